import { setTimeout as delay } from "node:timers/promises";
import type { ShareLinkUse } from "@share-links/types";
import type { Tools } from "../tools.ts";
import { readNumber } from "../values/number.ts";

/** The options of `share-links watch`. */
export interface WatchOptions {
  readonly interval: string;
  readonly count?: string | undefined;
}

/** `share-links watch`: prints the uses of a link as they come. When the user stops it, it has done what it should. */
export async function watch(tools: Tools, id: string, options: WatchOptions): Promise<void> {
  try {
    await printUses(tools, id, options);
  } catch (error) {
    if (!tools.world.signal.aborted) throw error;
  }
}

async function printUses(tools: Tools, id: string, options: WatchOptions): Promise<void> {
  const { printer, world } = tools;
  const intervalMs = readNumber("--interval", options.interval, 0.1) * 1000;
  let left = options.count === undefined ? Number.POSITIVE_INFINITY : readNumber("--count", options.count, 1);
  const known = new Map<string, number>();
  for (const use of await newUses(tools, id, known)) known.set(use.id, use.count);
  printer.note(`Waiting for uses of ${id}. Press Ctrl+C to stop.`);
  while (left > 0) {
    await delay(intervalMs, undefined, { signal: world.signal });
    for (const use of await newUses(tools, id, known)) {
      known.set(use.id, use.count);
      printer.item(use, () => useText(use, tools));
      if (--left === 0) return;
    }
  }
}

/** Uses that are new, or whose count has grown, the oldest first. It reads on until a page holds a use that was there before. */
async function newUses(tools: Tools, id: string, known: ReadonlyMap<string, number>): Promise<ShareLinkUse[]> {
  const isFirst = known.size === 0;
  const found: ShareLinkUse[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
    const { data, meta } = await tools.call("listShareLinkUses", { path: { id }, query });
    found.push(...data.filter((use) => known.get(use.id) !== use.count));
    cursor = isFirst || data.some((use) => known.get(use.id) === use.count) ? null : meta.next;
  }
  return found.reverse();
}

function useText({ occurredAt, outcome, surface, count }: ShareLinkUse, { printer }: Tools): string {
  const style = outcome === "counted" ? "green" : "yellow";
  return `${printer.time(occurredAt)}  ${printer.paint(style, outcome)}  ${surface}${count > 1 ? `  ${count} times` : ""}`;
}
