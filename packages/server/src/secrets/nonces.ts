import type { Vault } from "./vault.ts";

/** What a page of ours is given to show, when a link is used, that the use comes from there. */
export interface PageNonce {
  shareLinkId: string;
  page: "share" | "frame";
  /** The version of the link's origins when the page was served: a change of them ends the nonce. */
  originsVersion: number;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

const LIFETIME_MS = 10 * 60 * 1000;

/** A signed nonce, good for 10 minutes from `now` (milliseconds since 1970). */
export function issueNonce(vault: Vault, nonce: Omit<PageNonce, "expiresAt">, now: number): string {
  const text = [nonce.shareLinkId, nonce.page, nonce.originsVersion, now + LIFETIME_MS].join(".");
  return `${text}.${vault.sign(text)}`;
}

/** What a nonce says, or undefined when it is forged or malformed. Whether it has expired is for the database's clock. */
export function readNonce(vault: Vault, nonce: string): PageNonce | undefined {
  const [shareLinkId = "", page, originsVersion, expiresAt, signature = "", ...rest] = nonce.split(".");
  const signed = vault.verify([shareLinkId, page, originsVersion, expiresAt].join("."), signature);
  if (!signed || rest.length > 0 || (page !== "share" && page !== "frame")) return undefined;
  return { shareLinkId, page, originsVersion: Number(originsVersion), expiresAt: Number(expiresAt) };
}
