import { FAVICON } from "../pages/favicon.ts";
import { ROBOTS } from "../pages/robots.ts";
import type { Input, Reply } from "../pipeline/operation.ts";
import { type Compressed, compressed, representVersion } from "../values/compressed.ts";

/** Gets the script that defines the elements which embed links. Every site may load it. */
export async function getEmbedScript({ header }: Input<"getEmbedScript", "header">): Promise<Reply<"getEmbedScript">> {
  embedScript ??= readEmbedScript();
  const reply = toReply(await embedScript, header, "text/javascript; charset=utf-8");
  return { ...reply, headers: { ...reply.headers, ...FOR_EVERY_SITE } };
}

/** Gets the rules for crawlers. */
export async function getRobots({ header }: Input<"getRobots", "header">): Promise<Reply<"getRobots">> {
  robots ??= compressed(ROBOTS);
  return toReply(await robots, header, "text/plain; charset=utf-8");
}

/** Gets the icon of the service. */
export async function getFavicon({ header }: Input<"getFavicon", "header">): Promise<Reply<"getFavicon">> {
  favicon ??= compressed(FAVICON);
  return toReply(await favicon, header, "image/svg+xml");
}

const FOR_EVERY_SITE = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" } as const;

// Each is compressed when it is first asked for.
let embedScript: Promise<Compressed> | undefined;
let robots: Promise<Compressed> | undefined;
let favicon: Promise<Compressed> | undefined;

async function readEmbedScript(): Promise<Compressed> {
  return compressed((await import("../generated/embed-script.ts")).embedScript);
}

type FileReply = Extract<Reply<"getRobots">, { status: 200 }> | Extract<Reply<"getRobots">, { status: 304 }>;

function toReply(file: Compressed, header: Input<"getRobots">["header"], type: string): FileReply {
  const { bytes, headers } = representVersion(file, header);
  if (!bytes) return { status: 304, body: undefined, headers };
  return { status: 200, body: file.text, bytes, headers: { ...headers, "Content-Type": type } };
}
