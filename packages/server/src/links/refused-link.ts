import type { ProblemCode, ShareLinkStatus } from "@share-links/types";
import { Refusal } from "../refusal.ts";
import { row, type Work } from "../store/sql.ts";
import type { TokenHashes } from "../store/token-hash.ts";
import { findIssuedToken } from "../store/tombstones.ts";

/** The code with which a link that isn't live is refused. */
export const REFUSED = {
  disabled: "share_link_disabled",
  expired: "share_link_expired",
  exhausted: "share_link_exhausted",
} as const satisfies Record<Exclude<ShareLinkStatus, "live">, ProblemCode>;

/** The error for a token without a link. It is a guess only if the token never was issued. */
export function* noLinkError(tokenHashes: TokenHashes): Work<Refusal> {
  const issued = yield* row(findIssuedToken(tokenHashes));
  return new Refusal("share_link_not_found", { isGuess: !issued });
}
