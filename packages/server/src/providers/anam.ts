import type { PersonaSession } from "@share-links/types";
import { readAnamScript } from "./anam-script.ts";
import { type PersonaProvider, PersonaRefused, PersonaUnavailable, type SessionRequest } from "./persona-provider.ts";
import { readJson } from "./read-json.ts";
import { readRetryAfter } from "./retry-after.ts";

/** What the provider `anam` needs. Never show `apiKey`. */
export interface AnamSettings {
  readonly apiKey: string;
  /** The address of the API, without a trailing slash. */
  readonly baseUrl: string;
  readonly timeoutMs: number;
}

const MOST_BYTES = 65_536;
const TOKEN_LIFETIME_MS = 3_600_000;
/** Statuses that a later try may change. Every other status from 300 to 499 needs the operator. */
const PASSING = new Set([408, 425, 429]);

/**
 * Opens personas of Anam (docs.anam.ai). The server exchanges its API key for a session token, which is valid for an hour
 * and bound to one persona, and the visitor's page starts the official SDK with it.
 */
export function anam({ apiKey, baseUrl, timeoutMs }: AnamSettings): PersonaProvider {
  return {
    name: "anam",
    timeoutMs,
    // The SDK asks for the microphone. Without autoplay, a frame that its host page starts would stay silent.
    allow: "microphone; autoplay",
    policy: { "script-src": ["'self'"], "connect-src": sourcesOf(baseUrl) },
    startSession: (request, signal) => startSession({ apiKey, baseUrl }, request, signal),
    script: readAnamScript,
  };
}

async function startSession(
  { apiKey, baseUrl }: Pick<AnamSettings, "apiKey" | "baseUrl">,
  { personaId, redemptionId }: SessionRequest,
  signal: AbortSignal,
): Promise<PersonaSession> {
  const startedAt = Date.now();
  const response = await fetch(`${baseUrl}/v1/auth/session-token`, {
    method: "POST",
    // A redirect could take the key to somebody else.
    redirect: "manual",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    // The label shows up in the provider's own records. It is our id of the use, which isn't a secret.
    body: JSON.stringify({ personaConfig: { personaId }, clientLabel: `share-links ${redemptionId}` }),
    signal,
  }).catch((cause: unknown) => {
    throw new PersonaUnavailable("Anam can't be reached.", { cause: withoutDetails(cause) });
  });
  if (response.status !== 200 && response.status !== 201) throw await refusalOf(response);
  const body = await readJson(response, MOST_BYTES).catch((cause: unknown) => {
    throw new PersonaUnavailable("Anam's answer can't be read.", { cause: withoutDetails(cause) });
  });
  const token = (body as { sessionToken?: unknown } | null)?.sessionToken;
  if (typeof token !== "string" || !/^[\w-]+\.[\w-]+\.[\w-]*$/.test(token))
    throw new PersonaUnavailable(`Anam answered ${response.status} without a session token.`);
  return { provider: "anam", token, baseUrl, expiresAt: new Date(startedAt + TOKEN_LIFETIME_MS).toISOString() };
}

/** The error for an answer that isn't a success. It names the status and not the body, which could repeat what was sent. */
async function refusalOf({ status, headers, body }: Response): Promise<Error> {
  await body?.cancel().catch(() => {});
  const message = `Anam answered ${status} to POST /v1/auth/session-token.`;
  if (status < 500 && !PASSING.has(status)) return new PersonaRefused(message);
  return new PersonaUnavailable(message, { retryAfterSeconds: readRetryAfter(headers.get("retry-after")) });
}

/** Names what went wrong on the way, without the request. */
function withoutDetails(error: unknown): Error {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  return new Error([name, cause?.code ?? message].join(": "));
}

/** The SDK calls its API, and then opens a WebSocket to a server that the API names. WebRTC isn't governed by connect-src. */
function sourcesOf(baseUrl: string): string[] {
  const { origin, protocol, host, hostname } = new URL(baseUrl);
  const ownEngine = /(^|\.)anam\.ai$/.test(hostname) ? [] : [`${protocol === "http:" ? "ws" : "wss"}://${host}`];
  return [origin, "wss://*.anam.ai", ...ownEngine];
}
