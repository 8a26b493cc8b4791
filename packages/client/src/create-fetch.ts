import type { Answer, Call, Progress, Settings } from "./call.ts";
import {
  type CallOptions,
  callOptionsOf,
  type FetchedAnswer,
  isUnchanged,
  toFetchCall,
} from "./create-fetch/fetch-call.ts";
import { type FoundOperation, type OperationTable, operationFinder } from "./create-fetch/operation-table.ts";
import { type StatusError, statusErrorOf, UnreadableBodyError } from "./error-classes.ts";
import { answerError, reasonOf, unreadable } from "./failures.ts";
import { operations as OWN_OPERATIONS } from "./generated/operations.ts";
import { checkFetch, checkFetchBody, checkFetchInit, checkOptions, checkTarget, nearestOperation } from "./misuse.ts";
import type { ClientOptions } from "./options.ts";
import { redact } from "./redact.ts";
import { send } from "./send.ts";
import { refuseMissingKey, toBaseUrl, toSettings, withEnvironment } from "./settings.ts";
import { isJsonType, parseJson, refuse } from "./values.ts";

/** Options of `createFetch`: those of a client, and which operations it sends. */
export interface FetchOptions extends ClientOptions {
  /**
   * The generated table of another document's operations (`operations.ts`). Default: the operations of share-links. With another
   * table, `baseUrl` is required and the environment is not read. The API key, if there is one, goes to the operations that declare
   * a security requirement.
   */
  readonly operations?: OperationTable | undefined;
}

/**
 * Sends a request as the client does, and resolves with its answer, whatever the status. Rejects with an `ApiError` if no answer
 * came or if it does not fit its schema, and with a `TypeError` for a request that isn't one of the operations below `baseUrl`.
 */
export type ApiFetch = (input: Request | URL | string, init?: RequestInit & CallOptions) => Promise<Response>;

/**
 * Creates a `fetch` for the operations of the spec or of another document. It finds the operation by method and path, and adds
 * retries, timeouts to the last byte, deadlines, the API key, idempotency keys, redaction and validation. A string that begins with
 * a slash is a path below `baseUrl`.
 */
export function createFetch(options: FetchOptions = {}): ApiFetch {
  const transport = createTransport(options);
  return async (input, init) => (await transport(input, init)).response;
}

/** An answer before anybody has asked for its `Response`. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  /** Created when it is first read, because that takes longer than everything else the transport does with an answer. */
  readonly response: Response;
  /** The body as text. */
  readonly text: () => string | Promise<string>;
}

/** `createFetch` for a caller that may not need a `Response`. */
export function createTransport(
  options: FetchOptions,
): (input: Request | URL | string, init?: RequestInit & CallOptions) => Promise<Received> {
  checkOptions("createFetch", "fetch", options);
  const { operations: _, ...own } = options;
  const operations = operationsOf(options);
  const isOwnApi = operations === OWN_OPERATIONS;
  if (!isOwnApi && own.baseUrl === undefined) refuse("baseUrl", "given with the operations of another document");
  const settings = toSettings(isOwnApi ? withEnvironment(own) : own);
  const find = operationFinder(operations, ({ securitySchemes }) =>
    // The spec's other security scheme is for scraping metrics.
    isOwnApi ? securitySchemes.includes("apiKey") : securitySchemes.length > 0,
  );
  return async (input, init) => {
    checkFetchInit("createFetch's fetch", init);
    checkFetchBody(init);
    const request = toRequest(settings, input, init);
    checkFetch(settings);
    const found = findOperation(settings, find, request, operations);
    const { call, secretsOf } = await toFetchCall(settings, found, request, init, callOptionsOf(input, init));
    const { authorization } = call.headers;
    if (isOwnApi && !found.operation.isPublic && settings.apiKey === undefined && !authorization) {
      refuseMissingKey(found.operation);
    }
    const progress = {
      call,
      attempts: 0,
      attemptStartedAt: 0,
      apiKeys: [call.settings.apiKey, authorization?.replace(/^\S+ /, "")],
      get values() {
        return secretsOf();
      },
      // It is kept as long as the call, because its signal ends with it.
      request: input,
    };
    const { schemas } = call.settings;
    if (schemas) await schemas.request(progress);
    const answer = (await send(progress)) as FetchedAnswer;
    if (schemas) await checkData(progress, answer);
    return toReceived(progress, answer);
  };
}

function toReceived(progress: Progress, answer: FetchedAnswer): Received {
  const { status, headers, content } = answer;
  let response: Response | undefined;
  return {
    status,
    headers,
    get response() {
      if (response) return response;
      response = new Response(content, answer);
      // A response from the constructor has an empty URL.
      Object.defineProperty(response, "url", { value: progress.call.url });
      ANSWERED.set(response, progress);
      return response;
    },
    text() {
      return content instanceof ArrayBuffer ? new TextDecoder().decode(content) : this.response.text();
    },
  };
}

