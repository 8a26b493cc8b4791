import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";

/** What is derived from `SHARE_LINKS_SECRET`: how share tokens are looked up and kept, and what our pages sign. */
export interface Vault {
  /** HMAC-SHA-256 of a share token, 64 hex digits: what it is looked up by. */
  hashToken(token: string): string;
  /** AES-256-GCM of a share token, bound to the link: `keyId.base64url(iv, ciphertext, tag)`. */
  sealToken(token: string, shareLinkId: string): string;
  /** The token of `sealToken`; throws when the key, the link or a single bit is another. */
  openToken(sealed: string, shareLinkId: string): string;
  /** The same for the secret that a webhook's events are signed with, bound to the webhook, under a key of its own. */
  sealWebhookSecret(secret: string, webhookId: string): string;
  openWebhookSecret(sealed: string, webhookId: string): string;
  /** The same for the reply that is kept for an idempotency key, bound to its organisation and key, under a key of its own. */
  sealReply(reply: string, ownerId: string): string;
  openReply(sealed: string, ownerId: string): string;
  /** HMAC-SHA-256 of what a page is given, base64url. */
  sign(text: string): string;
  /** Whether `signature` is `sign(text)`, in constant time. */
  verify(text: string, signature: string): boolean;
  /** Shows that two vaults have the same secret without showing the secret. */
  readonly fingerprint: string;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Derives every key from one secret (HKDF-SHA-256, RFC 5869), each under a name of its own. */
export function createVault(secret: string): Vault {
  const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", secret, "share-links", purpose, 32));
  const lookUpKey = derive("share-token/look-up/v1");
  const shareTokens = createSeal("A share token", derive("share-token/seal/v1"), derive("share-token/seal/v1/id"));
  const webhookSecrets = createSeal(
    "The secret of a webhook",
    derive("webhook-secret/seal/v1"),
    derive("webhook-secret/seal/v1/id"),
  );
  const replies = createSeal("A kept reply", derive("kept-reply/seal/v1"), derive("kept-reply/seal/v1/id"));
  const signKey = derive("page-nonce/sign/v1");
  const fingerprint = derive("fingerprint/v1").toString("hex");
  const sign = (text: string) => createHmac("sha256", signKey).update(text).digest("base64url");

  return {
    fingerprint,
    sign,
    hashToken: (token) => createHmac("sha256", lookUpKey).update(token).digest("hex"),
    sealToken: shareTokens.seal,
    openToken: shareTokens.open,
    sealWebhookSecret: webhookSecrets.seal,
    openWebhookSecret: webhookSecrets.open,
    sealReply: replies.seal,
    openReply: replies.open,
    verify(text, signature) {
      const expected = Buffer.from(sign(text));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}

/** AES-256-GCM under one key, with the id of what the text belongs to as associated data. */
function createSeal(what: string, key: Buffer, keyName: Buffer) {
  const keyId = keyName.toString("hex", 0, 4);
  return {
    seal(text: string, ownerId: string): string {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(ownerId));
      const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${keyId}.${sealed.toString("base64url")}`;
    },
    open(sealedText: string, ownerId: string): string {
      const [id, base64 = ""] = sealedText.split(".");
      if (id !== keyId) throw new Error(`${what} is sealed with the key ${id}; this server has the key ${keyId}.`);
      const sealed = Buffer.from(base64, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(ownerId))
        .setAuthTag(sealed.subarray(-TAG_BYTES));
      return decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    },
  };
}
