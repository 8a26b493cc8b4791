import type { Answer } from "../call.ts";
import type { Action } from "./actions.ts";
import { type Known, NOBODY } from "./known.ts";
import type { Outcome } from "./model.ts";
import { type Body, bare, counted, enabled } from "./outcomes.ts";

const NO_KEY = { id: NOBODY.id, key: "slk_a-key-that-nobody-was-ever-given-at-all" };
const ALL = "?limit=100";

/** Makes a call about keys. */
export async function onKey(
  { ask, name, keys }: Known,
  action: Action & { do: "createApiKey" | "deleteApiKey" | "listApiKeys" },
): Promise<Outcome> {
  if (action.do === "createApiKey") {
    const answer = await ask(action.do, { body: { name, permissions: ["api-keys:manage"] } });
    if (answer.status === 201) keys.set(action.key, { id: answer.body.id, key: answer.body.key });
    return bare(answer);
  }
  const { id, key } = keys.get(action.key ?? -1) ?? NO_KEY;
  if (action.do === "deleteApiKey") return bare(await ask(action.do, { id }));
  if (action.key !== undefined) return bare(await ask(action.do, { key }));
  return ["200", ownOf(name, await ask(action.do, { query: ALL }))];
}

/** Makes a call about webhooks. */
export async function onWebhook(
  { ask, name, receiver, webhooks, left }: Known,
  action: Action & { webhook: number },
): Promise<Outcome> {
  const id = webhooks.get(action.webhook) ?? NOBODY.id;
  const body = { url: receiver, description: name, events: ["share_link.deleted"] };
  switch (action.do) {
    case "createWebhook": {
      const answer = await ask(action.do, { body: { ...body, enabled: action.enabled } });
      if (answer.status !== 201) return bare(answer);
      webhooks.set(action.webhook, answer.body.id);
      left.push(answer.body.id);
      return enabled(answer);
    }
    case "updateWebhook":
      return enabled(await ask(action.do, { id, body: { ...body, enabled: action.enabled } }));
    case "rotateWebhookSecret":
      return enabled(await ask(action.do, { id, body: { overlapHours: 1 } }));
    case "replayWebhook":
      return bare(await ask(action.do, { id, body: { sinceAt: "2026-01-01T00:00:00Z" } }));
    case "listWebhookDeliveries":
      return counted(await ask(action.do, { id, query: ALL }));
    case "deleteWebhook":
      return bare(await ask(action.do, { id }));
    default:
      return enabled(await ask(action.do, { id }));
  }
}

/** Counts the test's own webhooks. */
export async function listWebhooks({ ask, name }: Known): Promise<Outcome> {
  return ["200", ownOf(name, await ask("listWebhooks", { query: ALL }))];
}

function ownOf(name: string, { body }: Answer<Body>): number {
  return body.data.filter((item) => (item.name === name || item.description === name) && !item.revokedAt).length;
}