/** The call that an answer belongs to, so that errors about an answer of a middleware can name it. */
export interface AnsweredCall {
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
}

/** The `StatusError` for an answer with a status other than 2xx; `text` is its body. */
export function toStatusError(response: Response, text: string, call: AnsweredCall): StatusError {
  return answerError(statusErrorOf(response.status), progressOf(response, call), toAnswer(response, text));
}

/** The `UnreadableBodyError` for a success whose body is not what was expected; `text` is its body. */
export function toUnreadableBodyError(
  response: Response,
  text: string,
  call: AnsweredCall,
  expected: string,
): UnreadableBodyError {
  const answer = toAnswer(response, text);
  return answerError(UnreadableBodyError, progressOf(response, call), answer, unreadable(answer, expected));
}

/** The table of operations that a transport with these options has. */
export function operationsOf({ operations = OWN_OPERATIONS }: Pick<FetchOptions, "operations">): OperationTable {
  return operations;
}

/** The URL that a transport with these options sends to, without a slash at its end. */
export function baseUrlOf({ operations, baseUrl }: Pick<FetchOptions, "baseUrl" | "operations">): string {
  return toBaseUrl(operations ? baseUrl : withEnvironment({ baseUrl }).baseUrl);
}

const NOTHING = { apiKeys: [], values: {} };

/** The calls that answers belong to. Errors about an answer name its call. */
const ANSWERED = new WeakMap<Response, Progress>();

/** The request that a caller means. Refuses a path that the URL parser would change, and repeats no secret of what fetch refuses. */
function toRequest({ baseUrl }: Settings, input: Request | URL | string, init: RequestInit | undefined): Request {
  checkTarget(input);
  try {
    if (input instanceof Request) return isUnchanged(input, init) ? input : new Request(input, init);
    const text = `${input}`;
    const [path = ""] = text.split(/[?#]/);
    // The URL parser drops some of them, which would change the path.
    if (/[\0-\x20]/.test(path)) refuse("The path", "without spaces and control characters");
    if (/[\\/](?:\.|%2e){1,2}(?:[\\/]|$)/i.test(path)) refuse("The path", "without the segments . and ..");
    return new Request(text.startsWith("/") ? baseUrl + text : text, init);
  } catch (error) {
    throw new TypeError(redact({ apiKeys: [], values: { ...Object(init?.headers) } }, reasonOf(error)));
  }
}

function findOperation(
  { baseUrl }: Settings,
  find: ReturnType<typeof operationFinder>,
  { method, url }: Request,
  operations: OperationTable,
): FoundOperation {
  // The URL parser wrote both, so they can be compared as text.
  if (!url.startsWith(`${baseUrl}/`)) refuse("The URL", `below baseUrl (${baseUrl})`, new URL(url).origin);
  const [path = ""] = url.slice(baseUrl.length).split(/[?#]/);
  // Other documents may have such paths: some servers accept an encoded slash as part of a name.
  if (operations === OWN_OPERATIONS && /%(?:2f|5c)|\/\//i.test(path))
    refuse("The path", "without encoded slashes and empty segments");
  const found = find(method, path);
  if (found) return found;
  const named = `${method} ${redact(NOTHING, path)}${nearestOperation(method, path, operations)}`;
  return refuse("The request", "one of the known operations", named);
}

/** Checks the JSON of a success against its schema. */
async function checkData(progress: Progress, answer: FetchedAnswer): Promise<void> {
  const { content, headers, status } = answer;
  const { settings, operation } = progress.call;
  if (settings.validate === "off" || operation.method === "HEAD" || !(content instanceof ArrayBuffer)) return;
  if (!/^2/.test(`${status}`) || !isJsonType(headers.get("content-type") ?? "")) return;
  const text = new TextDecoder().decode(content);
  const data = parseJson(text);
  const whole = { status, headers, text };
  if (data === undefined) throw answerError(UnreadableBodyError, progress, whole, unreadable(whole, "JSON"));
  await settings.schemas?.response(progress, whole, data);
}

function toAnswer({ status, headers }: Response, text: string): Answer {
  return { status, headers, text };
}

function progressOf(response: Response, { operationId: id, method, url }: AnsweredCall): Progress {
  // An answer that a middleware made is not in `ANSWERED`. Only its call is known.
  const call = { operation: { id, method }, url } as Call;
  return ANSWERED.get(response) ?? { call, attempts: 1, attemptStartedAt: 0, apiKeys: [], values: {} };
}
