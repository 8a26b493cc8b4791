import type { ShareLinkEvent } from "@share-links/types";

export type { ShareLinkEvent, ShareLinkEventData, ShareLinkEventType } from "@share-links/types";

/** The headers of a request as any server has them: a `Headers`, or an object whose names may be in any case. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** How strict a verification is. */
export interface VerifyOptions {
  /** How far the time of the attempt may be from `receivedAt`, either way; 300 when omitted, `Infinity` for any. */
  readonly toleranceSeconds?: number | undefined;
  /** Now when omitted. */
  readonly receivedAt?: Date | undefined;
}

/** What is wrong with a request that is not one of the webhook's. */
export type WebhookFault =
  | "missing_header"
  | "invalid_timestamp"
  | "too_old"
  | "too_new"
  | "wrong_signature"
  | "invalid_payload";

/** The request does not come from the webhook, or not now: answer it with 400 and do nothing else. */
export class WebhookVerificationError extends Error {
  override readonly name = "WebhookVerificationError";
  readonly code: WebhookFault;

  constructor(code: WebhookFault, message: string) {
    super(message);
    this.code = code;
  }
}

const DEFAULT_TOLERANCE_SECONDS = 300;
const PREFIX = "whsec_";
// A header of more signatures than secrets overlap is no webhook's.
const MOST_SIGNATURES = 16;

/**
 * The event of a request to a webhook, or a `WebhookVerificationError`: signed with the secret or with one of several,
 * not too long ago (Standard Webhooks 1.0). The payload is the body as it arrived: one that was parsed and written anew
 * has another signature. The same event can arrive more than once, with the same `id`. A `TypeError` for a bad secret.
 */
export async function verifyWebhook(
  payload: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  { toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, receivedAt = new Date() }: VerifyOptions = {},
): Promise<ShareLinkEvent> {
  const keys = [secret].flat().map(toKey);
  if (keys.length === 0) throw new TypeError("verifyWebhook needs a secret.");
  if (typeof payload !== "string" && !ArrayBuffer.isView(payload))
    throw new TypeError("The payload must be the body as it arrived, text or bytes: this one has been parsed already.");
  const [id, timestamp, signatures] = ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) =>
    headerOf(headers, name),
  ) as [string, string, string];
  checkTime(timestamp, toleranceSeconds, receivedAt);
  const body = typeof payload === "string" ? new TextEncoder().encode(payload) : payload;
  const signed = concat(new TextEncoder().encode(`${id}.${timestamp}.`), body);
  if (!(await isSigned(signed, signatures, keys)))
    throw new WebhookVerificationError(
      "wrong_signature",
      "No signature of the header webhook-signature fits the body and the secret. Was the body parsed and written anew?",
    );
  return toEvent(body, id);
}

function toKey(secret: unknown): Uint8Array<ArrayBuffer> {
  const text = typeof secret === "string" ? secret : "";
  const base64 = text.startsWith(PREFIX) ? text.slice(PREFIX.length) : text;
  // The secret is not shown. A length of 4n + 1 is what was cut off while copying.
  if (base64 === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64) || base64.replace(/=+$/, "").length % 4 === 1)
    throw new TypeError('The secret of a webhook is "whsec_" and base64, as it was shown when the webhook was made.');
  return fromBase64(base64);
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const value = isHeaders(headers)
    ? headers.get(name)
    : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  if (typeof value === "string" && value !== "") return value;
  throw new WebhookVerificationError("missing_header", `The request has no header ${name}.`);
}

function isHeaders(headers: WebhookHeaders): headers is { get(name: string): string | null } {
  return typeof headers.get === "function";
}

function checkTime(text: string, toleranceSeconds: number, receivedAt: Date): void {
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : undefined;
  if (seconds === undefined)
    throw new WebhookVerificationError(
      "invalid_timestamp",
      `The header webhook-timestamp must be whole seconds since 1970, got ${JSON.stringify(text.slice(0, 40))}.`,
    );
  const age = Math.floor(receivedAt.getTime() / 1000) - seconds;
  // Written so that a tolerance or a time that is NaN lets nothing through.
  if (Math.abs(age) <= toleranceSeconds) return;
  const [code, words] = age > 0 ? (["too_old", "ago"] as const) : (["too_new", "ahead"] as const);
  throw new WebhookVerificationError(
    code,
    `The request was signed ${Math.abs(age)} seconds ${words}, allowed are ${toleranceSeconds}. Is this machine's clock right?`,
  );
}

async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  header: string,
  keys: readonly Uint8Array<ArrayBuffer>[],
): Promise<boolean> {
  const given = header
    .split(" ")
    .slice(0, MOST_SIGNATURES)
    .flatMap((text) => /^v1,([A-Za-z0-9+/]{43}=)$/.exec(text)?.[1] ?? []);
  for (const raw of keys) {
    const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
    // WebCrypto compares in constant time.
    for (const signature of given)
      if (await crypto.subtle.verify("HMAC", key, fromBase64(signature), signed)) return true;
  }
  return false;
}

function toEvent(body: Uint8Array, id: string): ShareLinkEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new WebhookVerificationError("invalid_payload", "The body is signed, but it is not JSON.");
  }
  const { type, id: eventId } = Object(event) as { type?: unknown; id?: unknown };
  if (typeof type === "string" && eventId === id) return event as ShareLinkEvent;
  throw new WebhookVerificationError("invalid_payload", "The body is signed, but it is no event of a share link.");
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
