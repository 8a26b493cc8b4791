import type { Pagination } from "@share-links/types";
import type { Context } from "../context.ts";
import { deleteSetting, findSetting, setSetting } from "../store/settings.ts";
import type { Work } from "../store/sql.ts";
import type { Author } from "./changes.ts";
import { type Imported, importShareLink } from "./import-share-link.ts";

/** One page of a list elsewhere. */
export interface SourcePage {
  data: readonly unknown[];
  meta: Pick<Pagination, "total" | "next">;
}

/** Where links come from; `name` tells one source from another, so that an import that was broken off goes on. */
export interface Source {
  name: string;
  page(number: number): Promise<SourcePage>;
}

/** How far an import has come: the next page, how many links of the list were seen, and how long the list was when that began. */
interface Progress {
  page: number;
  seen: number;
  total: number | null;
}

/** How an import is done. */
export interface ImportOptions {
  author: Author;
  source: Source;
  /** Tells what would be done and keeps nothing. */
  dryRun: boolean;
  /** Told of each page. */
  onPage(results: readonly Imported[], progress: Progress): void;
}

const START: Progress = { page: 1, seen: 0, total: null };
const MOST_PASSES = 3;

/**
 * Imports every link of a list, page after page. A page is kept with the progress in one unit of work, so that an import
 * that ended anywhere goes on from there. When the list was another one at the end than at the beginning, links may
 * have moved to a page that was read before: then it is read again. False when it never stood still.
 */
export async function importPages(context: Pick<Context, "sql" | "vault">, options: ImportOptions): Promise<boolean> {
  const name = `import ${options.author.organizationId} ${options.source.name}`;
  const [kept] = options.dryRun ? [] : await context.sql.read(findSetting(name));
  let progress: Progress = kept ? (JSON.parse(kept.value) as Progress) : START;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    if (await importPass(context, options, name, progress)) return true;
    progress = START;
  }
  return false;
}

/** Reads from one place of the list to its end; false when the list has changed meanwhile. */
async function importPass(
  context: Pick<Context, "sql" | "vault">,
  { author, source, dryRun, onPage }: ImportOptions,
  name: string,
  from: Progress,
): Promise<boolean> {
  let progress = from;
  for (;;) {
    const { data, meta } = await source.page(progress.page);
    const total = progress.total ?? meta.total;
    const next: Progress = { page: meta.next ?? 1, seen: progress.seen + data.length, total };
    const isWhole = meta.next === null && next.seen === meta.total && total === meta.total;
    const results = await once(context.sql, dryRun, function* () {
      const all: Imported[] = [];
      for (const item of data) all.push(yield* importShareLink(context, author, item));
      yield isWhole ? deleteSetting(name) : setSetting(name, JSON.stringify(meta.next === null ? START : next));
      return all;
    });
    onPage(results, next);
    if (meta.next === null) return isWhole;
    progress = next;
  }
}

/** Runs a unit of work; of a dry run nothing is kept but what it found. */
async function once<Result>(sql: Context["sql"], dryRun: boolean, work: () => Work<Result>): Promise<Result> {
  if (!dryRun) return sql.write(work);
  const undo = new Error("a dry run keeps nothing");
  let found: { result: Result } | undefined;
  try {
    await sql.write(function* () {
      found = { result: yield* work() };
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  return (found as { result: Result }).result;
}
