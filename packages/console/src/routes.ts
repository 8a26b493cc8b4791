/**
 * Every page of the console: its path below `/console`, whether an item follows, and the parameters that are its state.
 * The server answers paths of at most two parts. The state is the fragment of the address, `#status=live`, which browsers
 * don't send: what one searches for is in no log of a server or a proxy.
 */
const PAGES = {
  shareLinks: { path: "share-links", query: ["status", "type", "search", "personaId", "limit", "cursor"] },
  newShareLink: { path: "share-links/new", query: ["personaId", "copyOf"] },
  shareLink: { path: "share-links/:id", query: ["view"] },
  personas: { path: "personas", query: ["cursor"] },
  newPersona: { path: "personas/new", query: [] },
  persona: { path: "personas/:id", query: [] },
  apiKeys: { path: "api-keys", query: ["cursor"] },
  newApiKey: { path: "api-keys/new", query: [] },
  webhooks: { path: "webhooks", query: ["cursor"] },
  newWebhook: { path: "webhooks/new", query: [] },
  webhook: { path: "webhooks/:id", query: ["view", "status", "cursor"] },
  auditEvents: { path: "audit-events", query: ["action", "subjectId", "apiKeyId", "since", "until", "cursor"] },
  sessions: { path: "sessions", query: ["cursor"] },
  ui: { path: "ui", query: [] },
} as const satisfies Record<string, { path: string; query: readonly string[] }>;

/** The path under which the server serves the console. */
const BASE = "/console";

/** The name of a page. */
export type PageName = keyof typeof PAGES;

/** A page, the id of its item if it has one, and its state from the parameters; an empty one is left out. */
export type Route = { [Name in PageName]: RouteOf<Name> }[PageName];

/** The route of one page. */
export type RouteOf<Name extends PageName> = {
  readonly page: Name;
} & { readonly [Parameter in (typeof PAGES)[Name]["query"][number]]?: string | undefined } & IdOf<Name>;

type IdOf<Name extends PageName> = (typeof PAGES)[Name]["path"] extends `${string}/:id`
  ? { readonly id: string }
  : unknown;

/** Reads a path and a fragment; undefined if no page has this path. `/console` itself is the list of links. */
export function parseRoute(pathname: string, hash: string): Route | undefined {
  const parts = pathname.slice(BASE.length).split("/").filter(Boolean);
  if (!pathname.startsWith(BASE) || parts.length > 2) return undefined;
  const [section = "share-links", item] = parts;
  const literal = pageAt(item === undefined ? section : `${section}/${item}`);
  const name = literal ?? (item === undefined ? undefined : pageAt(`${section}/:id`));
  if (name === undefined) return undefined;
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const state = PAGES[name].query.flatMap((key) => (given.get(key) ? [[key, given.get(key)]] : []));
  const id = literal ? {} : { id: decoded(item ?? "") };
  return { page: name, ...id, ...Object.fromEntries(state) } as Route;
}

/** The path and the fragment of a route. */
export function pathOf(route: Route): string {
  const { path, query } = PAGES[route.page];
  const values = route as Readonly<Record<string, string | undefined>>;
  const search = new URLSearchParams(query.flatMap((key) => (values[key] ? [[key, values[key]]] : [])));
  const filled = path.replace(":id", () => encodeURIComponent(values.id ?? ""));
  return `${BASE}/${filled}${search.size === 0 ? "" : `#${search}`}`;
}

function pageAt(path: string): PageName | undefined {
  return (Object.keys(PAGES) as PageName[]).find((name) => PAGES[name].path === path);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape belongs to no item, and the server says so.
    return part;
  }
}
