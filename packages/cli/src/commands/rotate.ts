import { linkText } from "../output/link-text.ts";
import type { Tools } from "../tools.ts";
import { confirm } from "./confirm.ts";
import { knownAddress } from "./link-address.ts";

/** `share-links rotate`: gives a link a new token. */
export async function rotate(tools: Tools, id: string): Promise<void> {
  await confirm(tools, `Give the link ${id} a new address? Its present address ends immediately.`);
  const link = await tools.call("rotateShareLink", { path: { id } });
  const address = await knownAddress(tools, link);
  tools.printer.result(link, () => linkText(link, tools.printer, tools.world.now(), address));
}
