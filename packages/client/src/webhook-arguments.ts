// What callers of `verifyWebhook` pass, checked: plain JavaScript and `process.env!` get past the types. A mistake of the
// caller is a `TypeError` that says what to do, and no message ever holds the secret.

/** The body of a request as it arrived: its text, or its bytes in an `ArrayBuffer` or any view of one, such as a `Buffer`. */
export type WebhookPayload = string | ArrayBuffer | SharedArrayBuffer | ArrayBufferView;

/** The headers of a request: a `Headers` of any library, or an object. Names may be in any case, and a value may be an array of one. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

interface Options {
  readonly toleranceSeconds: number;
  readonly receivedAt: Date;
}

const DEFAULT_TOLERANCE_SECONDS = 300;
const OPTION_NAMES = ["toleranceSeconds", "receivedAt"];
const PREFIX = "whsec_";
// The least that Standard Webhooks allows. Secrets of share-links have 32.
const LEAST_SECRET_BYTES = 24;
const HOW_TO_GET_THE_BODY =
  'In Express, use express.raw({ type: "application/json" }) for this route, before any express.json(), and pass request.body. In Fastify, add a content type parser with parseAs: "buffer". With a Fetch Request, pass await request.text().';

/** Fills in the defaults, and refuses names and values that `verifyWebhook` doesn't know. */
export function readOptions(options: unknown): Options {
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(`The options of verifyWebhook must be an object, got ${kindOf(options)}.`);
  for (const name of Object.keys(options))
    if (!OPTION_NAMES.includes(name))
      throw new TypeError(`verifyWebhook has no option ${JSON.stringify(name)}, only ${OPTION_NAMES.join(" and ")}.`);
  const { toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, receivedAt = new Date() } = options as Partial<Options>;
  if (typeof toleranceSeconds !== "number" || !(toleranceSeconds >= 0))
    throw new TypeError(`toleranceSeconds must be a number from 0 to Infinity, got ${shown(toleranceSeconds)}.`);
  if (tagOf(receivedAt) !== "Date" || Number.isNaN(receivedAt.getTime()))
    throw new TypeError(`receivedAt must be a valid Date, got ${kindOf(receivedAt)}.`);
  return { toleranceSeconds, receivedAt };
}

/** The keys of one or several secrets, each with or without `whsec_`, in base64 or base64url. */
export function keysOf(secret: unknown): ArrayBuffer[] {
  if (!Array.isArray(secret)) return [keyOf(secret, "The webhook's secret")];
  if (secret.length === 0) throw new TypeError("verifyWebhook needs at least one secret, got an empty array.");
  return secret.map((one: unknown, index) => keyOf(one, `Secret ${index + 1} of ${secret.length}`));
}

function keyOf(secret: unknown, name: string): ArrayBuffer {
  const text = typeof secret === "string" ? secret.trim() : undefined;
  if (secret === undefined || secret === null || text === "")
    throw new TypeError(
      `${name} is ${text === "" ? "empty" : secret}. Is its environment variable set in this process?`,
    );
  if (text === undefined) throw new TypeError(`${name} must be a string, got ${kindOf(secret)}.`);
  const problem = problemOf(text);
  if (problem) throw new TypeError(`${name} ${problem}`);
  const encoded = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text;
  const base64 = encoded.replaceAll("-", "+").replaceAll("_", "/");
  const key = isBase64(base64)
    ? Uint8Array.from(atob(base64.replace(/=+$/, "")), (character) => character.charCodeAt(0)).buffer
    : undefined;
  if (!key)
    throw new TypeError(`${name} must be "whsec_" and base64, as the answer that created or rotated it shows it.`);
  if (key.byteLength < LEAST_SECRET_BYTES)
    throw new TypeError(`${name} is too short: its end is missing. Copy all of it, including a "=" at the end.`);
  return key;
}

/** Mistakes that users of other webhook libraries report. */
function problemOf(text: string): string | undefined {
  if (/\s/.test(text))
    return "has white space inside. Pass several secrets as an array, and remove line breaks from a single one.";
  if (/^["'`]|["'`]$/.test(text)) return "has quotation marks around it. Remove them where it is set.";
  if (text.startsWith(`v1,${PREFIX}`)) return 'begins with "v1,". Remove that: the secret begins with "whsec_".';
  if (text.startsWith("slk_")) return 'is an API key. The secret of a webhook begins with "whsec_".';
  return undefined;
}

/** A length of 4n + 1 is not base64: the end got lost. */
function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.replace(/=+$/, "").length % 4 !== 1;
}

/** The bytes of a body that nothing has parsed yet. */
export function readBody(payload: unknown): Uint8Array {
  if (typeof payload === "string") return new TextEncoder().encode(payload);
  if (ArrayBuffer.isView(payload)) return new Uint8Array(payload.buffer, payload.byteOffset, payload.byteLength);
  // By their tags, since test runners and iframes have constructors of their own.
  if (["ArrayBuffer", "SharedArrayBuffer"].includes(tagOf(payload))) return new Uint8Array(payload as ArrayBuffer);
  if (isPromise(payload)) throw new TypeError("The body is a promise. Await it first: await request.text().");
  if (isStreamOrRequest(payload))
    throw new TypeError(`The body is a stream or a whole request. Read it to its end first. ${HOW_TO_GET_THE_BODY}`);
  if (payload === undefined || payload === null || isEmptyObject(payload))
    throw new TypeError(
      `The body is ${isEmptyObject(payload) ? "an empty object" : payload}: no body parser ran for this request. ${HOW_TO_GET_THE_BODY}`,
    );
  throw new TypeError(
    `The body was parsed already (got ${kindOf(payload)}), but its signature needs the text or the bytes as they arrived. JSON.stringify doesn't bring them back. ${HOW_TO_GET_THE_BODY}`,
  );
}

/** Reads every value of a header by its name in lower case. */
export function headerReader(headers: unknown): (name: string) => string[] {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers))
    throw new TypeError(
      `The headers must be those of the request, as a Headers or an object of names and values, got ${kindOf(headers)}. Pass request.headers.`,
    );
  if (isPromise(headers)) throw new TypeError("The headers are a promise. Await them first: await headers().");
  if ("get" in headers && typeof headers.get === "function") {
    const { get } = headers as { get(name: string): unknown };
    return (name) => textsOf(name, get.call(headers, name));
  }
  if ("headers" in headers && typeof headers.headers === "object")
    throw new TypeError("The headers are a whole request. Pass request.headers.");
  const entries = Object.entries(headers);
  return (name) => entries.flatMap(([key, value]) => (key.toLowerCase() === name ? textsOf(name, value) : []));
}

function textsOf(name: string, value: unknown): string[] {
  return [value].flat().flatMap((text) => {
    if (text === undefined || text === null) return [];
    if (typeof text === "string") return [text];
    throw new TypeError(`The value of the header ${name} must be a string, got ${kindOf(text)}.`);
  });
}

function isPromise(value: unknown): boolean {
  return typeof (Object(value) as { then?: unknown }).then === "function";
}

function isStreamOrRequest(value: unknown): boolean {
  const { getReader, pipe, arrayBuffer } = Object(value) as Record<string, unknown>;
  return [getReader, pipe, arrayBuffer].some((method) => typeof method === "function");
}

function isEmptyObject(value: unknown): boolean {
  return tagOf(value) === "Object" && Object.keys(value as object).length === 0;
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  const tag = tagOf(value);
  return /^[AEIO]/.test(tag) ? `an ${tag.toLowerCase()}` : `a ${tag.toLowerCase()}`;
}

function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : kindOf(value);
}
