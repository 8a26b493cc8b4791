import type { Tools } from "../tools.ts";
import { findLink, neededAddress } from "./link-address.ts";

/** `share-links open`: opens a link in the browser. The address is printed too, for when there is no browser. */
export async function open(tools: Tools, id: string): Promise<void> {
  const url = await neededAddress(tools, await findLink(tools, id));
  tools.printer.result({ url }, () => url);
  if (tools.options.dryRun) return;
  await tools.world
    .openAddress(url)
    .catch(() => tools.printer.note("No browser could be opened here. Open the address yourself."));
}

/** `share-links qr`: prints a link's address as a QR code. In JSON it is a field, as SVG. */
export async function qr(tools: Tools, id: string, { svg }: { readonly svg?: true | undefined }): Promise<void> {
  const { renderSVG, renderUnicodeCompact } = await import("uqr");
  const { printer, world, options } = tools;
  const url = await neededAddress(tools, await findLink(tools, id));
  // A QR code in a pipe is a picture for a file or a page, unless the user asks for JSON.
  if (svg && !options.json) world.stdout.write(`${renderSVG(url)}\n`);
  else printer.result({ url, svg: renderSVG(url) }, () => `${renderUnicodeCompact(url, { border: 2 })}\n${url}`);
}
