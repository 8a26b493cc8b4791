import "./badge.css";
import type { ReactNode } from "react";

/** What a badge means, by the colours of a status. */
export type Tone = "live" | "off" | "late" | "spent" | "danger" | "accent";

/** A short word about a thing's state. Its dot differs in shape between states, so that colour is not all that tells. */
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`badge badge-${tone}`}>
      <span className="badge-dot" aria-hidden="true" />
      {children}
    </span>
  );
}
