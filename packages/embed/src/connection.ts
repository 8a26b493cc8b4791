import type { EndReason, Problem } from "./events.ts";
import { settings } from "./settings.ts";

/** What the frame's page says. We say the same for a frame that can't speak, and then it is `isMissing`. */
export type FrameMessage =
  | { type: "ready"; allow: string; personaName: string; isStarted: boolean }
  | ({ type: "refused" | "error"; isMissing?: boolean } & Problem)
  | { type: "started"; redemptionId: string }
  | { type: "ended"; reason: EndReason }
  | { type: "resized"; height: number }
  | { type: "close" };

/** What the frame's page understands. A text that is missing in the settings is the page's own. */
export type PageMessage =
  | { type: "start" | "end" }
  | { type: "settings"; lang?: string | undefined; theme?: string; callToAction?: string; personaName?: string };

/** A frame that we talk to. */
export interface Connection {
  send(message: PageMessage): void;
  /** Starts to wait for the frame's next `load`, after it was moved or loaded again. */
  expectLoad(): void;
  stop(): void;
}

/** What the page's own policy has forbidden: the frame, or our question whether the server is there. */
const forbidden: string[] = [];

/** Begins to listen to what the page's own policy forbids. */
export function watchPolicy(): void {
  document.addEventListener("securitypolicyviolation", ({ blockedURI }) => forbidden.push(blockedURI));
}

/**
 * Talks to the server's page in a frame, each time that it is loaded. The page gets one end of a channel, which only the server's
 * origin can receive.
 */
export function connect(
  frame: HTMLIFrameElement,
  server: string,
  receive: (message: FrameMessage) => void,
): Connection {
  const { origin } = new URL(server);
  let port: MessagePort | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const disconnect = () => {
    clearTimeout(timer);
    port?.close();
    port = undefined;
  };
  const tell = (type: "refused" | "error", code: string, message: string) =>
    receive({ type, code, message: `Share link: ${message}`, isMissing: true });
  const tellAway = () => tell("error", "server_unreachable", `no answer from ${server}`);
  const tellSilence = async () => {
    const silent = port;
    // Browsers fire `load` for their own error pages as well. If the server answers us, then it was the frame that was refused.
    const answer = await fetch(`${server}/embed.js`, { mode: "no-cors" }).catch(
      // The browser tells of its policy a moment later.
      () => new Promise((tell) => setTimeout(() => tell(forbidden.some((url) => url.startsWith(origin))), 99)),
    );
    if (port !== silent) return;
    // `frame-ancestors` judges every page around the frame.
    const origins = [...new Set([location.origin, ...(location.ancestorOrigins ?? [])])].join(" and ");
    const remedy = `add ${origins} to the link's allowedOrigins, or ${origin} to this page's frame-src`;
    if (answer) tell("refused", "origin_not_allowed", `the browser blocked the frame: ${remedy}`);
    else tellAway();
  };
  const expectLoad = () => {
    disconnect();
    timer = setTimeout(tellAway, settings.loadTimeoutMs);
  };

  frame.onload = () => {
    disconnect();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port1.onmessage = ({ data }) => {
      if (data.type === "ready" || data.type === "refused") clearTimeout(timer);
      receive(data);
    };
    frame.contentWindow?.postMessage({ type: "share-links:connect", version: 1 }, origin, [port2]);
    timer = setTimeout(tellSilence, settings.handshakeTimeoutMs);
  };
  expectLoad();
  return {
    send: (message) => port?.postMessage(message),
    expectLoad,
    stop: disconnect,
  };
}
