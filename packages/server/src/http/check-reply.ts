import type { OperationId } from "@share-links/types";
import { replies } from "../generated/replies.ts";
import type { AnyReply, AppOptions } from "./app-options.ts";
import type { OperationEntry } from "./decode-request.ts";

/** Checks a reply against the specification. If its status or body is not documented, this throws, or in production writes to the log. */
export function checkReply({ checkReplies, log }: AppOptions, operation: OperationEntry, reply: AnyReply): void {
  const problem = mismatch(operation.id, reply);
  if (!problem) return;
  const error = new Error(`The reply of ${operation.id} does not fit the specification: ${problem}`);
  if (checkReplies === "enforce") throw error;
  log.error({ err: error, operationId: operation.id }, "reply does not fit");
}

interface Schema {
  issues(value: unknown): readonly { pointer: string; message: string }[];
}

function mismatch(operationId: OperationId, { status, body }: AnyReply): string | undefined {
  const documented: { readonly [status: string]: Schema | string | null } = replies[operationId];
  const schema = documented[status];
  if (schema === undefined) return `status ${status} is not documented`;
  if (schema === null) return body === undefined ? undefined : `status ${status} has no body`;
  if (typeof schema === "string")
    return typeof body === "string" ? undefined : `status ${status} has a text as ${schema}`;
  const issues = schema.issues(body).map(({ pointer, message }) => `${pointer || "the body"} ${message}`);
  return issues.length === 0 ? undefined : issues.join("; ");
}
