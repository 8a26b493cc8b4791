import { Webhook } from "standardwebhooks";
import { expect } from "vitest";
import { verifyWebhook, type WebhookFault, WebhookVerificationError } from "../src/webhooks.ts";

export const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
export const OTHER_SECRET = `whsec_${Buffer.from("another secret, of 32 characters").toString("base64")}`;
export const ID = "01a1a60b-4981-7d22-8b55-3a7c2d1e0f02";
export const RECEIVED_AT = new Date("2026-11-03T14:05:09.977Z");
export const SECONDS = Math.floor(RECEIVED_AT.getTime() / 1000);
export const EVENT = {
  id: ID,
  type: "share_link.used",
  timestamp: "2026-11-03T14:05:09.077Z",
  data: { personaName: "Ὑπατία 🔭" },
};
export const BODY = JSON.stringify(EVENT);

/** The headers as the reference implementation of Standard Webhooks signs them. */
export function signed({ secret = SECRET, id = ID, seconds = SECONDS, body = BODY } = {}) {
  return {
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": new Webhook(secret).sign(id, new Date(seconds * 1000), body),
  };
}

/** Verifies a good request in which one argument is another, of a type that only plain JavaScript can pass. */
export function verifyWith(changed: { payload?: unknown; headers?: unknown; secret?: unknown; options?: unknown }) {
  const given = { payload: BODY, headers: signed(), secret: SECRET, options: { receivedAt: RECEIVED_AT }, ...changed };
  const { payload, headers, secret, options } = given as Record<keyof typeof given, never>;
  return verifyWebhook(payload, headers, secret, options);
}

/** The code that a request is refused with. */
export async function faultOf(call: Promise<unknown>): Promise<WebhookFault> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(WebhookVerificationError);
  return (error as WebhookVerificationError).code;
}

/** The message of a call that rejects with this class, which never holds the secret. */
export async function messageOf(
  call: Promise<unknown>,
  type = TypeError as new (
    ...of: never[]
  ) => Error,
): Promise<string> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(type);
  const { message } = error as Error;
  expect(message).not.toContain(SECRET.slice("whsec_".length, -4));
  return message;
}
