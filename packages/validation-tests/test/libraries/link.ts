import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ShareLink } from "@share-links/types";

/** The share link in the answer of an operation's example. */
export function linkOf(operationId: string): ShareLink {
  const file = join(import.meta.dirname, `../../../../spec/examples/${operationId}.json`);
  return JSON.parse(readFileSync(file, "utf8")).responses[201];
}
