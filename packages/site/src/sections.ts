import type { ApiGroup } from "./assemble/api-pages.ts";
import type { Page } from "./assemble/page.ts";

/** A part of the site's navigation, with its pages in order. */
export interface Section {
  readonly title: string;
  readonly pages: readonly Page[];
  /** Parts of its own, below its pages. */
  readonly groups?: readonly ApiGroup[];
  /** Pages that belong to the section, but that only its first page lists. */
  readonly unlisted?: readonly Page[];
}

/** Where each page stands: routes in order, or every route that begins with one that ends in `/`. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "Start here": ["start/hosted", "start/service", "start/generate", "start/"],
  Guides: [
    "guides/share-with-a-customer",
    "embedding",
    "guides/strict-csp",
    "webhooks",
    "guides/testing",
    "guides/moving-from-hosted",
    "guides/",
    "providers",
    "generator",
  ],
  Client: ["client/errors", "client/retries-and-time", "client/", "openapi-fetch"],
  "Run the service": ["deploying", "operating", "proxies", "reliability", "security", "privacy"],
  Packages: ["packages/"],
};

/** The last section, for everything that no other one names. */
const ABOUT = [
  "comparison",
  "benchmarks",
  "benchmarks-server",
  "peer-faults",
  "updates",
  "changelog",
  "decisions",
  "contributing",
  "code-of-conduct",
];

/** The parts that pages of the site come from. */
export interface Parts {
  readonly written: readonly Page[];
  readonly api: { readonly overview: Page; readonly groups: readonly ApiGroup[]; readonly schemas: Page };
  readonly errors: readonly Page[];
  readonly reference: readonly Page[];
  readonly changelog: readonly Page[];
  readonly decisions: Page;
}

/** The site's navigation. Every page but the landing page is in one section. */
export function sectionsOf({ written, api, errors, reference, changelog, decisions }: Parts): Section[] {
  const left = new Map([...written, ...changelog, decisions].map((page) => [page.route, page]));
  const take = (wanted: string): Page[] => {
    const found = [...left.values()].filter(
      ({ route }) => route === wanted || (wanted.endsWith("/") && route.startsWith(wanted)),
    );
    for (const { route } of found) left.delete(route);
    return found;
  };
  take("");
  const named = Object.entries(ORDER).map(([title, routes]) => ({ title, pages: routes.flatMap(take) }));
  const decided = take("decisions/");
  const changes = take("changelog/");
  const about = [...ABOUT.flatMap(take), ...left.values()];
  return [
    ...named,
    {
      title: "API",
      pages: [api.overview, api.schemas, ...errors.slice(0, 1)],
      groups: api.groups,
      unlisted: errors.slice(1),
    },
    { title: "Reference", pages: reference },
    { title: "About", pages: about, unlisted: [...decided, ...changes] },
  ];
}

/** Every page of these sections. */
export function pagesOfSections(sections: readonly Section[]): Page[] {
  return sections.flatMap(({ pages, groups = [], unlisted = [] }) => [
    ...pages,
    ...groups.flatMap((group) => group.pages),
    ...unlisted,
  ]);
}
