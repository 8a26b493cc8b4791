import type { OperationId, OperationReply } from "@share-links/types";
import type { MismatchIssue } from "./api-error.ts";
import type { ApiPromise } from "./api-promise.ts";
import { call } from "./call.ts";
import type { RequestOptions } from "./options.ts";
import { isObject } from "./parse-json.ts";
import type { Input } from "./plan.ts";
import { checkLeast, type Settings } from "./settings.ts";

/**
 * A list that has been asked for: awaited it is its first page, iterated it is every item, page after page as they are
 * needed. What comes next is what a page's `meta.next` says, and nothing else.
 */
export interface ApiList<Page, Item, Id extends OperationId> extends ApiPromise<Page, Id>, AsyncIterable<Item> {
  /** Every page, as they are needed. */
  pages(): AsyncIterable<Page>;
  /** Every item, or the first `max` of them. */
  toArray(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** The operations that answer a page. */
export type ListId = {
  [Id in OperationId]: OperationReply<Id> extends Page ? Id : never;
}[OperationId];

/** Asks for a list; its first page is requested at once and once, every other one when an iteration comes to it. */
export function list(
  settings: Settings,
  input: Input,
  query: Query = {},
  options?: RequestOptions,
): ApiList<Page, unknown, OperationId> {
  const given = query.cursor ?? query.page ?? 1;
  const ask = (asked: Query, before: readonly Next[] = [given]) =>
    // What comes back is checked to be a page; its items are typed by the operation.
    call(settings, { ...input, query: asked }, options, (page) => misfitOf(page, before)) as ApiPromise<
      Page,
      OperationId
    >;
  const first = ask(query);
  async function* pages() {
    const before = [given];
    let page = await first;
    yield page;
    for (let { next } = page.meta; next !== null && next !== undefined; { next } = page.meta) {
      before.push(next);
      page = await ask({ ...query, [typeof next === "number" ? "page" : "cursor"]: next }, before);
      yield page;
    }
  }
  async function* items() {
    for await (const { data } of pages()) {
      for (const item of data) {
        // A call that is aborted before it is sent fails as every aborted call does.
        if (options?.signal?.aborted) await ask(query);
        yield item;
      }
    }
  }
  const toArray = async ({ max = Infinity }: { readonly max?: number | undefined } = {}) => {
    // It has been asked for, so its failure is this call's to tell.
    await first;
    checkLeast("max", max, 0);
    const all: unknown[] = [];
    if (max) for await (const item of items()) if (all.push(item) >= max) break;
    return all;
  };
  return Object.assign(first, { pages, toArray, [Symbol.asyncIterator]: items });
}

type Next = number | string;
type Query = { readonly page?: number | undefined; readonly cursor?: string | undefined };
type Page = { readonly data: readonly unknown[]; readonly meta: { readonly next: Next | null } };

/** What would end an iteration too early, or never. */
function misfitOf({ data, meta }: Partial<Page>, before: readonly Next[]): MismatchIssue | undefined {
  const misfit = (message: string, ...path: string[]) => ({ path, message });
  if (!Array.isArray(data)) return misfit("must be a list", "data");
  if (!isObject(meta)) return misfit("must be an object", "meta");
  const { next = null } = meta;
  const advances =
    typeof next === "number" ? next > Number(before.at(-1)) : typeof next === "string" && !before.includes(next);
  return advances || next === null ? undefined : misfit("must advance", "meta", "next");
}
