import { type Client, createClient } from "@share-links/client";
import { afterEach } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../src/index.ts";

/** The persona of an emulator without a seed. */
export const ADA = "00000000-0000-0000-0000-000000000000";

const open: Emulator[] = [];
afterEach(() => Promise.all(open.splice(0).map((api) => api.close())));

/** Starts an emulator for one test, with a client that calls it. */
export async function start(options?: EmulatorOptions): Promise<{ api: Emulator; client: Client }> {
  const api = await createEmulator(options);
  open.push(api);
  return { api, client: createClient({ ...api.clientOptions, maxRetries: 0 }) };
}
