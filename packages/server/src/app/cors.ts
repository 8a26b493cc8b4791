import { operations } from "../generated/operations.ts";
import type { AnyReply, AppOptions, Exchange } from "./exchange.ts";

type Headers = Readonly<Record<string, string>>;

const PUBLIC = "/public/";
const MAX_AGE_SECONDS = "600";
const EXPOSED = [
  "Allow",
  "ETag",
  "Idempotent-Replayed",
  "RateLimit-Limit",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Retry-After",
  "WWW-Authenticate",
  "X-Request-Id",
].join(", ");

/** What a page of another origin may send: what the specification declares, and what the body, the key and a trace need. */
const TAKEN = [
  ...new Set([
    "Authorization",
    "Content-Type",
    "Traceparent",
    "Tracestate",
    // A browser sets these by itself: no page can.
    ...Object.values(operations).flatMap(({ parameters }) =>
      parameters.header
        .map(({ name }) => name)
        .filter((name) => !/^(Sec-|Purpose$|X-Moz$|Accept-Encoding$)/.test(name)),
    ),
  ]),
].join(", ");

/** The headers that let the calling page read an answer; none where its origin is not allowed (Fetch standard, "CORS protocol"). */
export function corsHeaders(exchange: Exchange, options: AppOptions): Headers | undefined {
  const origin = exchange.header("origin");
  if (origin === undefined || !isAllowed(origin, exchange.path, options)) return undefined;
  return { "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": EXPOSED };
}

/** The answer to `OPTIONS`, whether a browser asks before a call or somebody wants to know what a path takes. */
export function preflight(exchange: Exchange, options: AppOptions, methods: string): AnyReply {
  const origin = exchange.header("origin");
  const isPreflight = origin !== undefined && exchange.header("access-control-request-method") !== undefined;
  const granted: Headers =
    isPreflight && isAllowed(origin, exchange.path, options)
      ? {
          "Access-Control-Allow-Methods": methods,
          "Access-Control-Allow-Headers": TAKEN,
          "Access-Control-Max-Age": MAX_AGE_SECONDS,
        }
      : {};
  return { status: 204, body: undefined, headers: { Allow: methods, ...granted } };
}

function isAllowed(origin: string, path: string, { corsOrigins, context }: AppOptions): boolean {
  if (corsOrigins?.includes(origin)) return true;
  // Known only once the server listens, where the system chose the port.
  return path.startsWith(PUBLIC) && URL.canParse(context.publicUrl) && new URL(context.publicUrl).origin === origin;
}
