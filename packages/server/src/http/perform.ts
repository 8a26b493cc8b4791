import { requestSchemas } from "@share-links/validation";
import type { Context } from "../context.ts";
import { hintFor } from "../hints.ts";
import { routes } from "../routes.ts";
import { admit } from "./admit.ts";
import type { AnyReply, AppOptions, RequestRecord } from "./app-options.ts";
import { decodeRequest, invalidRequest, type Operation, withDefaults } from "./decode-request.ts";
import type { HttpRequest } from "./http-request.ts";

type AnyRoute = (input: object, context: Context) => Promise<AnyReply>;

/** One call of an operation, from its key over its checked input to its route's reply. */
export async function perform(
  options: AppOptions,
  request: HttpRequest,
  operation: Operation,
  record: RequestRecord,
): Promise<AnyReply> {
  const context = record.span
    ? { ...options.context, sql: record.span.traceSql(options.context.sql) }
    : options.context;
  await admit({ options, context, request, operation, record });
  const decoded = await decodeRequest(operation, request, record.pathValues);
  const issues = requestSchemas[operation.id].issues(decoded);
  if (issues.length > 0) throw invalidRequest(issues, (detail) => hintFor(operation.id, detail, decoded.body));
  // The table and the validator are made from one document, so that what fits the one is the other's input.
  const route = routes[operation.id] as AnyRoute;
  return route({ ...withDefaults(operation, decoded), caller: record.caller }, context);
}
