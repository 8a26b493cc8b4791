import type { Pagination } from "@share-links/types";
import { write } from "../pipeline/carry-out.ts";
import { deleteSetting, findSetting, setSetting } from "../store/settings.ts";
import type { Sql, Work } from "../store/sql.ts";
import { type Imported, type ImportTools, importShareLink } from "./import-share-link.ts";

/** One page of a list elsewhere. */
export interface SourcePage {
  data: readonly unknown[];
  meta: Pick<Pagination, "total" | "next">;
}

/** Where links come from. The `name` identifies the source, so that an import that was interrupted goes on where it was. */
export interface Source {
  name: string;
  page(number: number): Promise<SourcePage>;
}

/** How far an import has come: the next page, how many links it has seen, and how long the list was when it began. */
interface Progress {
  page: number;
  seen: number;
  total: number | null;
}

/** How an import is done. */
export interface ImportOptions {
  source: Source;
  /** Reports what would be done and keeps nothing. */
  dryRun: boolean;
  /** Called after each page. */
  onPage(results: readonly Imported[], progress: Progress): void;
}

type ImportContext = ImportTools & { sql: Sql };

const START: Progress = { page: 1, seen: 0, total: null };
const MOST_PASSES = 3;

/**
 * Imports every link of a list, page after page. Each page is committed together with the progress, so an import that was
 * interrupted goes on from there. If the list has changed while it was read, links may have moved to a page that was read
 * before, so it is read again. False if it changed each time.
 */
export async function importPages(context: ImportContext, options: ImportOptions): Promise<boolean> {
  const name = `import ${context.author.organizationId} ${options.source.name}`;
  const [kept] = options.dryRun ? [] : await context.sql.read(findSetting(name));
  let progress: Progress = kept ? (JSON.parse(kept.value) as Progress) : START;
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    if (await importPass(context, options, name, progress)) return true;
    progress = START;
  }
  return false;
}

/** Reads from one page of the list to its end; false if the list has changed meanwhile. */
async function importPass(
  context: ImportContext,
  { source, dryRun, onPage }: ImportOptions,
  name: string,
  from: Progress,
): Promise<boolean> {
  const commit = dryRun ? dryWrite(importPage) : write(importPage);
  let progress = from;
  for (;;) {
    const { data, meta } = await source.page(progress.page);
    const total = progress.total ?? meta.total;
    const next: Progress = { page: meta.next ?? 1, seen: progress.seen + data.length, total };
    const isWhole = meta.next === null && next.seen === meta.total && total === meta.total;
    const progressToKeep = meta.next === null ? START : next;
    onPage(await commit({ data, name, progress: isWhole ? undefined : progressToKeep }, context), next);
    if (meta.next === null) return isWhole;
    progress = next;
  }
}

interface Page {
  data: readonly unknown[];
  /** Under which name the progress is kept. */
  name: string;
  /** Undefined: the import is complete. */
  progress: Progress | undefined;
}

function* importPage({ data, name, progress }: Page, tools: ImportTools): Work<Imported[]> {
  const results: Imported[] = [];
  for (const item of data) results.push(yield* importShareLink(item, tools));
  yield progress ? setSetting(name, JSON.stringify(progress)) : deleteSetting(name);
  return results;
}

/** Like `write`, but undoes everything at the end and gives only the result. */
function dryWrite(operation: typeof importPage): (page: Page, context: ImportContext) => Promise<Imported[]> {
  return async (page, context) => {
    const undo = new Error("a dry run keeps nothing");
    let results: Imported[] = [];
    const undone = write(function* (input: Page, tools: ImportTools): Work<never> {
      results = yield* operation(input, tools);
      throw undo;
    });
    await undone(page, context).catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    return results;
  };
}
