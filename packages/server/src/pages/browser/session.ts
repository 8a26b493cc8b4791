/** A session with the persona that runs in this page. */
export interface RunningSession {
  /** Ends it at once, even while it is still starting. No event follows. */
  end(): void;
}

/** What happens to a session. After `onEnded` or `onFailed`, nothing follows. */
export interface SessionEvents {
  onStarted(): void;
  /** There is something to see, such as the persona's moving picture. */
  onSeen(): void;
  onEnded(): void;
  /** `code` is one of the provider's, or `session_failed`. */
  onFailed(code: string): void;
}

/** The browser half of a persona provider: what its module exports. `docs/providers.md` describes it. */
interface ProviderModule {
  start(
    session: object,
    options: { container: HTMLElement; onEnded: () => void; onError: (error: unknown) => void },
  ): Promise<{ end(): void }>;
}

/** Loads the provider's module and starts a session in `container`. Faults of the module are events, too. */
export function openSession(
  script: string,
  session: object,
  container: HTMLElement,
  events: SessionEvents,
): RunningSession {
  const over = new AbortController();
  let running: { end(): void } | undefined;
  const finish = (tell?: () => void) => {
    if (over.signal.aborted) return;
    over.abort();
    container.replaceChildren();
    tell?.();
  };
  const options = { capture: true, signal: over.signal };
  container.addEventListener("playing", events.onSeen, options);
  container.addEventListener("load", events.onSeen, options);

  const run = async () => {
    const module = (await import(script)) as ProviderModule;
    if (over.signal.aborted) return;
    running = await module.start(session, {
      container,
      onEnded: () => finish(events.onEnded),
      onError: (error) => finish(() => events.onFailed(codeOf(error))),
    });
    // The visitor has left meanwhile, or it has failed already.
    if (over.signal.aborted) return running.end();
    events.onStarted();
    if (!container.querySelector("video, iframe")) events.onSeen();
  };
  run().catch(() => finish(() => events.onFailed("session_failed")));
  return {
    end() {
      finish();
      running?.end();
    },
  };
}

function codeOf(error: unknown): string {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === "string" ? code : "session_failed";
}
