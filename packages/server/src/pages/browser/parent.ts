/** What the page around a frame may ask. */
export type ParentRequest =
  | { type: "start" }
  | { type: "end" }
  | { type: "settings"; lang?: string; theme?: string; callToAction?: string; personaName?: string };

/** What the frame tells the page around it. */
export type FrameMessage =
  | { type: "ready"; allow: string; personaName: string; isStarted: boolean }
  | { type: "refused" | "error"; code: string; message: string }
  | { type: "started"; redemptionId: string }
  | { type: "ended"; reason: "visitor" | "page" | "expired" | "failed" }
  | { type: "resized"; height: number }
  | { type: "close" };

/** The way to the page around this frame. */
export interface Parent {
  /** Tells it something; what is told before it has connected is lost. */
  tell(message: FrameMessage): void;
}

const VERSION = 1;

/**
 * Waits for the page around this frame to connect, then calls `onConnected` and passes on what it asks. Only the window around this one
 * can connect, and only once. Without a frame, nobody can.
 */
export function openParent(onConnected: () => void, onRequest: (request: ParentRequest) => void): Parent {
  let port: MessagePort | undefined;
  const connect = ({ source, data, ports }: MessageEvent<unknown>) => {
    const { type, version } = Object(data) as { type?: unknown; version?: unknown };
    if (source !== parent || type !== "share-links:connect" || version !== VERSION || !ports[0]) return;
    removeEventListener("message", connect);
    port = ports[0];
    port.onmessage = (message: MessageEvent<unknown>) => onRequest(Object(message.data) as ParentRequest);
    onConnected();
  };
  if (parent !== window) addEventListener("message", connect);
  return { tell: (message) => port?.postMessage(message) };
}
