import type { ShareLinkEvent } from "@share-links/types";
import {
  headerReader,
  keysOf,
  readBody,
  readOptions,
  type WebhookHeaders,
  type WebhookPayload,
} from "./webhook-arguments.ts";

export type { ShareLinkEvent, ShareLinkEventData, ShareLinkEventType } from "@share-links/types";

export type { WebhookHeaders, WebhookPayload } from "./webhook-arguments.ts";

/** How strict a verification is. */
export interface VerifyOptions {
  /** The largest difference between `receivedAt` and the time of the signature, in seconds, before or after it. 300 by default; `Infinity` accepts any time. */
  readonly toleranceSeconds?: number | undefined;
  /** When the request arrived. Now by default. */
  readonly receivedAt?: Date | undefined;
}

/** Why a request was refused. */
export type WebhookFault =
  | "missing_header"
  | "repeated_header"
  | "invalid_timestamp"
  | "too_old"
  | "too_new"
  | "wrong_signature"
  | "invalid_payload";

/** The request can't be trusted: answer it with 400 and do nothing else. */
export class WebhookVerificationError extends Error {
  override readonly name = "WebhookVerificationError";
  readonly code: WebhookFault;

  constructor(code: WebhookFault, message: string) {
    super(message);
    this.code = code;
  }
}

// While a secret is being replaced there are two signatures. A header with hundreds would only cost time.
const MOST_SIGNATURES = 16;

/**
 * Verifies a request to a webhook (Standard Webhooks 1.0) and returns its event.
 *
 * Pass the body as it arrived: after `JSON.parse` and `JSON.stringify` it has other bytes, and so another signature.
 * With several secrets, any one of them is enough. Rejects with a `WebhookVerificationError` if the request can't be
 * trusted, and with a `TypeError` if the call itself is wrong, such as a body that was already parsed or an unset secret.
 * The same event can arrive more than once: it keeps its `id`.
 */
export async function verifyWebhook(
  payload: WebhookPayload,
  headers: WebhookHeaders,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<ShareLinkEvent> {
  const { toleranceSeconds, receivedAt } = readOptions(options);
  const keys = keysOf(secret);
  const body = readBody(payload);
  const valuesOf = headerReader(headers);
  const id = onlyValue("webhook-id", valuesOf);
  const timestamp = onlyValue("webhook-timestamp", valuesOf);
  const signatures = onlyValue("webhook-signature", valuesOf);
  checkTime(timestamp, toleranceSeconds, receivedAt);

  const prefix = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = concat(prefix, body);
  if (!(await isSigned(signed, signatures, keys)))
    throw new WebhookVerificationError("wrong_signature", explainMismatch(signatures, payload));
  // Reads the copy that was verified: the caller could change `payload` in the meantime.
  return toEvent(signed.subarray(prefix.length), id);
}

function onlyValue(name: string, valuesOf: (name: string) => readonly string[]): string {
  const [value, ...others] = valuesOf(name);
  if (others.length > 0)
    throw new WebhookVerificationError(
      "repeated_header",
      `The request has the header ${name} ${others.length + 1} times. A webhook sends it once.`,
    );
  if (value) return value;
  throw new WebhookVerificationError(
    "missing_header",
    `The request has no header ${name}. Either it doesn't come from a webhook, or something in between removed the header.`,
  );
}

function checkTime(text: string, toleranceSeconds: number, receivedAt: Date): void {
  if (!/^\d{1,12}$/.test(text))
    throw new WebhookVerificationError(
      "invalid_timestamp",
      `The header webhook-timestamp must be whole seconds since 1970, got ${JSON.stringify(text.slice(0, 40))}.`,
    );
  const age = Math.floor(receivedAt.getTime() / 1000) - Number(text);
  if (Math.abs(age) <= toleranceSeconds) return;
  const [code, when] = age > 0 ? (["too_old", "ago"] as const) : (["too_new", "in the future"] as const);
  throw new WebhookVerificationError(
    code,
    `The request was signed ${Math.abs(age)} seconds ${when}, and at most ${toleranceSeconds} are allowed. Is the clock of this machine right?`,
  );
}

async function isSigned(
  signed: Uint8Array<ArrayBuffer>,
  header: string,
  keys: readonly ArrayBuffer[],
): Promise<boolean> {
  const given = header
    .split(" ")
    .slice(0, MOST_SIGNATURES)
    .flatMap((text) => /^v1,([A-Za-z0-9+/]{43}=)$/.exec(text)?.[1] ?? []);
  for (const raw of keys) {
    const key = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
    for (const signature of given) {
      const bytes = Uint8Array.from(atob(signature), (character) => character.charCodeAt(0));
      // WebCrypto compares in constant time.
      if (await crypto.subtle.verify("HMAC", key, bytes, signed)) return true;
    }
  }
  return false;
}

function explainMismatch(signatures: string, payload: WebhookPayload): string {
  if (!/(?:^| )v1,/.test(signatures)) return "The header webhook-signature has no signature of version v1.";
  if (typeof payload === "string" && /^[A-Za-z0-9+/]{4,}={0,2}$/.test(payload))
    return "The signature doesn't fit the body, which looks like base64. Decode it first, as is needed on AWS Lambda when isBase64Encoded is true.";
  return "The signature doesn't fit the body and the secret. Either the secret belongs to another webhook, or the body isn't the one that arrived, because something parsed it and wrote it again.";
}

function toEvent(body: Uint8Array, id: string): ShareLinkEvent {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    throw new WebhookVerificationError("invalid_payload", "The signature is right, but the body isn't JSON.");
  }
  const { type, id: eventId } = Object(event) as { type?: unknown; id?: unknown };
  if (typeof type === "string" && eventId === id) return event as ShareLinkEvent;
  throw new WebhookVerificationError(
    "invalid_payload",
    "The signature is right, but the body isn't an event with a type and the id of the header webhook-id.",
  );
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
