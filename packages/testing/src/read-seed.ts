import { readFileSync } from "node:fs";
import { refuseUnfit } from "./check.ts";
import type { Seed } from "./emulator.ts";
import { seedSchema } from "./generated/validation/seed.ts";

/** Reads a seed from a text in YAML or JSON. Rejects with a `TypeError` that names everything that is wrong with it. */
export async function parseSeed(text: string, name = "The seed"): Promise<Seed> {
  // Loaded only if it is needed, because most tests have their seed as an object.
  const { parse } = await import("yaml");
  let seed: unknown;
  try {
    seed = parse(text) ?? {};
  } catch (error) {
    throw new TypeError(`${name} is not valid YAML: ${(error as Error).message}`, { cause: error });
  }
  refuseUnfit(name, seedSchema, seed);
  return seed as Seed;
}

/** Reads a seed from a file in YAML or JSON. */
export async function readSeed(path: string | URL): Promise<Seed> {
  return parseSeed(readFileSync(path, "utf8"), String(path));
}
