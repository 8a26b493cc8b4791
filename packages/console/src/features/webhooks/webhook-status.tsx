import type { Webhook } from "@share-links/types";
import { useSpeech } from "../../texts/texts.tsx";
import { Badge } from "../../ui/badge.tsx";

/** Whether events are sent, and if the service has stopped them, why. */
export function WebhookStatus({ webhook: { enabled, disabledReason, firstFailedAt } }: { webhook: Webhook }) {
  const { texts } = useSpeech();
  if (disabledReason !== null) return <Badge tone="danger">{texts.webhooks[disabledReason]}</Badge>;
  if (!enabled) return <Badge tone="off">{texts.webhooks.disabled}</Badge>;
  if (firstFailedAt !== null) return <Badge tone="late">{texts.webhooks.atRisk}</Badge>;
  return <Badge tone="live">{texts.webhooks.enabled}</Badge>;
}
