import type { CreateManagedShareLink } from "@share-links/types";
import { createManagedShareLinkSchema } from "@share-links/validation";
import { createShareLink as createOperation } from "../generated/operations.ts";
import { Refusal } from "../refusal.ts";
import { chooseOrganization } from "../rules/organizations.ts";
import { openVaultToWrite, vaultOf } from "../rules/secret.ts";
import { type ShareLinkRecord, toShareLinkRecord } from "../rules/share-link-views.ts";
import { createShareLink, deleteShareLink, PLAIN_SETTINGS, updateShareLink } from "../rules/share-links.ts";
import { isUuid } from "../rules/text.ts";
import { hoursToMs, parseDateTimeOrNull } from "../rules/time.ts";
import { listAllShareLinks } from "../store/imported-share-links.ts";
import type { Sql } from "../store/sql.ts";
import {
  type Call,
  type Command,
  JSON_OPTION,
  ORGANIZATION_OPTION,
  printRow,
  printRows,
  type Shell,
  UsageError,
} from "./command.ts";
import { openCurrent } from "./open-existing.ts";

const DEFAULT_EXPIRY = { afterMs: hoursToMs(createOperation.bodyDefaults.expiresInHours, "--expires-at") };

/** Makes a share link and shows its token. */
export const createLinkCommand: Command = {
  name: "links create",
  summary: "make a share link to a persona; whoever has its token can use it",
  options: {
    persona: { type: "string", required: true, help: "the id of the persona" },
    type: { type: "string", help: "LINK, PLAYER_EMBED or ORB_EMBED; LINK when left out" },
    "expires-at": {
      type: "string",
      help: "a date-time such as 2027-05-01T00:00:00Z, or never; in a week when left out",
    },
    "usage-limit": { type: "string", help: "how often it can be used, or unlimited; 10 when left out" },
    ...ORGANIZATION_OPTION,
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const { personaId, expiresAt, ...settings } = readBody(call);
    const expiry = expiresAt === undefined ? DEFAULT_EXPIRY : { at: parseDateTimeOrNull(expiresAt, "--expires-at") };
    await inOrganization(shell, call, async (sql, organizationId) => {
      const vault = await openVaultToWrite(sql, vaultOf(shell.config, { mayMake: false }));
      const author = { organizationId, by: "operator" } as const;
      const made = await sql.write(() =>
        createShareLink({ vault }, author, personaId, {
          ...PLAIN_SETTINGS,
          usageLimit: createOperation.bodyDefaults.usageLimit,
          ...settings,
          expiry,
        }),
      );
      const token = vault.openToken(made.token_sealed, made.id);
      const { publicUrl } = shell.config;
      printRow(shell, call, {
        ...toView(toShareLinkRecord(made)),
        token,
        ...(publicUrl && { url: `${publicUrl}/share/${token}` }),
      });
    });
  },
};

/** Lists the share links of an organisation, without their tokens. */
export const listLinksCommand: Command = {
  name: "links list",
  summary: "list the share links of an organisation, oldest first, without their tokens",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    const sql = await openCurrent(shell, "read");
    try {
      const organization = await chooseOrganization(sql, call.text("organization"));
      const found: object[] = [];
      await sql.session("snapshot", async (session) => {
        for await (const rows of session.batches(listAllShareLinks(organization.id)))
          found.push(...rows.map((row) => toView(toShareLinkRecord(row))));
      });
      printRows(shell, call, found as Record<string, unknown>[]);
    } finally {
      await sql.close();
    }
  },
};

/** Disables a share link at once. */
export const disableLinkCommand: Command = {
  name: "links disable",
  summary: "disable a share link: no use that begins later succeeds",
  argument: "id",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    await inOrganization(shell, call, async (sql, organizationId) => {
      const link = await updateShareLink({ sql }, { organizationId, by: "operator" }, idOf(call), { enabled: false });
      printRow(shell, call, toView(toShareLinkRecord(link)));
    });
  },
};

/** Deletes a share link for good. */
export const deleteLinkCommand: Command = {
  name: "links delete",
  summary: "delete a share link for good",
  argument: "id",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    await inOrganization(shell, call, async (sql, organizationId) => {
      await deleteShareLink({ sql }, { organizationId, by: "operator" }, idOf(call));
      printRow(shell, call, { id: idOf(call), deleted: true });
    });
  },
};

/** Opens the database and finds the organisation for a command that writes; says in words what a rule refused. */
async function inOrganization(
  shell: Shell,
  call: Call,
  work: (sql: Sql, organizationId: string) => Promise<void>,
): Promise<void> {
  const sql = await openCurrent(shell, "write");
  try {
    const organization = await chooseOrganization(sql, call.text("organization"));
    await work(sql, organization.id);
  } catch (error) {
    const code = error instanceof Refusal ? error.code : undefined;
    if (code === "share_link_not_found") throw new Error(`There is no share link with the id ${call.argument}.`);
    if (code === "persona_not_found") throw new Error(`There is no persona with the id ${call.text("persona")}.`);
    throw error;
  } finally {
    await sql.close();
  }
}

function idOf(call: Call): string {
  if (isUuid(call.argument)) return call.argument;
  throw new UsageError(`<id> must be the id of a share link, got ${call.argument}`);
}

/** The body that the same call of the API would have. */
function readBody(call: Call): CreateManagedShareLink {
  const [type, expiresAt, limit] = [call.text("type"), call.text("expires-at"), call.text("usage-limit")];
  const body = {
    personaId: call.text("persona"),
    ...(type !== undefined && { type }),
    ...(expiresAt !== undefined && { expiresAt: expiresAt === "never" ? null : expiresAt }),
    ...(limit !== undefined && {
      usageLimit: limit === "unlimited" ? null : /^\d+$/.test(limit) ? Number(limit) : limit,
    }),
  };
  const issues = createManagedShareLinkSchema.issues(body);
  if (issues.length === 0) return body as CreateManagedShareLink;
  throw new UsageError(issues.map(({ pointer, message }) => `${OPTION_OF[pointer] ?? pointer} ${message}`).join("; "));
}

const OPTION_OF: Readonly<Record<string, string>> = {
  "/personaId": "--persona",
  "/type": "--type",
  "/expiresAt": "--expires-at",
  "/usageLimit": "--usage-limit",
};

function toView({ id, personaId, personaName, type, status, usageCount, usageLimit, expiresAt }: ShareLinkRecord) {
  return { id, personaId, personaName, type, status, usageCount, usageLimit, expiresAt };
}
