import type { AuditEvent, ManagedShareLink, Persona, ShareLinkUse, Webhook, WebhookDelivery } from "@share-links/types";
import type { Context } from "../context.ts";
import { listAuditEvents } from "../operations/audit-events.ts";
import { listPersonas } from "../operations/personas.ts";
import { listManagedShareLinks } from "../operations/share-link-lists.ts";
import { listShareLinkUses } from "../operations/share-link-uses.ts";
import { listWebhookDeliveries } from "../operations/webhook-deliveries.ts";
import { listWebhooks } from "../operations/webhooks.ts";
import { row, type Work } from "../store/sql.ts";
import type { MemorySql } from "../store/sqlite-memory.ts";
import { findTarget } from "../store/webhooks.ts";

/** Everything that an organisation has, as the API shows it, newest first. Each function reads all of it, synchronously. */
export interface Inspection {
  links(): ManagedShareLink[];
  /** The uses of a link and the attempts that were refused. Throws a `Refusal` if there is no such link. */
  uses(shareLinkId: string): ShareLinkUse[];
  personas(): Persona[];
  /** With the secret that signs the events; null for a webhook that is disabled. */
  webhooks(): (Webhook & { secret: string | null })[];
  deliveries(webhookId: string): WebhookDelivery[];
  auditEvents(): AuditEvent[];
}

/** Looks at one organisation of a service. */
export function inspect(context: Context & { sql: MemorySql }, organizationId: string): Inspection {
  const { sql, vault } = context;
  const tools = { ...context, author: { organizationId, by: "service" } as const };
  const all = <Item>(list: (query: { cursor?: string; limit: number }) => Work<{ body: Page<Item> }>): Item[] =>
    sql.readNow(allPages(list));
  return {
    links: () => all((query) => listManagedShareLinks({ query }, tools)),
    uses: (id) => all((query) => listShareLinkUses({ path: { id }, query }, tools)),
    personas: () => all((query) => listPersonas({ query }, tools)),
    webhooks: () =>
      all((query) => listWebhooks({ query }, tools)).map((webhook) => {
        const target = sql.readNow(row(findTarget(webhook.id)));
        const [secret = null] = target ? vault.openWebhookSecret(target.secret_sealed, webhook.id).split(" ") : [];
        return { ...webhook, secret };
      }),
    deliveries: (id) => all((query) => listWebhookDeliveries({ path: { id }, query }, tools)),
    auditEvents: () => all((query) => listAuditEvents({ query }, tools)),
  };
}

interface Page<Item> {
  data: Item[];
  meta: { next: string | null };
}

const MOST_PER_PAGE = 100;

function* allPages<Item>(
  list: (query: { cursor?: string; limit: number }) => Work<{ body: Page<Item> }>,
): Work<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { body }: { body: Page<Item> } = yield* list({ ...(cursor && { cursor }), limit: MOST_PER_PAGE });
    items.push(...body.data);
    cursor = body.meta.next;
  }
  return items;
}
