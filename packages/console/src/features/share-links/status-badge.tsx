import type { ShareLinkStatus } from "@share-links/types";
import { useSpeech } from "../../texts/texts.tsx";
import { Badge, type Tone } from "../../ui/badge.tsx";

const TONES: Readonly<Record<ShareLinkStatus, Tone>> = {
  live: "live",
  disabled: "off",
  expired: "late",
  exhausted: "spent",
};

/** The status of a link. */
export function StatusBadge({ status }: { status: ShareLinkStatus }) {
  const { texts } = useSpeech();
  return <Badge tone={TONES[status]}>{texts.statuses[status]}</Badge>;
}
