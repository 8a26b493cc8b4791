import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../../spec/examples");

/** The shared example of an operation: its request, and its answer for each status. */
export interface Example {
  request: { path?: Record<string, string>; body?: unknown };
  responses: Record<string, unknown>;
}

/** The operations that have an example. */
export const EXAMPLES: readonly string[] = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ""));

/** Reads `spec/examples/<operationId>.json`. */
export function exampleOf(operationId: string): Example {
  return JSON.parse(readFileSync(join(FOLDER, `${operationId}.json`), "utf8"));
}
