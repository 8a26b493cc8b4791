import type { SealedRow } from "../store/sealed.ts";
import { ownerOfReply } from "./idempotency.ts";
import type { Vault } from "./vault.ts";

/** A column that the vault has sealed. A column that ends in `_sealed` and is not listed here fails a test. */
export interface SealedColumn {
  table: string;
  /** What a row is told by, in the order of its primary key. */
  key: readonly [string, ...string[]];
  column: string;
  /** The text under the vault's current secret, with whatever else of the row has to change with it. */
  reseal(vault: Vault, row: SealedRow): Readonly<Record<string, string>>;
}

/** Everything that becomes unreadable when the secret is lost, and so is sealed anew when it is rotated. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  {
    table: "share_links",
    key: ["id"],
    column: "token_sealed",
    reseal(vault, { key: [id = ""], sealed }) {
      const token = vault.openToken(sealed, id);
      return { token_sealed: vault.sealToken(token, id), token_hash: vault.hashToken(token) };
    },
  },
  {
    table: "kept_replies",
    key: ["organization_id", "key_hash"],
    column: "reply_sealed",
    reseal(vault, { key: [organizationId = "", keyHash = ""], sealed }) {
      const owner = ownerOfReply(organizationId, keyHash);
      return { reply_sealed: vault.sealReply(vault.openReply(sealed, owner), owner) };
    },
  },
  ...["secret_sealed", "previous_secret_sealed"].map(
    (column): SealedColumn => ({
      table: "webhooks",
      key: ["id"],
      column,
      reseal: (vault, { key: [id = ""], sealed }) => ({
        [column]: vault.sealWebhookSecret(vault.openWebhookSecret(sealed, id), id),
      }),
    }),
  ),
];
