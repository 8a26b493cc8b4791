import type { PersonaShareLink, ShareLinkStatus, ShareLinkType } from "@share-links/types";
import { unsupportedFailure, usageFailure } from "../failure.ts";
import { linksText } from "../output/link-text.ts";
import type { Tools } from "../tools.ts";
import { given } from "../values/given.ts";
import { readNumber } from "../values/number.ts";
import { noteRest, type PageOptions, readLimit, readPages } from "./pages.ts";

/** The options of `share-links list`. */
export interface ListOptions extends PageOptions {
  readonly status?: ShareLinkStatus | undefined;
  readonly type?: ShareLinkType | undefined;
  readonly persona?: string | undefined;
  readonly search?: string | undefined;
  readonly page?: string | undefined;
}

/** `share-links list`: lists links. */
export async function list(tools: Tools, options: ListOptions): Promise<void> {
  const { api } = await tools.settings();
  const page = api === "hosted" ? await hostedPage(tools, options) : await managedPage(tools, options);
  tools.printer.result(page, () => linksText(page.data, tools.printer, tools.world.now()));
  noteRest(tools, page);
}

function managedPage(tools: Tools, { status, type, persona, search, page, ...options }: ListOptions) {
  if (page !== undefined) throw usageFailure("--page is for the hosted API. On a server, go on with --cursor.");
  const filters = given({ status, type, search, personaId: persona });
  return readPages(options, (query) => tools.call("listManagedShareLinks", { query: { ...filters, ...query } }));
}

async function hostedPage(tools: Tools, options: ListOptions) {
  const { all, limit, persona, search } = options;
  for (const name of ["status", "type", "cursor"] as const)
    if (options[name] !== undefined) throw unsupportedFailure(`--${name}`);
  if (all && options.page !== undefined) throw usageFailure("Give --all or --page, not both.");
  const filters = given({ search, personaId: persona });
  const ask = (page: number, perPage: number) => tools.call("listShareLinks", { query: { ...filters, page, perPage } });
  if (!all) return ask(options.page === undefined ? 1 : readNumber("--page", options.page, 1), readLimit(limit));
  const data: PersonaShareLink[] = [];
  for (let next: number | null = 1; next !== null; ) {
    const { data: links, meta } = await ask(next, 100);
    data.push(...links);
    next = meta.next;
  }
  return { data, meta: { next: null } };
}
