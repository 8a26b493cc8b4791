import { randomUUIDv7 } from "node:crypto";
import type { OperationId } from "@share-links/types";
import { requestSchemas } from "@share-links/validation";
import { Hono, type Context as HonoContext } from "hono";
import type { Caller, Context } from "./context.ts";
import { operations } from "./generated/operations.ts";
import { replies } from "./generated/replies.ts";
import { hintFor } from "./hints.ts";
import { type ProblemReply, toProblem } from "./problem.ts";
import { Refusal } from "./refusal.ts";
import { decodeRequest, invalidRequest, type Operation, withDefaults } from "./request.ts";
import { routes } from "./routes.ts";
import { authenticate, requirePermissions } from "./rules/api-keys.ts";

/** What the app says of each request; pino's shape. */
export interface Log {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What the app is made of. `checkReplies: "enforce"` answers 500 in the place of a reply that does not fit the spec; `"log"` only tells of it. */
export interface AppOptions {
  context: Context;
  log: Log;
  checkReplies: "enforce" | "log";
  /** Who calls, from the connection's address and `X-Forwarded-For`; only for the log. */
  clientAddress?: (connection: string, forwardedFor: string | undefined) => string;
}

/** The API as a fetch handler; `env.incoming` is the node request where there is one. */
export interface App {
  fetch(request: Request, env?: object): Response | Promise<Response>;
}

interface AnyReply {
  status: number;
  body: unknown;
  headers?: Readonly<Record<string, string>>;
}

type Bindings = { incoming?: { socket: { remoteAddress?: string } } };
type Exchange = HonoContext<{ Bindings: Bindings }>;
type AnyRoute = (input: object, context: Context) => Promise<AnyReply>;

interface Trace {
  requestId: string;
  caller?: Caller;
}

const ALLOW = allowedMethods();

/** Builds the API: every operation of the generated table at its method and path, and nothing else. */
export function createApp(options: AppOptions): App {
  const app = new Hono<{ Bindings: Bindings }>();
  for (const operation of Object.values(operations)) {
    app.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ":$1"), (exchange) =>
      answer(options, exchange, operation, (trace) => perform(options, exchange, operation, trace)),
    );
  }
  app.notFound((exchange) => answer(options, exchange, undefined, async () => refuseRoute(exchange.req.path)));
  return { fetch: (request, env = {}) => app.fetch(request, env) };
}

/** Runs one request from its id to its log line; whatever fails becomes a problem. */
async function answer(
  options: AppOptions,
  exchange: Exchange,
  operation: Operation | undefined,
  run: (trace: Trace) => Promise<AnyReply>,
): Promise<Response> {
  const startedAt = performance.now();
  const trace: Trace = { requestId: randomUUIDv7() };
  let reply: AnyReply;
  let failure: unknown;
  try {
    reply = await run(trace);
    if (operation) checkReply(options, operation, reply);
  } catch (error) {
    failure = error;
    reply = await checkedProblem(options, operation, toProblem(error, trace.requestId), trace);
  }
  logRequest(options, exchange, operation, reply, trace, startedAt, failure);
  return toResponse(reply, trace.requestId);
}

async function perform(
  { context }: AppOptions,
  exchange: Exchange,
  operation: Operation,
  trace: Trace,
): Promise<AnyReply> {
  if (operation.permissions) {
    trace.caller = await authenticate(context, exchange.req.header("authorization"));
    requirePermissions(trace.caller, operation.permissions);
  }
  const decoded = await decodeRequest(operation, exchange.req.raw, (name) => exchange.req.param(name));
  const issues = requestSchemas[operation.id].issues(decoded);
  if (issues.length > 0) throw invalidRequest(issues, (detail) => hintFor(operation.id, detail, decoded.body));
  // The table and the validator are made from one document, so that what fits the one is the other's input.
  const route = routes[operation.id] as AnyRoute;
  return route({ ...withDefaults(operation, decoded), caller: trace.caller }, context);
}

/** Throws, or in production tells of, a reply whose status or body is not the specification's. */
function checkReply({ checkReplies, log }: AppOptions, operation: Operation, reply: AnyReply): void {
  const problem = misfit(operation.id, reply);
  if (!problem) return;
  const error = new Error(`The reply of ${operation.id} does not fit the specification: ${problem}`);
  if (checkReplies === "enforce") throw error;
  log.error({ err: error, operationId: operation.id }, "reply does not fit");
}

function misfit(operationId: OperationId, { status, body }: AnyReply): string | undefined {
  const documented: {
    readonly [status: string]: { issues(value: unknown): readonly { pointer: string; message: string }[] } | null;
  } = replies[operationId];
  const schema = documented[status];
  if (schema === undefined) return `status ${status} is not documented`;
  if (schema === null) return body === undefined ? undefined : `status ${status} has no body`;
  const issues = schema.issues(body).map(({ pointer, message }) => `${pointer || "the body"} ${message}`);
  return issues.length === 0 ? undefined : issues.join("; ");
}

async function checkedProblem(
  options: AppOptions,
  operation: Operation | undefined,
  problem: ProblemReply,
  trace: Trace,
): Promise<ProblemReply> {
  try {
    if (operation) checkReply(options, operation, problem);
    return problem;
  } catch (error) {
    options.log.error({ err: error, requestId: trace.requestId }, "reply does not fit");
    return toProblem(error, trace.requestId);
  }
}

function logRequest(
  { log, clientAddress }: AppOptions,
  { env, req }: Exchange,
  operation: Operation | undefined,
  { status, body }: AnyReply,
  { requestId, caller }: Trace,
  startedAt: number,
  failure: unknown,
): void {
  const connection = env.incoming?.socket.remoteAddress;
  // Templates only: a path or a query can hold a token.
  const fields = {
    requestId,
    operationId: operation?.id,
    method: req.method,
    route: operation?.path,
    status,
    code: failure === undefined ? undefined : (body as ProblemReply["body"]).code,
    durationMs: Math.round((performance.now() - startedAt) * 1000) / 1000,
    client: connection && clientAddress ? clientAddress(connection, req.header("x-forwarded-for")) : undefined,
    organizationId: caller?.organizationId,
    keyId: caller?.keyId,
  };
  if (status >= 500)
    log.error({ ...fields, err: failure instanceof Refusal ? (failure.cause ?? failure) : failure }, "request failed");
  else log.info(fields, "request");
}

function toResponse({ status, body, headers }: AnyReply, requestId: string): Response {
  const common = { "Cache-Control": "no-store", "X-Request-Id": requestId, ...headers };
  if (body === undefined) return new Response(null, { status, headers: common });
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...common } });
}

function refuseRoute(path: string): never {
  const methods = ALLOW.find(({ pattern }) => pattern.test(path))?.methods;
  if (methods) throw new Refusal("method_not_allowed", { headers: { Allow: methods } });
  throw new Refusal("route_not_found");
}

function allowedMethods(): { pattern: RegExp; methods: string }[] {
  const methodsOf = new Map<string, string[]>();
  for (const { path, method } of Object.values(operations)) {
    // RFC 9110: what takes GET takes HEAD.
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), ...(method === "GET" ? [method, "HEAD"] : [method])]);
  }
  return [...methodsOf].map(([path, methods]) => ({
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`),
    methods: methods.join(", "),
  }));
}
