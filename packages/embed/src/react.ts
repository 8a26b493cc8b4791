"use client";

import {
  createElement,
  type ForwardRefExoticComponent,
  forwardRef,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useRef,
} from "react";
import { defineShareLinkElements } from "./define-elements.ts";
import type { ShareLinkEventMap } from "./events.ts";
import type { ShareLinkIntrinsicElements } from "./jsx.ts";
import type { Corner, ShareLinkOrbElement } from "./orb.ts";
import type { ShareLinkPlayerElement } from "./player.ts";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ShareLinkIntrinsicElements {}
  }
}

/** A function that takes an event of the element. */
type Handler<Name extends keyof ShareLinkEventMap> = ((event: ShareLinkEventMap[Name]) => void) | undefined;

/** The events of both components. */
interface Handlers {
  readonly onReady?: Handler<"share-link:ready">;
  readonly onStarted?: Handler<"share-link:started">;
  readonly onEnded?: Handler<"share-link:ended">;
  readonly onResized?: Handler<"share-link:resized">;
  readonly onRefused?: Handler<"share-link:refused">;
  readonly onError?: Handler<"share-link:error">;
}

/** What `<ShareLinkPlayer>` takes. Its children are shown if the frame can't be. */
export interface ShareLinkPlayerProps extends Handlers, Omit<HTMLAttributes<HTMLElement>, keyof Handlers> {
  readonly token: string;
  /** The URL of your server, unless `defineShareLinkElements` was given one. */
  readonly server?: string | undefined;
  readonly callToAction?: string | undefined;
  readonly personaName?: string | undefined;
  readonly theme?: "auto" | "light" | "dark" | undefined;
}

/** What `<ShareLinkOrb>` takes. */
export interface ShareLinkOrbProps extends ShareLinkPlayerProps {
  readonly position?: Corner | undefined;
  /** Opens and closes the panel when it changes. The visitor may do so, too: keep it in step with `onOpened` and `onClosed`. */
  readonly open?: boolean | undefined;
  readonly avatarUrl?: string | undefined;
  /** A selector of elements that the orb must not cover, such as a consent banner. */
  readonly avoid?: string | undefined;
  readonly onOpened?: Handler<"share-link:opened">;
  readonly onClosed?: Handler<"share-link:closed">;
}

type Component<Props, Element> = ForwardRefExoticComponent<Props & RefAttributes<Element>>;

/** A share link's page inside of yours. A ref gets the element with its methods `start()` and `end()`. */
export const ShareLinkPlayer: Component<ShareLinkPlayerProps, ShareLinkPlayerElement> = /* @__PURE__ */ componentOf(
  "share-link-player",
  "ShareLinkPlayer",
);

/** A round button in a corner that opens a share link's page. A ref gets the element with its methods. */
export const ShareLinkOrb: Component<ShareLinkOrbProps, ShareLinkOrbElement> = /* @__PURE__ */ componentOf(
  "share-link-orb",
  "ShareLinkOrb",
);

const EVENTS = {
  onReady: "share-link:ready",
  onStarted: "share-link:started",
  onEnded: "share-link:ended",
  onOpened: "share-link:opened",
  onClosed: "share-link:closed",
  onResized: "share-link:resized",
  onRefused: "share-link:refused",
  onError: "share-link:error",
} as const;

/** React 18 sets only attributes on custom elements, by the names that it is given, and knows none of their events. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: "class",
  callToAction: "call-to-action",
  personaName: "persona-name",
  avatarUrl: "avatar-url",
};

function componentOf<Props extends object, Element extends HTMLElement>(
  tag: string,
  displayName: string,
): Component<Props, Element> {
  const component = forwardRef<Element, Props>((props, ref) => {
    const own = useRef<Element>(null);
    const current = useRef<Record<string, unknown>>({});
    current.current = props as Record<string, unknown>;
    useImperativeHandle(ref, () => own.current as Element, []);
    useEffect(() => {
      // The listeners come first, so that no event is missed.
      const stopped = new AbortController();
      for (const [prop, type] of Object.entries(EVENTS)) {
        const listener = (event: Event) => {
          const handler = current.current[prop];
          if (typeof handler === "function") handler(event);
        };
        own.current?.addEventListener(type, listener, { signal: stopped.signal });
      }
      defineShareLinkElements();
      return () => stopped.abort();
    }, []);
    return createElement(tag, { ...attributesOf(props), ref: own });
  });
  component.displayName = displayName;
  return component as Component<Props, Element>;
}

function attributesOf(props: object): Record<string, unknown> {
  const own = Object.entries(props).filter(([name]) => !(name in EVENTS));
  return Object.fromEntries(
    own.map(([name, value]) => [ATTRIBUTES[name] ?? name, name === "open" || name === "hidden" ? flag(value) : value]),
  );
}

/** An attribute without a value, or none. */
function flag(value: unknown): "" | undefined {
  return value ? "" : undefined;
}
