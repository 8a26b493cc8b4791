import { writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "../config/make-folder.ts";

/** Writes the first API key to a file that only its owner can read. If it can't, it throws and says what to do. */
export function keepFirstKey(file: string, apiKey: string): void {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, `${apiKey}\n`, { mode: 0o600, flush: true });
  } catch (cause) {
    throw new Error(
      `The first API key can not be kept in ${file}: ${(cause as Error).message}. The output isn't a terminal, so the key is not printed either. Set SHARE_LINKS_BOOTSTRAP_API_KEY to a key of your own, or SHARE_LINKS_DATA_DIR to a folder that can be written.`,
      { cause },
    );
  }
}
