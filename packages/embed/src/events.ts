/**
 * Why a conversation ended: `visitor` by the visitor, `page` by `end()` or because the element was removed, `expired` because its
 * time was over, `failed` because of a failure.
 */
export type EndReason = "visitor" | "page" | "expired" | "failed";

/** A refusal or an error: `code` is stable, and `message` says in English what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** The events of both elements. They bubble, and leave the shadow roots around them. Only the orb opens and closes. */
export interface ShareLinkEventMap {
  "share-link:ready": CustomEvent<null>;
  "share-link:started": CustomEvent<{ readonly redemptionId: string }>;
  "share-link:ended": CustomEvent<{ readonly reason: EndReason }>;
  "share-link:opened": CustomEvent<null>;
  "share-link:closed": CustomEvent<null>;
  "share-link:resized": CustomEvent<{ readonly height: number }>;
  "share-link:refused": CustomEvent<Problem>;
  "share-link:error": CustomEvent<Problem>;
}

declare global {
  interface GlobalEventHandlersEventMap extends ShareLinkEventMap {}
}

/** The name of an event without its prefix. */
type EventName = keyof ShareLinkEventMap extends `share-link:${infer Name}` ? Name : never;

/** Fires an event on an element. */
export function emit<Name extends EventName>(
  target: EventTarget,
  name: Name,
  detail: ShareLinkEventMap[`share-link:${Name}`]["detail"],
): void {
  target.dispatchEvent(new CustomEvent(`share-link:${name}`, { bubbles: true, composed: true, detail }));
}
