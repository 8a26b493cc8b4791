/** The two elements of the embed script. */
export const ELEMENTS = ["player", "orb"] as const;

/** The element that is shown inline, or the round button in a corner. */
export type EmbedElement = (typeof ELEMENTS)[number];

/** What to paste into an HTML page. */
export function htmlCode(element: EmbedElement, token: string, publicUrl: string): string {
  return [
    `<script src="${publicUrl}/embed.js" async></script>`,
    `<share-link-${element} token="${token}"></share-link-${element}>`,
  ].join("\n");
}

/** What to paste into a React program. */
export function reactCode(element: EmbedElement, token: string, publicUrl: string): string {
  const name = element === "player" ? "ShareLinkPlayer" : "ShareLinkOrb";
  return [
    `import { ${name} } from "@share-links/embed/react";`,
    "",
    `<${name} token="${token}" server="${publicUrl}" />`,
  ].join("\n");
}
