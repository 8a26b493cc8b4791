import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The shared example of an operation: what is sent, and what each status answers. */
export interface Example {
  request: { path?: Record<string, string>; body?: unknown };
  responses: Record<string, unknown>;
}

/** Reads `spec/examples/<operationId>.json`. */
export function exampleOf(operationId: string): Example {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../../spec/examples/${operationId}.json`), "utf8"));
}
