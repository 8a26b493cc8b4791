import { linkText } from "../output/link-text.ts";
import type { Tools } from "../tools.ts";
import { findLink, knownAddress } from "./link-address.ts";

/** `share-links get`: shows a link. */
export async function get(tools: Tools, id: string): Promise<void> {
  const link = await findLink(tools, id);
  const address = await knownAddress(tools, link);
  tools.printer.result(link, () => linkText(link, tools.printer, tools.world.now(), address));
}
