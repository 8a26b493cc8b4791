import type { CreatedApiKey, CreatePersona, Permission, Persona, PersonaShareLink, Webhook } from "@share-links/types";
import { type Imported, importShareLink } from "../commands/import-share-link.ts";
import type { Author, Context } from "../context.ts";
import { issueApiKey } from "../operations/api-keys.ts";
import { createPersona } from "../operations/personas.ts";
import { createWebhook } from "../operations/webhooks.ts";
import { PERMISSIONS } from "../secrets/api-keys.ts";
import { newId } from "../secrets/random.ts";
import { insertOrganization } from "../store/organizations.ts";
import { row, type Work } from "../store/sql.ts";
import type { MemorySql } from "../store/sqlite-memory.ts";

/** Puts things into a service without requests, synchronously. What can't be throws a `Refusal` or an `InvalidInput`. */
export interface Planting {
  readonly organizationId: string;
  /** Creates a key; with every permission and without an end unless it says otherwise. */
  apiKey(key: ApiKeySeed): CreatedApiKey;
  persona(persona: CreatePersona): Persona;
  /** Puts a link there with its id, token, count and dates. `outcome` says whether it is there now. */
  link(link: Omit<PersonaShareLink, "organizationId">): Imported;
  webhook(webhook: WebhookSeed): Webhook & { secret: string };
}

/** A key to create. Without a `key`, a random one is chosen. */
export interface ApiKeySeed {
  key?: string | undefined;
  name?: string | undefined;
  permissions?: readonly Permission[] | undefined;
  /** Milliseconds since 1970. */
  expiresAt?: number | null | undefined;
}

/** A webhook to create. */
export type WebhookSeed = Pick<Webhook, "url" | "events">;

/** Creates an organisation of this name in a service, and gives what puts things into it. */
export function plant(context: Context & { sql: MemorySql }, name: string): Planting {
  const { sql } = context;
  const organization = sql.writeNow(() => row(insertOrganization(newId(), name)));
  if (!organization) throw new Error(`There is an organisation named "${name}" already.`);
  const organizationId = organization.id;
  const author: Author = { organizationId, by: "operator" };
  const tools = { ...context, author };
  const put = <Body>(work: () => Work<{ body: Body }>): Body => sql.writeNow(work).body;
  return {
    organizationId,
    apiKey: ({ key: secret, name = "emulator", permissions = PERMISSIONS, expiresAt = null }) =>
      sql.writeNow(() => issueApiKey(author, { name, permissions, expires_at: expiresAt, secret })),
    persona: (body) => put(() => createPersona({ body }, tools)),
    link: (link) => sql.writeNow(() => importShareLink({ ...link, organizationId }, tools)),
    webhook: (body) => put(() => createWebhook({ body: { ...body, enabled: true } }, tools)),
  };
}
