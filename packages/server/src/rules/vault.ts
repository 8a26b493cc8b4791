import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

/** What is derived from `SHARE_LINKS_SECRET`: how share tokens are looked up and kept, and what our pages sign. */
export interface Vault {
  /** HMAC-SHA-256 of a share token, 64 hex digits: what it is looked up by. */
  hashToken(token: string): string;
  /** AES-256-GCM of a share token, bound to the link: `keyId.base64url(iv, ciphertext, tag)`. */
  sealToken(token: string, shareLinkId: string): string;
  /** The token of `sealToken`; throws when the key, the link or a single bit is another. */
  openToken(sealed: string, shareLinkId: string): string;
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
  // Key objects are read once: a Buffer as a key costs four to seven times the operation itself.
  const deriveKey = (purpose: string) => createSecretKey(derive(purpose));
  const lookUpKey = deriveKey("share-token/look-up/v1");
  const sealKey = deriveKey("share-token/seal/v1");
  const signKey = deriveKey("page-nonce/sign/v1");
  const fingerprint = derive("fingerprint/v1").toString("hex");
  const keyId = derive("share-token/seal/v1/id").toString("hex", 0, 4);
  const sign = (text: string) => createHmac("sha256", signKey).update(text).digest("base64url");

  return {
    fingerprint,
    sign,
    hashToken: (token) => createHmac("sha256", lookUpKey).update(token).digest("hex"),
    sealToken(token, shareLinkId) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", sealKey, iv).setAAD(Buffer.from(shareLinkId));
      const sealed = Buffer.concat([iv, cipher.update(token, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${keyId}.${sealed.toString("base64url")}`;
    },
    openToken(text, shareLinkId) {
      const [id, base64 = ""] = text.split(".");
      if (id !== keyId)
        throw new Error(`A share token is sealed with the key ${id}; this server has the key ${keyId}.`);
      const sealed = Buffer.from(base64, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", sealKey, sealed.subarray(0, IV_BYTES))
        .setAAD(Buffer.from(shareLinkId))
        .setAuthTag(sealed.subarray(-TAG_BYTES));
      return decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES), undefined, "utf8") + decipher.final("utf8");
    },
    verify(text, signature) {
      const expected = Buffer.from(sign(text));
      const given = Buffer.from(signature);
      return expected.length === given.length && timingSafeEqual(expected, given);
    },
  };
}
