import { requestSchemas } from "@share-links/validation";
import { operations } from "../operations.ts";
import { admit } from "./admit.ts";
import type { AnyReply, AppOptions, RequestRecord } from "./app-options.ts";
import { decodeRequest, invalidRequest, type OperationEntry, withDefaults } from "./decode-request.ts";
import { explained } from "./hints.ts";
import type { HttpRequest } from "./http-request.ts";

type CarryOut = (input: object, context: object) => Promise<AnyReply>;

/** Performs one call of an operation: checks the caller and the request, and runs the operation. */
export async function perform(
  options: AppOptions,
  request: HttpRequest,
  operation: OperationEntry,
  record: RequestRecord,
): Promise<AnyReply> {
  const context = record.span
    ? { ...options.context, sql: record.span.traceSql(options.context.sql) }
    : options.context;
  await admit({ options, context, request, operation, record });
  const decoded = await decodeRequest(operation, request, record.pathValues);
  const issues = requestSchemas[operation.id].issues(decoded);
  if (issues.length > 0) throw invalidRequest(issues, (detail) => explained(operation.id, detail, decoded.body));
  // The validator and the operation's type come from the same spec, so a valid request has the type of the operation's input.
  const carryOut = operations[operation.id] as CarryOut;
  return carryOut(withDefaults(operation, decoded), {
    ...context,
    author: record.caller,
    isForConsole: record.isForConsole,
  });
}
