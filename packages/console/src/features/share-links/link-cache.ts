import type { Queries } from "@share-links/client/tanstack-query";
import type { ManagedShareLink, ManagedShareLinkPage } from "@share-links/types";
import type { QueryClient } from "@tanstack/react-query";

const LISTS = ["share-links", "listManagedShareLinks"];

/** Shows a changed link wherever it is shown, before the server has answered or because it has. */
export function showLink(cache: QueryClient, queries: Queries, link: ManagedShareLink): void {
  cache.setQueryData(queries.getManagedShareLink(link.id).queryKey, link);
  cache.setQueriesData<ManagedShareLinkPage>(
    { queryKey: LISTS },
    (page) => page && { ...page, data: page.data.map((each) => (each.id === link.id ? link : each)) },
  );
}

/** Stops answers that are on their way from overwriting what is shown now. */
export async function holdLinks(cache: QueryClient, queries: Queries, id: string): Promise<void> {
  await Promise.all([
    cache.cancelQueries({ queryKey: LISTS }),
    cache.cancelQueries({ queryKey: queries.getManagedShareLink(id).queryKey }),
  ]);
}

/** Asks the server again for every list of links, and for their number. */
export async function refreshLinks(cache: QueryClient): Promise<void> {
  await Promise.all([
    cache.invalidateQueries({ queryKey: LISTS }),
    cache.invalidateQueries({ queryKey: ["share-links", "listShareLinks"] }),
  ]);
}
