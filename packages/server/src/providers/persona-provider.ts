import type { PersonaSession } from "@share-links/types";

/** What opens a persona for a visitor after a use is counted. `docs/providers.md` shows how to write one. */
export interface PersonaProvider {
  readonly name: "none" | "anam";
  /** What the page's frame must be allowed, in the words of the iframe attribute `allow`. */
  readonly allow: string;
  /** What the page's Content-Security-Policy needs besides: the sources to add to each directive, such as connect-src. */
  readonly policy: Readonly<Record<string, readonly string[]>>;
  /** How long `startSession` may take; 8,000 by default. */
  readonly timeoutMs?: number;
  /**
   * Starts a session for a use that is counted already; undefined if the provider has no sessions. Rejects with
   * `PersonaRefused` or `PersonaUnavailable`: then the use is given back. Any other error counts as `PersonaUnavailable`.
   */
  startSession?(request: SessionRequest, signal: AbortSignal): Promise<PersonaSession>;
  /** The browser's half: an ES module with `start`, which is served at `/provider.js`. Undefined if the provider has none. */
  script?(): Promise<Uint8Array>;
}

/** Whom to open, and for which use. */
export interface SessionRequest {
  readonly personaId: string;
  readonly redemptionId: string;
}

/** The provider doesn't open this persona, and another try won't help before the operator has changed something. */
export class PersonaRefused extends Error {
  override readonly name = "PersonaRefused";
}

/** The provider can't be reached or is busy, so that a later try may succeed. */
export class PersonaUnavailable extends Error {
  override readonly name = "PersonaUnavailable";
  /** After how many seconds another try makes sense, if the provider says so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, options: { cause?: unknown; retryAfterSeconds?: number | undefined } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
