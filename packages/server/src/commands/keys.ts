import type { Permission } from "@share-links/types";
import { issueApiKey, PERMISSIONS, revokeApiKey } from "../rules/api-keys.ts";
import { chooseOrganization } from "../rules/organizations.ts";
import { canonicalUuid } from "../rules/text.ts";
import { toDateTime, toDateTimeOrNull } from "../rules/time.ts";
import { type ApiKeyRow, findApiKey, listApiKeys } from "../store/api-keys.ts";
import { databaseTime, row, type Work } from "../store/sql.ts";
import {
  type Call,
  type Command,
  JSON_OPTION,
  ORGANIZATION_OPTION,
  printRow,
  printRows,
  readName,
  UsageError,
} from "./command.ts";
import { openCurrent } from "./open-existing.ts";

const MS_PER_DAY = 86_400_000;
const MOST_DAYS = 36_500;

/** Makes an API key and shows it once. */
export const createKeyCommand: Command = {
  name: "keys create",
  summary: "make an API key; it is shown once",
  options: {
    name: { type: "string", required: true, help: "what it is for" },
    permission: {
      type: "string",
      multiple: true,
      help: `one of ${PERMISSIONS.join(", ")}; repeat it for several; all when left out`,
    },
    "expires-in-days": { type: "string", help: "never when left out" },
    ...ORGANIZATION_OPTION,
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const permissions = readPermissions(call);
    const name = readName(call);
    const lifetimeMs = readDays(call.text("expires-in-days"));
    const sql = await openCurrent(shell, "write");
    try {
      const organization = await chooseOrganization(sql, call.text("organization"));
      const made = await sql.write(function* () {
        const expires_at = lifetimeMs === null ? null : (yield* databaseTime()) + lifetimeMs;
        const author = { organizationId: organization.id, by: "operator" } as const;
        const key = yield* issueApiKey(author, { name, permissions, expires_at });
        return { key: key.secret, ...toView(key.row) };
      });
      printRow(shell, call, made);
    } finally {
      await sql.close();
    }
  },
};

/** Lists the API keys of an organisation, without the keys themselves. */
export const listKeysCommand: Command = {
  name: "keys list",
  summary: "list the API keys of an organisation",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    const sql = await openCurrent(shell, "read");
    try {
      const organization = await chooseOrganization(sql, call.text("organization"));
      printRows(shell, call, (await sql.read(listApiKeys(organization.id))).map(toView));
    } finally {
      await sql.close();
    }
  },
};

/** Revokes an API key at once. */
export const revokeKeyCommand: Command = {
  name: "keys revoke",
  summary: "revoke an API key at once",
  argument: "id",
  options: JSON_OPTION,
  async run(shell, call) {
    const sql = await openCurrent(shell, "write");
    const revoked = await sql.write(() => revoke(call.argument)).finally(() => sql.close());
    printRow(shell, call, toView(revoked));
  },
};

function* revoke(argument: string): Work<ApiKeyRow> {
  const id = canonicalUuid(argument);
  const key = yield* row(findApiKey(id));
  if (!key || key.revoked_at !== null)
    throw new Error(`There is no API key with the id ${argument} that is not revoked yet. List them with: keys list`);
  return yield* revokeApiKey({ organizationId: key.organization_id, by: "operator" }, id);
}

function readPermissions(call: Call): readonly Permission[] {
  const given = call.texts("permission");
  const unknown = given.filter((name) => !(PERMISSIONS as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new UsageError(`--permission must be one of ${PERMISSIONS.join(", ")}, got ${unknown.join(", ")}`);
  return given.length === 0 ? PERMISSIONS : ([...new Set(given)] as Permission[]);
}

function readDays(text: string | undefined): number | null {
  if (text === undefined) return null;
  const days = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (days > 0 && days <= MOST_DAYS) return Math.max(1, Math.round(days * MS_PER_DAY));
  throw new UsageError(`--expires-in-days must be a number above 0 and at most ${MOST_DAYS}, got ${text}`);
}

function toView(key: ApiKeyRow) {
  return {
    id: key.id,
    name: key.name,
    shown: `${key.prefix}…${key.last4}`,
    permissions: key.permissions.split(" "),
    createdBy: key.created_by,
    createdAt: toDateTime(key.created_at),
    expiresAt: toDateTimeOrNull(key.expires_at),
    revokedAt: toDateTimeOrNull(key.revoked_at),
    lastUsedAt: toDateTimeOrNull(key.last_used_at),
  };
}
