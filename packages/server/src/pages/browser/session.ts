/** A session with the persona that runs in this page. */
export interface RunningSession {
  end(): void;
}

/** The browser half of a persona provider: what its module exports. */
interface ProviderModule {
  start(
    session: object,
    options: { container: HTMLElement; onEnded: (reason?: string) => void; onError: (error: unknown) => void },
  ): Promise<RunningSession>;
}

/** Loads the provider's module and starts a session in `container`. */
export async function startSession(
  script: string,
  session: object,
  options: Parameters<ProviderModule["start"]>[1],
): Promise<RunningSession> {
  const module = (await import(script)) as ProviderModule;
  return module.start(session, options);
}
