import { usageFailure } from "../failure.ts";
import type { Tools } from "../tools.ts";
import { readNumber } from "../values/number.ts";

/** Which part of a list the user wants. */
export interface PageOptions {
  readonly limit: string;
  readonly all?: true | undefined;
  readonly cursor?: string | undefined;
}

/** The API's own query for one page of a list. */
export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string;
}

interface Page<Item> {
  readonly data: Item[];
  readonly meta: { readonly next: string | null };
}

const MOST = 100;

/** Gets one page of a list, or with `--all` every page as a single one. */
export async function readPages<Item>(
  { all, limit, cursor }: PageOptions,
  ask: (query: PageQuery) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  if (!all) return ask({ limit: readLimit(limit), ...(cursor !== undefined && { cursor }) });
  if (cursor !== undefined) throw usageFailure("Give --all or --cursor, not both.");
  const data: Item[] = [];
  for (let next: string | null | undefined; next !== null; ) {
    const page: Page<Item> = await ask({ limit: MOST, ...(next !== undefined && { cursor: next }) });
    data.push(...page.data);
    next = page.meta.next;
  }
  return { data, meta: { next: null } };
}

/** Says how to get the rest of a list, if there is one and a person reads it. */
export function noteRest({ printer }: Tools, { meta }: { readonly meta: { readonly next: unknown } }): void {
  if (meta.next !== null && !printer.isJson) printer.note("There are more. Add --all for all of them.");
}

/** A limit of a list; its name is in the message. */
export function readLimit(text: string): number {
  const limit = readNumber("--limit", text, 1);
  if (limit <= MOST) return limit;
  throw usageFailure(`--limit must be at most ${MOST}, got ${text}.`, "Add --all for all of them.");
}
