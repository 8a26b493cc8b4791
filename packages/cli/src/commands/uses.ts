import type { ShareLinkUse } from "@share-links/types";
import { table } from "../output/table.ts";
import type { Tools } from "../tools.ts";
import { noteRest, type PageOptions, readPages } from "./pages.ts";

/** `share-links uses`: lists the uses of a link. */
export async function uses(tools: Tools, id: string, options: PageOptions): Promise<void> {
  const page = await readPages(options, (query) => tools.call("listShareLinkUses", { path: { id }, query }));
  tools.printer.result(page, () => usesText(page.data, tools));
  noteRest(tools, page);
}

function usesText(rows: readonly ShareLinkUse[], { printer }: Tools): string {
  if (rows.length === 0) return "No uses yet.";
  const cells = rows.map(({ occurredAt, outcome, surface, count }) => [
    printer.time(occurredAt),
    outcome,
    surface,
    `${count}`,
  ]);
  return table(["WHEN", "OUTCOME", "SURFACE", "COUNT"], cells, printer.paint, printer.columns);
}
