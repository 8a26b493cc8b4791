import type { IncomingMessage } from "node:http";
import { Hono, type Context as HonoContext } from "hono";
import { accepts } from "hono/accepts";
import { methodsOf } from "./app/allowed-methods.ts";
import { createAnswer } from "./app/answer.ts";
import { preflight } from "./app/cors.ts";
import type { App, AppOptions, Exchange } from "./app/exchange.ts";
import { perform } from "./app/perform.ts";
import { operations } from "./generated/operations.ts";
import { Refusal } from "./refusal.ts";

type Bindings = { incoming?: Pick<IncomingMessage, "socket" | "headers" | "readableLength" | "read"> };
type FrameworkContext = HonoContext<{ Bindings: Bindings }>;

/** Builds the API: each operation that is served at its method and path, `OPTIONS` at each path, and nothing else. */
export function createApp(options: AppOptions): App {
  const app = new Hono<{ Bindings: Bindings }>();
  const { answer, refuse } = createAnswer(options);
  const served = Object.values(operations).filter(({ id }) => options.serves?.(id) ?? true);
  const allowedMethods = methodsOf(served);
  for (const operation of served) {
    app.on(operation.method, operation.path.replaceAll(/\{(\w+)\}/g, ":$1"), (context) =>
      answer(toExchange(context), operation, (exchange, trace) => perform(options, exchange, operation, trace)),
    );
  }
  app.notFound((context) =>
    answer(toExchange(context), undefined, async (exchange) => {
      const methods = allowedMethods(context.req.path);
      if (!methods) throw new Refusal("route_not_found");
      if (context.req.method === "OPTIONS") return preflight(exchange, options, methods);
      throw new Refusal("method_not_allowed", { headers: { Allow: methods } });
    }),
  );
  return { fetch: (request, env = {}) => app.fetch(request, env), refuse };
}

/** All that the rest of the app knows of the framework. */
function toExchange(context: FrameworkContext): Exchange {
  const { req, env } = context;
  const headers = env.incoming?.headers;
  return {
    request: req.raw,
    method: req.method,
    path: req.path,
    // Node's own where there are: the framework searches its list of them at each call.
    header: headers ? (name) => headers[name.toLowerCase()]?.toString() : (name) => req.header(name),
    pathValue: (name) => req.param(name),
    bodyAtHand: (length) => {
      const { incoming } = env;
      return incoming?.readableLength === length && length > 0 ? (incoming.read() as Buffer) : undefined;
    },
    connection: env.incoming?.socket.remoteAddress,
    wantsProblemJson: () =>
      accepts(context, { header: "Accept", supports: [JSON_TYPE, PROBLEM_TYPE], default: JSON_TYPE }) === PROBLEM_TYPE,
  };
}

const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";
