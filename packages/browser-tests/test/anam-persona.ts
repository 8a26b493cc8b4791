import type { Browser } from "@share-links/runtimes";
import type { AnamEngine } from "./anam-engine.ts";

/** Arguments for a Chromium with a microphone that every page may use, and with WebRTC between two of its pages. */
export const MEDIA_ARGUMENTS: readonly string[] = [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  // Both ends are on this machine, which may have no multicast DNS.
  "--disable-features=WebRtcHideLocalIpsWithMdns",
];

/**
 * Answers the engine's offers with a moving picture, from a page of its own at `url`, until the returned function is called.
 */
export async function playPersona(engine: AnamEngine, browser: Browser, url: string): Promise<() => Promise<void>> {
  const page = await browser.newPage();
  await page.goto(`${url}/robots.txt`);
  let answering: Promise<void> = Promise.resolve();
  engine.onSignal = ({ actionType, payload }) => {
    if (actionType === "offer") {
      answering = page
        .evaluate(answerOffer, (payload as { connectionDescription: object }).connectionDescription)
        .then((answer) => engine.send("answer", answer));
    } else if (actionType === "icecandidate") {
      answering = answering.then(() => page.evaluate(addCandidate, payload as object));
    }
    // A page that has left meanwhile gets no answer.
    answering = answering.catch(() => {});
  };
  return async () => {
    engine.onSignal = () => {};
    await page.close();
  };
}

/** Runs in the page that plays the engine: answers an offer with a moving picture. */
async function answerOffer(offer: object): Promise<object> {
  const connection = new RTCPeerConnection();
  Object.assign(window, { connection });
  const canvas = document.createElement("canvas");
  canvas.width = 720;
  canvas.height = 480;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  let frame = 0;
  setInterval(() => {
    context.fillStyle = `hsl(${frame++ % 360} 30% 45%)`;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }, 50);
  const stream = canvas.captureStream(20);
  await connection.setRemoteDescription(offer as RTCSessionDescriptionInit);
  for (const track of stream.getTracks()) connection.addTrack(track, stream);
  await connection.setLocalDescription();
  await new Promise<void>((resolve) => {
    const check = () => connection.iceGatheringState === "complete" && resolve();
    connection.addEventListener("icegatheringstatechange", check);
    check();
  });
  return { type: "answer", sdp: connection.localDescription?.sdp };
}

async function addCandidate(candidate: object): Promise<void> {
  const { connection } = window as unknown as { connection: RTCPeerConnection };
  await connection.addIceCandidate(candidate as RTCIceCandidateInit);
}

/** Runs in a page with a session: covers its picture by a still one, because WebRTC compresses each a little differently. */
export function coverPicture(): void {
  const canvas = document.createElement("canvas");
  canvas.width = 720;
  canvas.height = 480;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const fill = (colour: string, ...[x, y, width, height]: [number, number, number, number]) => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, width, height, 0, 0, 7);
    context.fill();
  };
  // Flat colours keep the file small.
  context.fillStyle = "#c3b5a3";
  context.fillRect(0, 0, 720, 480);
  fill("#b0a594", 610, 470, 250, 330);
  fill("#3b2a24", 360, 190, 112, 132);
  fill("#3d4a6b", 360, 520, 220, 190);
  fill("#d9a582", 360, 330, 42, 62);
  fill("#e6b593", 360, 215, 80, 104);
  fill("#3b2a24", 360, 118, 88, 40);
  fill("#2b2220", 332, 208, 7, 8);
  fill("#2b2220", 388, 208, 7, 8);
  fill("#a9574f", 360, 268, 24, 9);
  document.getElementById("stage")?.append(canvas);
}
