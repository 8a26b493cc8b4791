import type { Tools } from "../tools.ts";
import { confirm } from "./confirm.ts";

/** `share-links delete`: deletes links. It stops at the first that it can't delete. */
export async function deleteLinks(tools: Tools, ids: readonly string[]): Promise<void> {
  const what = ids.length === 1 ? `the link ${ids[0]}` : `${ids.length} links`;
  await confirm(tools, `Delete ${what} permanently?`);
  for (const id of ids) {
    await tools.call("deleteShareLink", { path: { id } });
    tools.printer.item({ id, deleted: true }, () => `Deleted ${id}.`);
  }
}
