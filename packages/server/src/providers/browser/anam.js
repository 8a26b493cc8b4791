// The last part of /provider.js, which runs in the visitor's page. `anam` is the official SDK, which stands before it.

/** The reasons why a connection ended that are failures, in our words. */
const FAILURES = {
  CONNECTION_CLOSED_CODE_MICROPHONE_PERMISSION_DENIED: ["microphone_denied", "The microphone was not allowed."],
  CONNECTION_CLOSED_CODE_SIGNALLING_CLIENT_CONNECTION_FAILURE: ["connection_failed", "The connection was lost."],
  CONNECTION_CLOSED_CODE_WEBRTC_FAILURE: ["connection_failed", "The connection was lost."],
};

/** The SDK waits without end for an engine that doesn't answer, and for a WebSocket that a policy forbids. */
const CONNECT_MS = 15_000;

/**
 * Shows the persona of a session in `container`, and listens to the visitor. Calls `onEnded(reason)` once when the
 * session is over (`"closed"` by the provider, or `"ended"` by `end()`), or `onError({ code, message })` once if it could
 * not start or was cut off. It never rejects.
 */
export async function start(session, { container, onEnded, onError }) {
  const video = document.createElement("video");
  // The SDK looks its element up by id.
  video.id = `persona-${crypto.randomUUID()}`;
  video.autoplay = true;
  video.playsInline = true;
  // After a reload, a browser may want another gesture before there is sound.
  video.addEventListener("canplay", () => video.play().catch(() => Object.assign(video, { controls: true })));
  let isOver = false;
  let client;
  let waiting;
  const close = (tell) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(waiting);
    video.remove();
    tell();
    client?.stopStreaming().catch(() => {});
  };
  const fail = (code, message) => close(() => onError({ code, message }));
  container.append(video);
  try {
    client = anam.createClient(session.token, {
      api: { baseUrl: session.baseUrl },
      // The SDK would tell Anam about each step of the connection.
      metrics: { disableClientMetrics: true },
    });
    client.addListener(anam.AnamEvent.CONNECTION_CLOSED, (reason) => {
      const failure = FAILURES[reason];
      if (failure) fail(...failure);
      else close(() => onEnded("closed"));
    });
    // The SDK would go on, with a persona that hears nothing.
    client.addListener(anam.AnamEvent.MIC_PERMISSION_DENIED, (message) => fail("microphone_denied", message));
    client.addListener(anam.AnamEvent.CONNECTION_ESTABLISHED, () => clearTimeout(waiting));
    await client.streamToVideoElement(video.id);
    if (!isOver) waiting = setTimeout(fail, CONNECT_MS, "connection_failed", "The connection takes too long.");
  } catch (error) {
    fail("persona_unavailable", error instanceof Error ? error.message : String(error));
  }
  return { end: () => close(() => onEnded("ended")) };
}
