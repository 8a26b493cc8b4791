import { operations } from "../generated/operations.ts";
import type { AnyReply, AppOptions } from "./app-options.ts";
import type { HttpRequest } from "./http-request.ts";

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

/** The headers that a page from another origin may send: those that the specification declares, and those for the body, the key and a trace. */
const SENDABLE = [
  ...new Set([
    "Authorization",
    "Content-Type",
    "Traceparent",
    "Tracestate",
    // A page can't set these, only the browser can.
    ...Object.values(operations).flatMap(({ parameters }) =>
      parameters.header
        .map(({ name }) => name)
        .filter((name) => !/^(Sec-|Purpose$|X-Moz$|Accept-Encoding$)/.test(name)),
    ),
  ]),
].join(", ");

/** The headers that let the calling page read the answer if its origin is allowed (Fetch standard, "CORS protocol"). */
export function corsHeaders(request: HttpRequest, options: AppOptions): Headers | undefined {
  const origin = request.header("origin");
  if (origin === undefined || !isAllowed(origin, request.path, options)) return undefined;
  return { "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": EXPOSED };
}

/** The answer to `OPTIONS`: to a browser's preflight request, and to anybody who asks which methods a path takes. */
export function preflight(request: HttpRequest, options: AppOptions, methods: string): AnyReply {
  const origin = request.header("origin");
  const isPreflight = origin !== undefined && request.header("access-control-request-method") !== undefined;
  const granted: Headers =
    isPreflight && isAllowed(origin, request.path, options)
      ? {
          "Access-Control-Allow-Methods": methods,
          "Access-Control-Allow-Headers": SENDABLE,
          "Access-Control-Max-Age": MAX_AGE_SECONDS,
        }
      : {};
  return { status: 204, body: undefined, headers: { Allow: methods, ...granted } };
}

function isAllowed(origin: string, path: string, { corsOrigins, context }: AppOptions): boolean {
  if (corsOrigins?.includes(origin)) return true;
  // Read again for each request: if the system chooses the port, the URL is known only once the server listens.
  return path.startsWith(PUBLIC) && URL.canParse(context.publicUrl) && new URL(context.publicUrl).origin === origin;
}
