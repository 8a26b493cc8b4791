import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What the frame's page of a link is like. */
export interface FrameLink {
  /** The sites that may frame it. */
  origins?: readonly string[];
  /** What its persona needs, as in the attribute `allow` of a frame. */
  allow?: string;
  /** Why it can't be started. */
  refusal?: string;
  /** The page says nothing, as one whose script doesn't run. */
  isSilent?: boolean;
  /** How long the server waits until it answers. */
  delayMs?: number;
  heightPx?: number;
}

/** A server with frames, and the script that embeds them. */
export interface Frames {
  readonly url: string;
  /** Makes a link and returns its token. */
  makeLink(link?: FrameLink): Promise<string>;
  /** The paths that were asked for. */
  readonly paths: readonly string[];
  close(): Promise<void>;
}

const SCRIPT = fileURLToPath(import.meta.resolve("@share-links/embed")).replace("index.ts", "script.ts");

/** The bytes of `/embed.js`, minified. */
export async function embedScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [SCRIPT],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** Plays the server's side: frames that only their origins may show, with the frame's half of the protocol in its page. */
export async function openFrames(): Promise<Frames> {
  const links = new Map<string, FrameLink>();
  const paths: string[] = [];
  const script = await embedScript();
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
    paths.push(request.url ?? "");
    if (pathname === "/embed.js") {
      const headers = { "Content-Type": "text/javascript", "Cross-Origin-Resource-Policy": "cross-origin" };
      response.writeHead(200, headers).end(script);
      return;
    }
    const link = links.get(decodeURIComponent(pathname.replace("/frame/", "")));
    const ancestors = link ? [...(link.origins ?? ["'none'"])].join(" ") : "*";
    if (link?.delayMs) await new Promise((done) => setTimeout(done, link.delayMs));
    response.writeHead(link ? (link.refusal ? 403 : 200) : 404, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; frame-ancestors ${ancestors}`,
    });
    response.end(framePage(link ?? { refusal: "share_link_not_found" }, searchParams));
  });
  return {
    url: await listen(server),
    async makeLink(link = {}) {
      const token = `sh_${`${links.size}`.padStart(21, "0")}`;
      links.set(token, link);
      return token;
    },
    paths,
    close: () => closeServer(server),
  };
}

/** Starts a server on a free port of 127.0.0.1 and returns its URL. */
export async function listen(server: Server, port = 0): Promise<string> {
  await once(server.listen(port, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Ends a server and its connections. */
export async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

/** Its global `tell` sends a message to the page around it, and `received` has what came from there. */
function framePage({ allow = "", refusal, isSilent, heightPx = 320 }: FrameLink, query: URLSearchParams): string {
  const theme = query.get("theme") ?? "auto";
  return `<!doctype html><html lang="${query.get("lang") || "en"}"><meta name="viewport" content="width=device-width">
<title>Ada Lovelace</title>
<style>:root{color-scheme:${theme === "auto" ? "light dark" : theme}}body{margin:0;font:16px system-ui;display:grid;place-items:center;align-content:center;gap:16px;height:${heightPx}px;
background:light-dark(#fff,#191c23);color:light-dark(#17191f,#f0f1f4)}button{font:600 16px system-ui;padding:14px 28px;border:0;border-radius:99px;background:light-dark(#17191f,#f0f1f4);color:light-dark(#fff,#14161b)}h1{margin:0}</style>
<h1>${refusal ? "This link can’t be opened" : "Ada Lovelace"}</h1>${refusal ? "" : `<p>You are about to meet Ada Lovelace.</p><button>Start</button>`}
<script>
const received = [];
let port, redemptionId = sessionStorage.getItem("grant:" + location.pathname);
const tell = (message) => port.postMessage(message);
const start = () => {
  redemptionId ??= crypto.randomUUID();
  sessionStorage.setItem("grant:" + location.pathname, redemptionId);
  tell({ type: "started", redemptionId });
};
const end = (reason) => {
  redemptionId = null;
  sessionStorage.removeItem("grant:" + location.pathname);
  tell({ type: "ended", reason });
};
document.querySelector("button")?.addEventListener("click", start);
addEventListener("keydown", ({ key }) => { if (key === "Escape") tell({ type: "close" }); });
if (!${isSilent === true}) addEventListener("message", ({ source, data, ports }) => {
  if (port || source !== parent || data?.type !== "share-links:connect" || data.version !== 1) return;
  port = ports[0];
  port.onmessage = ({ data }) => {
    received.push(data);
    if (data.type === "start") start();
    if (data.type === "end" && redemptionId) end("page");
  };
  const refusal = ${JSON.stringify(refusal ?? null)};
  if (refusal) tell({ type: "refused", code: refusal, message: "This link can't be opened." });
  else tell({ type: "ready", allow: ${JSON.stringify(allow)}, personaName: "Ada Lovelace", isStarted: redemptionId !== null });
  if (redemptionId) start();
  new ResizeObserver(() => tell({ type: "resized", height: document.body.offsetHeight })).observe(document.body);
});
</script></html>`;
}

/** A script that defines the elements from the npm package, with short time limits. */
export async function embedModule(server: string): Promise<string> {
  const settings = { server, handshakeTimeoutMs: 500, loadTimeoutMs: 2_000 };
  const { outputFiles } = await build({
    stdin: {
      contents: `import { defineShareLinkElements } from "@share-links/embed"; defineShareLinkElements(${JSON.stringify(settings)});`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
