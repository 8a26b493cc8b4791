import type { Persona } from "@share-links/types";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../api.ts";

/** The most personas that a choice offers; the API has no search for them. */
const MOST = 1000;

/** The personas to choose from, by name. They are only asked for if the key permits it. */
export function usePersonas(isPermitted: boolean) {
  const { client } = useApi();
  return useQuery({
    queryKey: ["share-links", "listPersonas", "choice"],
    queryFn: async ({ signal }): Promise<Persona[]> => {
      const all = await client.manage.personas.list({ limit: 100 }, { signal }).toArray({ max: MOST });
      return all.sort((a, b) => a.name.localeCompare(b.name));
    },
    enabled: isPermitted,
    staleTime: 60_000,
  });
}
