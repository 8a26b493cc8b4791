import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../bundle.ts";

/** The program as it is published, in a folder of its own: nothing is installed beside it. */
export interface Bundled {
  readonly main: string;
  remove(): void;
}

/** Bundles the program. */
export async function bundleProgram(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), "share-links-cli-"));
  await bundle(folder);
  return { main: join(folder, "main.js"), remove: () => rmSync(folder, { recursive: true }) };
}

/** The environment of a user's process: where it finds Node, and where its settings are. */
export function environmentIn(folder: string, env: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    TZ: "UTC",
    SHARE_LINKS_CONFIG_DIR: folder,
    // Processes share Node's compile cache: see vitest.config.ts.
    ...(process.env.NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }),
    ...env,
  };
}
