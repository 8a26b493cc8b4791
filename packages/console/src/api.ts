import { type Client, createClient } from "@share-links/client";
import { createQueries, type Queries } from "@share-links/client/tanstack-query";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { createContext, use } from "react";
import { sessionQuery } from "./session.ts";

/** The client of the API, and the options of its queries. */
export interface Api {
  readonly client: Client;
  readonly queries: Queries;
}

/** The key under which the cache keeps that a session has ended without a sign-out. */
export const ENDED = ["console", "ended"] as const;

/** Creates the client of the server that served this page. */
export function createApi(): Api {
  const client = createClient({
    baseUrl: location.origin,
    // The session's cookie takes the key's place, so none is sent. The client needs one to make calls that require a key.
    apiKey: "session",
    allowBrowser: true,
    fetch: (url, { headers: { authorization: _, ...headers }, ...init }) =>
      fetch(url, { ...init, headers, credentials: "same-origin" }),
  });
  return { client, queries: createQueries(client) };
}

/** Creates the cache of all answers. When the server no longer accepts the session, the page asks for a key again. */
export function createCache(): QueryClient {
  const endWithSession = (error: unknown) => {
    if (statusOf(error) !== 401 || !cache.getQueryData(sessionQuery.queryKey)) return;
    cache.setQueryData(ENDED, true);
    cache.setQueryData(sessionQuery.queryKey, null);
  };
  const cache: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: endWithSession }),
    defaultOptions: {
      queries: { staleTime: 10_000, retry: false },
      mutations: { onError: endWithSession, retry: false },
    },
  });
  return cache;
}

/** The HTTP status of a failed call; undefined if there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const { status } = Object(error) as { status?: unknown };
  return typeof status === "number" ? status : undefined;
}

export const ApiContext = createContext<Api | undefined>(undefined);

/** The client and the queries of this page. */
export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error("useApi is called outside of ApiContext.");
  return api;
}
