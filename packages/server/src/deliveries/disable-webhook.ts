import { recordChange } from "../pipeline/changes.ts";
import { row, type Work } from "../store/sql.ts";
import { disableFailing, disableGone } from "../store/webhooks.ts";
import { toWebhook } from "../values/webhook-views.ts";

/** Disables a webhook for a reason of the service, unless it is disabled already. */
export function* disableWebhook(id: string, reason: "gone" | { failingForMs: number }): Work<void> {
  const disabled = yield* row(reason === "gone" ? disableGone(id) : disableFailing(id, reason.failingForMs));
  if (!disabled) return;
  const after = toWebhook(disabled);
  yield* recordChange(
    { organizationId: disabled.organization_id, by: "service" },
    { action: "webhook.disabled", before: { ...after, enabled: true, disabledReason: null }, after },
  );
}
