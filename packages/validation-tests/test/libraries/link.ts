import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShareLink } from "@share-links/types";

/** The share link that an operation's example answers. */
export function linkOf(operationId: string): ShareLink {
  const file = join(import.meta.dirname, `../../../../spec/examples/${operationId}.json`);
  return JSON.parse(readFileSync(file, "utf8")).responses[201];
}
