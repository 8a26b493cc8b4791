import type { ShareLinkType } from "@share-links/types";
import { unsupportedFailure } from "../failure.ts";
import type { AnyLink } from "../output/link-text.ts";
import type { Tools } from "../tools.ts";
import { findLink, neededAddress } from "./link-address.ts";

/** The options of `share-links embed`. */
export interface EmbedOptions {
  readonly as?: "player" | "orb" | undefined;
  readonly react?: true | undefined;
}

/** `share-links embed`: prints the code that embeds a link. */
export async function embed(tools: Tools, id: string, options: EmbedOptions): Promise<void> {
  const { api } = await tools.settings();
  if (api === "hosted") throw unsupportedFailure("elements that embed a link");
  const link = await findLink(tools, id);
  const server = (await neededAddress(tools, link)).replace(/\/share\/[^/]+$/, "");
  const element = options.as ?? elementOf(link.type);
  const code = options.react ? reactCode(element, link.token, server) : htmlCode(element, link.token, server);
  // What people paste goes as it is into a file, too, unless they ask for JSON.
  if (tools.options.json) tools.printer.result({ element, code }, () => code);
  else tools.world.stdout.write(`${code}\n`);
  const note = noteFor(link);
  if (note !== undefined) tools.printer.note(note);
}

function elementOf(type: ShareLinkType): "player" | "orb" {
  return type === "ORB_EMBED" ? "orb" : "player";
}

function htmlCode(element: string, token: string, server: string): string {
  return `<script src="${server}/embed.js" async></script>\n<share-link-${element} token="${token}"></share-link-${element}>`;
}

function reactCode(element: string, token: string, server: string): string {
  const name = element === "player" ? "ShareLinkPlayer" : "ShareLinkOrb";
  return `import { ${name} } from "@share-links/embed/react";\n\n<${name} token="${token}" server="${server}" />`;
}

function noteFor({ id, allowAllOrigins, allowedOrigins }: AnyLink): string | undefined {
  if (allowAllOrigins || allowedOrigins.length > 0) return undefined;
  return `No site may embed this link yet. Allow one: share-links update ${id} --origin https://example.com`;
}
