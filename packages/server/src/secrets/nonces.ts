import type { Vault } from "./vault.ts";

/** What we give to a page of ours. With it, the page shows that a use comes from there. */
export interface PageNonce {
  shareLinkId: string;
  page: "share" | "frame";
  /** The version of the link's origins when the page was served. When the origins change, the nonce is no longer valid. */
  originsVersion: number;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** How long a nonce is valid. */
export const LIFETIME_MS = 10 * 60 * 1000;

/** Issues a signed nonce that is valid for 10 minutes from `now` (milliseconds since 1970). */
export function issueNonce(vault: Vault, nonce: Omit<PageNonce, "expiresAt">, now: number): string {
  const text = [nonce.shareLinkId, nonce.page, nonce.originsVersion, now + LIFETIME_MS].join(".");
  return `${text}.${vault.sign(text)}`;
}

/** Reads a nonce, or gives undefined if we didn't sign it. The database's clock decides whether it has expired. */
export function readNonce(vault: Vault, nonce: string): PageNonce | undefined {
  const [shareLinkId = "", page, originsVersion, expiresAt, signature = "", ...rest] = nonce.split(".");
  const signed = vault.verify([shareLinkId, page, originsVersion, expiresAt].join("."), signature);
  if (!signed || rest.length > 0 || (page !== "share" && page !== "frame")) return undefined;
  return { shareLinkId, page, originsVersion: Number(originsVersion), expiresAt: Number(expiresAt) };
}
