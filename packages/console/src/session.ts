import type { ConsoleSession, ConsoleSessionPage } from "@share-links/types";
import { type QueryClient, queryOptions } from "@tanstack/react-query";

/** A refused call of the session's operations, with the status of the answer, or none if there was no answer. */
class SessionError extends Error {
  override readonly name = "SessionError";
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** The session of this browser; null if nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ["console", "session"],
  queryFn: async ({ signal }): Promise<ConsoleSession | null> => {
    const response = await send("/console/v1/session", { signal });
    return response.status === 401 ? null : read(response);
  },
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

/** Shows that somebody has signed in or out. What the cache holds for somebody else is forgotten. */
export function changeSession(cache: QueryClient, session: ConsoleSession | null): void {
  cache.setQueryData(sessionQuery.queryKey, session);
  cache.removeQueries({ predicate: ({ queryKey }) => queryKey.join(" ") !== sessionQuery.queryKey.join(" ") });
}

/** The sessions that one may end: those of one's own key, or of the organisation. */
export const sessionsQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ["console", "sessions", cursor],
    queryFn: async ({ signal }): Promise<ConsoleSessionPage> =>
      read(
        await send(`/console/v1/sessions?limit=50${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`, { signal }),
      ),
    retry: false,
  });

/** Exchanges an API key for a session. Rejects with the status 401 if the key is not valid. */
export async function signIn(apiKey: string): Promise<ConsoleSession> {
  const headers = { "content-type": "application/json" };
  return read(await send("/console/v1/sessions", { method: "POST", headers, body: JSON.stringify({ apiKey }) }));
}

/** Ends a session: one's own signs out. */
export async function endSession(id: string): Promise<void> {
  const response = await send(`/console/v1/sessions/${id}`, { method: "DELETE" });
  if (response.status !== 404) await read(response);
}

async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: "same-origin", ...init });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new SessionError("There was no answer.");
  }
}

async function read<Body>(response: Response): Promise<Body> {
  const body: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (response.ok) return body as Body;
  const { message } = (body ?? {}) as { message?: string };
  throw new SessionError(message ?? `The answer had the status ${response.status}.`, response.status);
}
