import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import type { TokenHashes } from "../store/token-hash.ts";

/** Everything that needs the service's secret: it hashes share tokens, seals them and other secrets, and signs cursors, nonces and whom a rate limit counts. */
export interface Vault {
  /** HMAC-SHA-256 of a share token, 64 hex digits. Links are found by it. */
  hashToken(token: string): string;
  /** The same with each secret, the current one first. */
  tokenHashes(token: string): TokenHashes;
  /** AES-256-GCM of a share token, bound to the link: `keyId.base64url(iv, ciphertext, tag)`. */
  sealToken(token: string, shareLinkId: string): string;
  /** Opens what `sealToken` has sealed. Throws if the key or the link is another, or if anything was changed. */
  openToken(sealed: string, shareLinkId: string): string;
  /** The same for the secret of a webhook, bound to the webhook, with a key of its own. */
  sealWebhookSecret(secret: string, webhookId: string): string;
  openWebhookSecret(sealed: string, webhookId: string): string;
  /** The same for a reply that is kept for an idempotency key, bound to its organisation and key, with a key of its own. */
  sealReply(reply: string, ownerId: string): string;
  openReply(sealed: string, ownerId: string): string;
  /** The same for the session of a persona provider, bound to its use, with a key of its own. */
  sealPersonaSession(session: string, redemptionId: string): string;
  openPersonaSession(sealed: string, redemptionId: string): string;
  /** Whether a text of any kind was sealed with the current secret, and not with the second one. */
  isCurrent(sealed: string): boolean;
  /** HMAC-SHA-256 of a text, base64url. */
  sign(text: string): string;
  /** Whether `signature` is `sign(text)` with one of the secrets, in constant time. */
  verify(text: string, signature: string): boolean;
  /** One for each secret, the current one first. Two vaults with the same fingerprint have the same secret, which it doesn't reveal. */
  readonly fingerprints: readonly [string, ...string[]];
}

interface Keys {
  derive(purpose: string): Buffer;
  lookUp: KeyObject;
  sign: KeyObject;
  fingerprint: string;
}

interface Seal {
  seal(text: string, ownerId: string): string;
  open(sealed: string, ownerId: string): string;
  isCurrent(sealed: string): boolean;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Derives every key from the secret (HKDF-SHA-256, RFC 5869), each with a name of its own. A second secret opens and
 * verifies, too, but never seals or signs.
 */
export function createVault(secret: string, second?: string): Vault {
  const current = keysOf(secret);
  const all: readonly [Keys, ...Keys[]] = second === undefined ? [current] : [current, keysOf(second)];
  const shareTokens = createSeal("A share token", "share-token/seal/v1", all);
  const replies = createSeal("A kept reply", "kept-reply/seal/v1", all);
  const webhookSecrets = createSeal("The secret of a webhook", "webhook-secret/seal/v1", all);
  const personaSessions = createSeal("The session of a persona", "persona-session/seal/v1", all);
  const seals = [shareTokens, replies, webhookSecrets, personaSessions];
  return {
    fingerprints: each(all, ({ fingerprint }) => fingerprint),
    hashToken: (token) => hashWith(current, token),
    tokenHashes: (token) => each(all, (keys) => hashWith(keys, token)),
    sealToken: shareTokens.seal,
    openToken: shareTokens.open,
    sealReply: replies.seal,
    openReply: replies.open,
    sealWebhookSecret: webhookSecrets.seal,
    openWebhookSecret: webhookSecrets.open,
    sealPersonaSession: personaSessions.seal,
    openPersonaSession: personaSessions.open,
    isCurrent: (text) => seals.some(({ isCurrent }) => isCurrent(text)),
    sign: (text) => signWith(current, text),
    verify: (text, signature) => each(all, (keys) => isSame(signWith(keys, text), signature)).includes(true),
  };
}

function keysOf(secret: string): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync("sha256", secret, "share-links", purpose, 32));
  return {
    derive,
    // A key object is prepared once. With a Buffer as the key, each operation takes four to seven times as long.
    lookUp: createSecretKey(derive("share-token/look-up/v1")),
    sign: createSecretKey(derive("page-nonce/sign/v1")),
    fingerprint: derive("fingerprint/v1").toString("hex"),
  };
}

function hashWith({ lookUp }: Keys, token: string): string {
  return createHmac("sha256", lookUp).update(token).digest("hex");
}

function signWith({ sign }: Keys, text: string): string {
  return createHmac("sha256", sign).update(text).digest("base64url");
}

/** AES-256-GCM with the key of this purpose. The id of the owner is the associated data. */
function createSeal(what: string, purpose: string, all: readonly [Keys, ...Keys[]]): Seal {
  const known = each(all, ({ derive }) => ({
    id: derive(`${purpose}/id`).toString("hex", 0, 4),
    key: createSecretKey(derive(purpose)),
  }));
  const [current] = known;
  return {
    isCurrent: (sealed) => sealed.startsWith(`${current.id}.`),
    seal(text, ownerId) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", current.key, iv).setAAD(Buffer.from(ownerId));
      const sealed = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${current.id}.${sealed.toString("base64url")}`;
    },
    open(sealedText, ownerId) {
      const [id, base64 = ""] = sealedText.split(".");
      const key = known.find((one) => one.id === id)?.key;
      if (!key) throw new Error(`${what} is sealed with the key ${id}; this server has the key ${current.id}.`);
      const sealed = Buffer.from(base64, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(ownerId))
        .setAuthTag(sealed.subarray(-TAG_BYTES));
      return decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    },
  };
}

function isSame(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function each<Item, Result>(
  [first, ...others]: readonly [Item, ...Item[]],
  map: (item: Item) => Result,
): [Result, ...Result[]] {
  return [map(first), ...others.map(map)];
}
