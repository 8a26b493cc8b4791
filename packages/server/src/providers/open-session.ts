import { once } from "node:events";
import type { PersonaSession } from "@share-links/types";
import { type PersonaProvider, PersonaRefused, PersonaUnavailable, type SessionRequest } from "./persona-provider.ts";

const TIMEOUT_MS = 8000;
const MOST_LIFETIME_MS = 24 * 3_600_000;

/** A session and how long it lasts, or why there is none. */
export type Opened = { session: PersonaSession; lifetimeMs: number } | { failure: SessionFailure };

/** What to answer when a provider has failed. `cause` is for the log. */
export interface SessionFailure {
  code: "persona_refused" | "persona_unavailable";
  cause: unknown;
  headers: Record<string, string>;
}

/** How long a provider may take to start a session. */
export function timeoutOf({ timeoutMs = TIMEOUT_MS }: PersonaProvider): number {
  return timeoutMs;
}

/** Asks the provider for a session, within its time limit, even if it ignores the signal. Never rejects. */
export async function openSession(provider: PersonaProvider, request: SessionRequest): Promise<Opened> {
  const timeoutMs = timeoutOf(provider);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    if (!provider.startSession) throw new TypeError(`The provider ${provider.name} has no sessions.`);
    const late = once(signal, "abort").then(() => {
      throw new PersonaUnavailable(`The provider ${provider.name} did not answer within ${timeoutMs} ms.`);
    });
    const session = await Promise.race([provider.startSession(request, signal), late]);
    // How long, and not until when: the database's clock decides when a session is over.
    const lifetimeMs = Date.parse(session.expiresAt) - Date.now();
    if (!(lifetimeMs > 0)) throw new TypeError(`The provider ${provider.name} gave a session that is already over.`);
    return { session, lifetimeMs: Math.min(lifetimeMs, MOST_LIFETIME_MS) };
  } catch (cause) {
    return { failure: toFailure(cause) };
  }
}

function toFailure(cause: unknown): SessionFailure {
  if (cause instanceof PersonaRefused) return { code: "persona_refused", cause, headers: {} };
  const seconds = cause instanceof PersonaUnavailable ? cause.retryAfterSeconds : undefined;
  const headers: SessionFailure["headers"] = seconds === undefined ? {} : { "Retry-After": String(seconds) };
  return { code: "persona_unavailable", cause, headers };
}
