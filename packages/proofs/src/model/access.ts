import type { AccessAction } from "./actions.ts";
import type { Model, Step } from "./model.ts";
import { put, without } from "./numbered.ts";

/** A webhook that subscribes to deletions of links. */
export interface Webhook {
  readonly enabled: boolean;
  readonly deliveries: number;
}

const MOST_WEBHOOKS = 20;

/** What a call about keys and webhooks changes, and its answer. */
export function onAccess(model: Model, action: AccessAction): Step {
  switch (action.do) {
    case "createApiKey":
      return [{ ...model, keys: put(model.keys, action.key, true) }, ["201"]];
    case "deleteApiKey":
      if (!(action.key in model.keys)) return [model, ["api_key_not_found"]];
      return [{ ...model, keys: without(model.keys, action.key) }, ["204"]];
    case "listApiKeys":
      if (action.key === undefined) return [model, ["200", Object.keys(model.keys).length]];
      return [model, [action.key in model.keys ? "200" : "unauthorized"]];
    case "listWebhooks":
      return [model, ["200", Object.keys(model.webhooks).length]];
    case "createWebhook": {
      if (Object.keys(model.webhooks).length >= MOST_WEBHOOKS) return [model, ["webhook_limit_reached"]];
      const { enabled } = action;
      return [
        { ...model, webhooks: put(model.webhooks, action.webhook, { enabled, deliveries: 0 }) },
        ["201", enabled],
      ];
    }
    default:
      return onWebhook(model, action, model.webhooks[action.webhook]);
  }
}

/** Adds a delivery of a link's deletion to every enabled webhook. */
export function toldOfDelete(model: Model): Model {
  const told = Object.entries(model.webhooks).map(([number, { enabled, deliveries }]) => {
    return [number, { enabled, deliveries: deliveries + (enabled ? 1 : 0) }];
  });
  return { ...model, webhooks: Object.fromEntries(told) };
}

function onWebhook(model: Model, action: AccessAction & { webhook: number }, webhook: Webhook | undefined): Step {
  if (!webhook) return [model, ["webhook_not_found"]];
  switch (action.do) {
    case "updateWebhook": {
      const changed = { ...webhook, enabled: action.enabled };
      return [{ ...model, webhooks: { ...model.webhooks, [action.webhook]: changed } }, ["200", action.enabled]];
    }
    case "deleteWebhook":
      return [{ ...model, webhooks: without(model.webhooks, action.webhook) }, ["204"]];
    case "listWebhookDeliveries":
      return [model, ["200", webhook.deliveries]];
    case "replayWebhook":
      return [model, ["200"]];
    default:
      return [model, ["200", webhook.enabled]];
  }
}
