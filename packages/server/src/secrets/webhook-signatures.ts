import { createHmac } from "node:crypto";
import { newBytes } from "./random.ts";

const PREFIX = "whsec_";
const SECRET_BYTES = 32;

/** A new secret for a webhook: `whsec_` and 256 bits from the system's CSPRNG in base64 (Standard Webhooks 1.0). */
export function newWebhookSecret(): string {
  return `${PREFIX}${Buffer.from(newBytes(SECRET_BYTES)).toString("base64")}`;
}

/** The headers of one attempt (Standard Webhooks 1.0). There is one `v1` signature for each secret, so that a receiver can verify it with either. */
export function signatureHeaders(
  message: { id: string; timestampSeconds: number; body: string },
  secrets: readonly string[],
): Record<string, string> {
  const { id, timestampSeconds, body } = message;
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestampSeconds}.${body}`).digest("base64")}`;
  });
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestampSeconds),
    "webhook-signature": signatures.join(" "),
  };
}
