import type { ApiKey, Permission } from "@share-links/types";
import { toApiKey } from "../operations/api-keys.ts";
import { operations } from "../operations.ts";
import { read } from "../pipeline/carry-out.ts";
import { PERMISSIONS } from "../secrets/api-keys.ts";
import { type ApiKeyRow, findApiKey, listApiKeys } from "../store/api-keys.ts";
import { databaseTime, type Sql } from "../store/sql.ts";
import { canonicalUuid } from "../values/text.ts";
import { toDateTime } from "../values/time.ts";
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
import { inOrganization } from "./in-organization.ts";
import { withDatabase } from "./open-existing.ts";

const MS_PER_DAY = 86_400_000;
const MOST_DAYS = 36_500;

/** Creates an API key and shows it once. */
export const createKeyCommand: Command = {
  name: "keys create",
  summary: "make an API key, and show it this once",
  options: {
    name: { type: "string", required: true, value: "name", help: "what it is for" },
    permission: {
      type: "string",
      multiple: true,
      value: "permission",
      help: `one of ${PERMISSIONS.join(", ")}; repeat the option for several. Without it, the key has all of them`,
    },
    "expires-in-days": { type: "string", value: "days", help: "without it, the key never expires" },
    ...ORGANIZATION_OPTION,
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const permissions = [...readPermissions(call)];
    const name = readName(call);
    const lifetimeMs = readDays(call.text("expires-in-days"));
    const created = await inOrganization(shell, call, "write", async (context) => {
      const expiresAt = lifetimeMs === null ? null : toDateTime((await databaseNow({}, context)) + lifetimeMs);
      return operations.createApiKey({ body: { name, permissions, expiresAt } }, context);
    });
    printRow(shell, call, { key: created.body.key, ...toView(created.body) });
  },
};

const databaseNow = read(() => databaseTime());

/** Lists the API keys of an organisation, without the keys themselves. */
export const listKeysCommand: Command = {
  name: "keys list",
  summary: "list the API keys of an organisation",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    const found = await inOrganization(shell, call, "read", ({ sql, author }) =>
      sql.read(listApiKeys(author.organizationId)),
    );
    printRows(shell, call, found.map(toApiKey).map(toView));
  },
};

/** Revokes an API key at once. */
export const revokeKeyCommand: Command = {
  name: "keys revoke",
  summary: "revoke an API key at once",
  argument: "id",
  options: JSON_OPTION,
  async run(shell, call) {
    const revoked = await withDatabase(shell, "write", (sql) => revoke(sql, call.argument));
    printRow(shell, call, toView(toApiKey(revoked)));
  },
};

async function revoke(sql: Sql, argument: string): Promise<ApiKeyRow> {
  const id = canonicalUuid(argument);
  const find = async () => (await sql.read(findApiKey(id)))[0];
  const key = await find();
  if (!key || key.revoked_at !== null) throw notRevocableError(argument);
  const author = { organizationId: key.organization_id, by: "operator" } as const;
  await operations.deleteApiKey({ path: { id }, query: { descendants: false } }, { sql, author });
  return (await find()) ?? key;
}

function notRevocableError(argument: string): Error {
  return new Error(
    `There is no API key with the id ${argument}, or it was revoked before. To see all keys, run: share-links-server keys list`,
  );
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

function toView(key: ApiKey) {
  const { id, name, prefix, last4, permissions, createdBy, createdAt, expiresAt, revokedAt, lastUsedAt } = key;
  const shown = `${prefix}…${last4}`;
  return { id, name, shown, permissions, createdBy, createdAt, expiresAt, revokedAt, lastUsedAt };
}
