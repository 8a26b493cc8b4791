import { openCore } from "./core.ts";
import type { Emulator, EmulatorOptions } from "./emulator.ts";
import { emulatorOf } from "./emulator-of.ts";

/** Starts the share-links API inside of this process: the real server on a database in memory. Rejects with a `TypeError` for a seed or an option that can't be. */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return emulatorOf(await openCore(options), options);
}
