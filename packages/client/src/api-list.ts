import type { OperationId, OperationReply } from "@share-links/types";
import type { MismatchIssue } from "./api-error.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { Input, Operation, Settings } from "./call.ts";
import { checkLeast, checkOptions } from "./misuse.ts";
import type { RequestOptions } from "./options.ts";
import { runCall } from "./run-call.ts";
import { isObject } from "./values.ts";

/**
 * A list that was requested. Await it for its first page, or iterate over it for all items; it then requests further pages as they
 * are needed. Only `meta.next` of a page decides whether there is another.
 */
export interface ApiList<Page, Item, Id extends OperationId> extends ApiPromise<Page, Id>, AsyncIterable<Item> {
  /** Iterates over every page. It requests a page when it is needed. */
  pages(): AsyncIterable<Page>;
  /** Resolves with every item, or with the first `max` items. */
  toArray(options?: { readonly max?: number | undefined }): Promise<Item[]>;
}

/** The operations that answer a page of a list. */
export type ListId = {
  [Id in OperationId]: OperationReply<Id> extends Page ? Id : never;
}[OperationId];

/** Requests a list. The first page is requested immediately and only once, each further one when an iteration gets to it. */
export function list(
  settings: Settings,
  operation: Operation,
  path: Input["path"],
  query: Query = {},
  options?: RequestOptions,
): ApiList<Page, unknown, OperationId> {
  // A program without types may pass null, which the call refuses.
  const given = query?.cursor ?? query?.page ?? 1;
  const ask = (asked: Query, before: readonly Next[] = [given]) =>
    // The call checks that the answer is a page; the operation's type says what its items are.
    runCall(settings, operation, { path, query: asked as Input["query"] }, options, (page) =>
      misfitOf(page, before),
    ) as ApiPromise<Page, OperationId>;
  const first = ask(query);
  async function* pages() {
    const before = [given];
    for (let page = await first; ; ) {
      yield page;
      const { next } = page.meta;
      if (next === null || next === undefined) return;
      before.push(next);
      page = await ask({ ...query, [typeof next === "number" ? "page" : "cursor"]: next }, before);
    }
  }
  async function* items() {
    for await (const { data } of pages()) {
      for (const item of data) {
        // This call is aborted before it is sent, so it rejects as every aborted call does.
        if (options?.signal?.aborted) await ask(query);
        yield item;
      }
    }
  }
  const toArray = async (options: { readonly max?: number | undefined } = {}) => {
    checkOptions("toArray", "toArray", options);
    const { max = Infinity } = options;
    // The list was requested already, so its failure comes first.
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

/** Describes what is wrong with a page that would end an iteration too early, or never. */
function misfitOf({ data, meta }: Partial<Page>, before: readonly Next[]): MismatchIssue | undefined {
  const misfit = (message: string, ...path: string[]) => ({ path, message });
  if (!Array.isArray(data)) return misfit("must be a list", "data");
  if (!isObject(meta)) return misfit("must be an object", "meta");
  const { next = null } = meta;
  const advances =
    typeof next === "number" ? next > Number(before.at(-1)) : typeof next === "string" && !before.includes(next);
  return advances || next === null ? undefined : misfit("must advance", "meta", "next");
}
