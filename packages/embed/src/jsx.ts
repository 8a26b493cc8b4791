// Types of the elements for every framework with a global `JSX` namespace: `import "@share-links/embed/jsx";`. It contains no code.
import type { ShareLinkOrbAttributes, ShareLinkPlayerAttributes } from "./attributes.ts";

export type { ShareLinkOrbAttributes, ShareLinkPlayerAttributes } from "./attributes.ts";

/** What every element takes. */
interface AnyAttributes {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly className?: string | undefined;
  readonly slot?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly title?: string | undefined;
  readonly style?: unknown;
  readonly key?: unknown;
  readonly ref?: unknown;
  readonly children?: unknown;
}

/** The elements, to extend the `IntrinsicElements` of a framework whose `JSX` namespace isn't global. */
export interface ShareLinkIntrinsicElements {
  "share-link-player": ShareLinkPlayerAttributes & AnyAttributes;
  "share-link-orb": ShareLinkOrbAttributes & AnyAttributes;
}

declare global {
  namespace JSX {
    interface IntrinsicElements extends ShareLinkIntrinsicElements {}
  }
}
