import type { HttpReply } from "@share-links/server/src/embedded/embedded.ts";
import type { ProblemCode } from "@share-links/types";
import { refuseUnfit } from "./check.ts";
import type { Fault, RecordedRequest } from "./emulator.ts";
import { faultSchema } from "./generated/validation/fault.ts";
import { statusText } from "./status-text.ts";

/** The faults that were ordered. */
export interface Faults {
  /** Orders a fault. Throws a `TypeError` that names everything that is wrong with it. */
  order(fault: Fault): void;
  /** The fault that a request meets, if it meets one. It counts. */
  take(request: RecordedRequest): Fault | undefined;
  /** Those that are left, in the order in which they were ordered. */
  list(): Fault[];
  replace(faults: readonly Fault[]): void;
}

const ALWAYS = Number.POSITIVE_INFINITY;

/** Keeps faults. `isOperation` says whether there is an operation of that name. */
export function createFaults(isOperation: (id: string) => boolean): Faults {
  let ordered: Fault[] = [];
  return {
    order(fault) {
      checkFault(fault, isOperation);
      ordered.push({ times: 1, ...fault });
    },
    take(request) {
      for (const fault of ordered) {
        const { operation, match } = fault;
        if ((operation !== undefined && operation !== request.operation) || match?.(request) === false) continue;
        if (fault.after) {
          fault.after--;
          continue;
        }
        const taken = { ...fault };
        fault.times = (fault.times ?? 1) - 1;
        ordered = ordered.filter(({ times = 1 }) => times > 0);
        return taken;
      }
      return undefined;
    },
    list: () => ordered.map((fault) => ({ ...fault })),
    replace(faults) {
      ordered = faults.map((fault) => ({ ...fault }));
    },
  };
}

/** The answer of a fault that has a status. `isBare`: without another wish, the body is as the hosted API's. */
export function faultReply(fault: Fault & { status: number }, isBare: boolean): HttpReply {
  const { status, retryAfterSeconds = status === 429 || status === 503 ? 0 : undefined } = fault;
  const headers = retryAfterSeconds === undefined ? [] : ["Retry-After", String(retryAfterSeconds)];
  const error = statusText(status);
  const kind = fault.body ?? (isBare ? "bare" : "problem");
  if (kind === "empty") return { status, headers, body: undefined };
  if (kind === "html")
    return { status, headers: ["Content-Type", "text/html", ...headers], body: htmlPage(`${status} ${error}`) };
  const body = kind === "bare" ? { error } : problemOf(fault, error);
  return { status, headers: ["Content-Type", "application/json", ...headers], body: JSON.stringify(body) };
}

/** Whether the server carries a request out that meets this fault. */
export function isCarriedOut({ status, network, isCarriedOut }: Fault): boolean {
  return (status === undefined && network === undefined) || network === "cut" || isCarriedOut === true;
}

const REQUEST_ID = "00000000-0000-7000-8000-000000000000";

const CODE: Readonly<Record<number, ProblemCode>> = {
  400: "invalid_request",
  401: "unauthorized",
  403: "permission_denied",
  404: "share_link_not_found",
  405: "method_not_allowed",
  408: "request_timeout",
  409: "idempotency_key_in_use",
  410: "share_link_expired",
  413: "body_too_large",
  415: "unsupported_media_type",
  417: "expectation_failed",
  422: "idempotency_key_reused",
  429: "too_many_requests",
  431: "headers_too_large",
  500: "internal_error",
  502: "persona_refused",
  503: "service_unavailable",
};

function problemOf({ status = 500, code = CODE[status], message }: Fault, error: string): object {
  return { error, message: message ?? `The test has ordered this ${status}.`, code, requestId: REQUEST_ID };
}

function htmlPage(title: string): string {
  return `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>\n`;
}

function checkFault({ match, times, ...fault }: Fault, isOperation: (id: string) => boolean): void {
  const finite = times === undefined || times === ALWAYS ? {} : { times };
  refuseUnfit("This fault", faultSchema, { ...withoutUndefined(fault), ...finite });
  const { operation, status, network, latencyMs, body, isCarriedOut } = fault;
  if (match !== undefined && typeof match !== "function") throw new TypeError("match must be a function.");
  if (operation !== undefined) refuseUnknownOperation(operation, isOperation);
  if (status !== undefined && network !== undefined)
    throw new TypeError("A fault has a status or a network failure, not both: leave out status or network.");
  if (status === undefined && network === undefined && latencyMs === undefined)
    throw new TypeError(
      'This fault does nothing. Give it a status, a network failure such as "dropped", or latencyMs.',
    );
  if (status === undefined && body !== undefined) throw new TypeError("body needs a status.");
  if (network === "refused" && isCarriedOut)
    throw new TypeError('A refused connection carries no request: use network: "dropped" with isCarriedOut.');
}

/** Throws a `TypeError` for an operation that doesn't exist. A mistyped name would match no request, and say nothing. */
export function refuseUnknownOperation(id: string, isOperation: (id: string) => boolean): void {
  if (isOperation(id)) return;
  throw new TypeError(
    `There is no operation "${id}". Operations are named as in the specification, such as "createShareLink".`,
  );
}

function withoutUndefined(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
