import { readFileSync } from "node:fs";
import type { OperationId, OperationRequest } from "@share-links/types";

/** One file of `spec/examples`: a request that succeeds, and an answer for each documented status. */
export interface Example<Id extends OperationId> {
  readonly request: OperationRequest<Id>;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Reads the shared example of an operation. */
export function example<Id extends OperationId>(id: Id): Example<Id> {
  return JSON.parse(readFileSync(new URL(`../../../spec/examples/${id}.json`, import.meta.url), "utf8"));
}

/** The status and the body of the success in an operation's example. */
export function success(id: OperationId): { readonly status: number; readonly body: unknown } {
  const found = Object.entries(example(id).responses).find(([status]) => status.startsWith("2"));
  if (found === undefined) throw new Error(`spec/examples/${id}.json has no success`);
  return { status: Number(found[0]), body: found[1] };
}
