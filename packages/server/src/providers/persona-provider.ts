/** What opens a persona for a visitor after a use is counted. */
export interface PersonaProvider {
  readonly name: "none" | "anam";
  /** What the page's frame must be allowed, in the words of the iframe attribute `allow`. */
  readonly allow: string;
  /** What the page's Content-Security-Policy needs besides, such as connect-src. */
  readonly policy: Readonly<Record<string, readonly string[]>>;
  /** The browser half: a module with `start(session, { container, onEnded, onError }) => Promise<{ end(): void }>`, served at /provider.js. */
  script?(): Promise<Uint8Array>;
}
