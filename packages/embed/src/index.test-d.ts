import type { ReactNode } from "react";
import { createElement, createRef } from "react";
import { expectTypeOf, test } from "vitest";
import type { Corner, EndReason, Problem, ShareLinkOrbElement, ShareLinkPlayerElement } from "./index.ts";
import { defineShareLinkElements } from "./index.ts";
import type { ShareLinkIntrinsicElements } from "./jsx.ts";
import { ShareLinkOrb, type ShareLinkOrbProps, ShareLinkPlayer, type ShareLinkPlayerProps } from "./react.ts";

test("the document knows the elements by their names", () => {
  const orb = document.createElement("share-link-orb");
  expectTypeOf(orb).toEqualTypeOf<ShareLinkOrbElement>();
  expectTypeOf(document.querySelector("share-link-player")).toEqualTypeOf<ShareLinkPlayerElement | null>();
  expectTypeOf(orb.position).toEqualTypeOf<Corner>();
  expectTypeOf(orb.open).toEqualTypeOf<() => void>();
  orb.open = true;
  // @ts-expect-error there is no such corner
  orb.position = "middle";
  // @ts-expect-error a player has no corner
  document.createElement("share-link-player").position;
});

test("listeners know the events, on an element and on the document", () => {
  const player = document.createElement("share-link-player");
  player.addEventListener("share-link:started", ({ detail }) => {
    expectTypeOf(detail).toEqualTypeOf<{ readonly redemptionId: string }>();
  });
  document.addEventListener("share-link:ended", ({ detail }) => {
    expectTypeOf(detail.reason).toEqualTypeOf<EndReason>();
  });
  window.addEventListener("share-link:refused", ({ detail }) => {
    expectTypeOf(detail).toEqualTypeOf<Problem>();
  });
});

test("settings are known by name", () => {
  defineShareLinkElements({ server: "https://share.example", handshakeTimeoutMs: 5_000 });
  // @ts-expect-error there is no such setting
  defineShareLinkElements({ url: "https://share.example" });
});

test("the React components know their props, their events and their refs", () => {
  expectTypeOf<ShareLinkPlayerProps["token"]>().toEqualTypeOf<string>();
  expectTypeOf<NonNullable<ShareLinkPlayerProps["onStarted"]>>()
    .parameter(0)
    .toEqualTypeOf<CustomEvent<{ readonly redemptionId: string }>>();
  expectTypeOf<NonNullable<ShareLinkOrbProps["onError"]>>().parameter(0).toEqualTypeOf<CustomEvent<Problem>>();
  const ref = createRef<ShareLinkOrbElement>();
  createElement(ShareLinkOrb, { token: "a", ref, position: "top-left", onClosed: () => {}, className: "a" });
  expectTypeOf(createElement(ShareLinkPlayer, { token: "a", "aria-hidden": true })).toExtend<ReactNode>();
  // @ts-expect-error a token is missing
  createElement(ShareLinkPlayer, {});
  // @ts-expect-error a player has no corner
  createElement(ShareLinkPlayer, { token: "a", position: "top-left" });
});

test("plain JSX knows the elements and their attributes", () => {
  expectTypeOf<JSX.IntrinsicElements["share-link-orb"]["position"]>().toEqualTypeOf<Corner | undefined>();
  expectTypeOf<ShareLinkIntrinsicElements["share-link-player"]["call-to-action"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<React.JSX.IntrinsicElements["share-link-player"]["token"]>().toEqualTypeOf<string>();
});
