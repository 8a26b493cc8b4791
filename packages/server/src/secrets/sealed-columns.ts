import type { SealedRow } from "../store/sealed.ts";
import type { Vault } from "./vault.ts";

/** A column that the vault has sealed. A test fails for a column that ends in `_sealed` and isn't listed here. */
export interface SealedColumn {
  table: string;
  /** The columns of the table's primary key, in its order. */
  key: readonly [string, ...string[]];
  column: string;
  /** The text sealed with the vault's current secret, and every other column of the row that has to change with it. */
  reseal(vault: Vault, row: SealedRow): Readonly<Record<string, string>>;
}

/** Everything that becomes unreadable when the secret is lost. A rotation of the secret seals it all again. */
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
  {
    table: "persona_sessions",
    key: ["redemption_id"],
    column: "session_sealed",
    reseal: (vault, { key: [id = ""], sealed }) => ({
      session_sealed: vault.sealPersonaSession(vault.openPersonaSession(sealed, id), id),
    }),
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

/** What the seal of a kept reply is bound to. */
export function ownerOfReply(organizationId: string, keyHash: string): string {
  return `${organizationId} ${keyHash}`;
}
