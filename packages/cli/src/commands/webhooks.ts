import type { ShareLinkEventType, Webhook } from "@share-links/types";
import { usageFailure } from "../failure.ts";
import type { Printer } from "../output/printer.ts";
import { card, table } from "../output/table.ts";
import { visible } from "../output/text.ts";
import type { Tools } from "../tools.ts";
import { readTime } from "../values/expiry.ts";
import { given } from "../values/given.ts";
import { readNumber } from "../values/number.ts";
import { confirm } from "./confirm.ts";
import { noteRest, type PageOptions, readPages } from "./pages.ts";

/** The members of a webhook as options. */
export interface WebhookOptions {
  readonly url?: string | undefined;
  readonly event?: readonly ShareLinkEventType[] | undefined;
  readonly description?: string | undefined;
  readonly enabled?: "yes" | "no" | undefined;
}

const KEEP_SECRET = "Keep the secret now: it is never shown again.";

/** `share-links webhooks list`. */
export async function listWebhooks(tools: Tools, options: PageOptions): Promise<void> {
  const { printer } = tools;
  const page = await readPages(options, (query) => tools.call("listWebhooks", { query }));
  printer.result(page, () => {
    if (page.data.length === 0) return "No webhooks.";
    const rows = page.data.map((each) => [each.id, stateOf(each), visible(each.url), each.events.join(" ")]);
    return table(["ID", "STATE", "ADDRESS", "EVENTS"], rows, printer.paint, printer.columns);
  });
  noteRest(tools, page);
}

/** `share-links webhooks create`: the secret is a part of the result, and is shown only here. */
export async function createWebhook(
  tools: Tools,
  options: WebhookOptions & { readonly url: string; readonly event: readonly ShareLinkEventType[] },
): Promise<void> {
  const { url, event, description } = options;
  const webhook = await tools.call("createWebhook", { body: given({ url, events: [...event], description }) });
  tools.printer.result(webhook, () => webhookText(webhook, tools.printer));
  tools.printer.note(KEEP_SECRET);
}

/** `share-links webhooks get`. */
export async function getWebhook(tools: Tools, id: string): Promise<void> {
  const webhook = await tools.call("getWebhook", { path: { id } });
  tools.printer.result(webhook, () => webhookText(webhook, tools.printer));
}

/** `share-links webhooks update`: the API replaces a webhook, so what the user doesn't name is sent as it is now. */
export async function updateWebhook(tools: Tools, id: string, options: WebhookOptions): Promise<void> {
  if (Object.keys(options).length === 0)
    throw usageFailure("There is nothing to change.", "Name at least one member, such as --enabled yes.");
  const { url, events, description, enabled } = await tools.call("getWebhook", { path: { id } });
  const body = given({
    url: options.url ?? url,
    events: options.event ? [...options.event] : events,
    description: options.description ?? description ?? undefined,
    enabled: options.enabled === undefined ? enabled : options.enabled === "yes",
  });
  const webhook = await tools.call("updateWebhook", { path: { id }, body });
  tools.printer.result(webhook, () => webhookText(webhook, tools.printer));
}

/** `share-links webhooks delete`. */
export async function deleteWebhook(tools: Tools, id: string): Promise<void> {
  await confirm(tools, `Delete the webhook ${id} and its deliveries?`);
  await tools.call("deleteWebhook", { path: { id } });
  tools.printer.result({ id, deleted: true }, () => `Deleted ${id}.`);
}

/** `share-links webhooks rotate-secret`. */
export async function rotateSecret(
  tools: Tools,
  id: string,
  { overlap }: { readonly overlap?: string | undefined },
): Promise<void> {
  await confirm(tools, `Make a new signing secret for the webhook ${id}?`);
  const overlapHours = overlap === undefined ? undefined : readNumber("--overlap", overlap);
  const webhook = await tools.call("rotateWebhookSecret", { path: { id }, body: given({ overlapHours }) });
  tools.printer.result(webhook, () => webhookText(webhook, tools.printer));
  tools.printer.note(KEEP_SECRET);
}

/** `share-links webhooks deliveries`. */
export async function listDeliveries(tools: Tools, id: string, options: PageOptions): Promise<void> {
  const { printer } = tools;
  const page = await readPages(options, (query) => tools.call("listWebhookDeliveries", { path: { id }, query }));
  printer.result(page, () => {
    if (page.data.length === 0) return "No deliveries yet.";
    const rows = page.data.map((each) => [
      each.id,
      each.status,
      printer.time(each.createdAt),
      `${each.attempts}`,
      each.type,
      visible(each.lastError ?? ""),
    ]);
    return table(["ID", "STATUS", "CREATED", "ATTEMPTS", "EVENT", "ERROR"], rows, printer.paint, printer.columns);
  });
  noteRest(tools, page);
}

/** `share-links webhooks replay`. */
export async function replay(
  tools: Tools,
  id: string,
  { delivery, since }: { readonly delivery?: string | undefined; readonly since?: string | undefined },
): Promise<void> {
  if ((delivery === undefined) === (since === undefined)) throw usageFailure("Give either --delivery or --since.");
  const sinceAt = since === undefined ? undefined : await readTime(tools.world, "--since", since, "past");
  const result = await tools.call("replayWebhook", { path: { id }, body: given({ deliveryId: delivery, sinceAt }) });
  tools.printer.result(result, () => `Sends ${result.replayed === 1 ? "1 event" : `${result.replayed} events`} again.`);
}

function stateOf({ enabled, disabledReason }: Webhook): string {
  if (enabled) return "enabled";
  return disabledReason === null ? "disabled" : `disabled (${disabledReason})`;
}

function webhookText(webhook: Webhook & { readonly secret?: string }, { paint, time }: Printer): string {
  const { id, url, events, description, secret, createdAt } = webhook;
  return card(
    [
      ["id", id],
      ["address", visible(url)],
      ["secret", secret],
      ["state", stateOf(webhook)],
      ["events", events.join(" ")],
      ["description", description === null ? undefined : visible(description)],
      ["created", time(createdAt)],
    ],
    paint,
  );
}
