/** What `defineShareLinkElements` takes. */
export interface ShareLinkSettings {
  /** The URL of your server, for elements without the attribute `server`. */
  server?: string;
  /** The nonce of your Content-Security-Policy. Only browsers without constructable style sheets need it. */
  nonce?: string;
  /** How long a frame may take to load until the element reports `server_unreachable`. By default 30 seconds. */
  loadTimeoutMs?: number;
  /** How long a loaded frame may stay silent until the element reports that it was blocked. By default 10 seconds. */
  handshakeTimeoutMs?: number;
}

/** The settings of all elements of the page. */
export const settings: Required<ShareLinkSettings> = {
  server: "",
  nonce: "",
  loadTimeoutMs: 30_000,
  handshakeTimeoutMs: 10_000,
};
