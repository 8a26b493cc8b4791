import type { CreateManagedShareLink } from "@share-links/types";
import { createManagedShareLinkSchema } from "@share-links/validation";
import { changeLink } from "../links/change.ts";
import { operations } from "../operations.ts";
import { write } from "../pipeline/carry-out.ts";
import { InvalidInput } from "../refusal.ts";
import { openVaultToWrite, vaultOf } from "../secrets/secret.ts";
import { listAllShareLinks } from "../store/share-link-lists.ts";
import { type ShareLinkRecord, toShareLinkRecord } from "../values/share-link-views.ts";
import { isUuid } from "../values/text.ts";
import {
  type Call,
  type Command,
  JSON_OPTION,
  ORGANIZATION_OPTION,
  printRow,
  printRows,
  UsageError,
} from "./command.ts";
import { inOrganization, type OperatorContext } from "./in-organization.ts";

/** Creates a share link and shows its token. */
export const createLinkCommand: Command = {
  name: "links create",
  summary: "make a share link to a persona; whoever has its token can use it",
  options: {
    persona: { type: "string", required: true, value: "id", help: "the persona that visitors will meet" },
    type: { type: "string", value: "type", help: "LINK, PLAYER_EMBED or ORB_EMBED; the default is LINK" },
    "expires-at": {
      type: "string",
      value: "date-time",
      help: "such as 2027-05-01T00:00:00Z, or never; the default is in a week",
    },
    "usage-limit": {
      type: "string",
      value: "number",
      help: "how often it can be used, or unlimited; the default is 10",
    },
    ...ORGANIZATION_OPTION,
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const body = readBody(call);
    const { publicUrl } = shell.config;
    const link = await inOrganization(shell, call, "write", async (context) => {
      const vault = await openVaultToWrite(context.sql, vaultOf(shell.config, { mayMake: false }));
      const created = await operations
        .createManagedShareLink({ body }, { ...context, vault, publicUrl: publicUrl ?? "" })
        .catch(toUsageError);
      return created.body;
    });
    printRow(shell, call, { ...toView(link), token: link.token, ...(publicUrl && { url: link.url }) });
  },
};

/** Lists the share links of an organisation, without their tokens. */
export const listLinksCommand: Command = {
  name: "links list",
  summary: "list the share links of an organisation, oldest first, without their tokens",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    const found = await inOrganization(shell, call, "read", ({ sql, author }) =>
      sql.session("snapshot", async (session) => {
        const views: ReturnType<typeof toView>[] = [];
        for await (const rows of session.batches(listAllShareLinks(author.organizationId)))
          views.push(...rows.map((row) => toView(toShareLinkRecord(row))));
        return views;
      }),
    );
    printRows(shell, call, found);
  },
};

/** Disables a share link at once. */
export const disableLinkCommand: Command = {
  name: "links disable",
  summary: "disable a share link at once: nobody can use it from now on",
  argument: "id",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    const link = await inOrganization(shell, call, "write", (context) => disableLink(idOf(call), context));
    printRow(shell, call, toView(toShareLinkRecord(link)));
  },
};

// Unlike the API's update, this doesn't show the token, so it doesn't need the secret.
const disableLink = write((id: string, { author }: OperatorContext) => changeLink(author, id, { enabled: false }));

/** Deletes a share link for good. */
export const deleteLinkCommand: Command = {
  name: "links delete",
  summary: "delete a share link for good",
  argument: "id",
  options: { ...ORGANIZATION_OPTION, ...JSON_OPTION },
  async run(shell, call) {
    await inOrganization(shell, call, "write", (context) =>
      operations.deleteShareLink({ path: { id: idOf(call) } }, context),
    );
    printRow(shell, call, { id: idOf(call), deleted: true });
  },
};

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
  throw usageError(issues);
}

/** Puts what is wrong with the body in terms of the options. */
function toUsageError(error: unknown): never {
  if (!(error instanceof InvalidInput)) throw error;
  throw usageError(error.details.map(({ path, message }) => ({ pointer: path.replace("/body", ""), message })));
}

function usageError(issues: readonly { pointer: string; message: string }[]): UsageError {
  return new UsageError(issues.map(({ pointer, message }) => `${OPTION_OF[pointer] ?? pointer} ${message}`).join("; "));
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
