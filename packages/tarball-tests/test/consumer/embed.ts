import {
  defineShareLinkElements,
  type EndReason,
  type ShareLinkEventMap,
  ShareLinkOrbElement,
  type ShareLinkPlayerElement,
} from "@share-links/embed";
import { defineShareLinkElements as again } from "@share-links/embed/define";
import type { ShareLinkIntrinsicElements } from "@share-links/embed/jsx";
import { ShareLinkOrb, ShareLinkPlayer, type ShareLinkPlayerProps } from "@share-links/embed/react";
import { createElement } from "react";
import type { Holds, Same } from "./equal.js";

defineShareLinkElements({ server: "https://share.example" });
again();

const orb = document.createElement("share-link-orb");
orb.open = orb instanceof ShareLinkOrbElement;
orb.open();
orb.addEventListener("share-link:ended", ({ detail }) => {
  const reason: EndReason = detail.reason;
  return reason;
});
// @ts-expect-error there is no such corner
orb.position = "middle";

export const views = [
  createElement(ShareLinkOrb, { token: "a", avoid: "#consent", onClosed: ({ type }) => type }),
  createElement(ShareLinkPlayer, { token: "a", onStarted: ({ detail }) => detail.redemptionId }),
];
// @ts-expect-error a token is missing
createElement(ShareLinkPlayer, {});

type Started = Parameters<NonNullable<ShareLinkPlayerProps["onStarted"]>>[0];
export type Claims = [
  Holds<Same<Started, ShareLinkEventMap["share-link:started"]>>,
  Holds<Same<HTMLElementTagNameMap["share-link-player"], ShareLinkPlayerElement>>,
  Holds<
    Same<JSX.IntrinsicElements["share-link-orb"]["position"], ShareLinkIntrinsicElements["share-link-orb"]["position"]>
  >,
];
