import { createClient, type ManagedShareLinkPage, type PersonaShareLink } from "@share-links/client";
import { createQueries } from "@share-links/client/tanstack-query";
import { QueryClient } from "@tanstack/query-core";
import type { Holds, Same } from "./equal.js";

const cache = new QueryClient();
const queries = createQueries(createClient({ apiKey: "" }));
const link = cache.getQueryData(queries.getShareLink("").queryKey);
const pages = cache.getQueryData(queries.listManagedShareLinksPages().queryKey);
export type Claims = [
  Holds<Same<typeof link, PersonaShareLink | undefined>>,
  Holds<Same<typeof pages, { pages: ManagedShareLinkPage[]; pageParams: (string | undefined)[] } | undefined>>,
];
// @ts-expect-error what is kept under the key is a link
cache.setQueryData(queries.getShareLink("").queryKey, { usageCount: "1" });
export const fetched: Promise<PersonaShareLink> = cache.fetchQuery(queries.getShareLink(""));
