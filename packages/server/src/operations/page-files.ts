import { FAVICON } from "../pages/favicon.ts";
import { ROBOTS } from "../pages/robots.ts";
import type { Input, Reply } from "../pipeline/operation.ts";
import { type Compressed, compressed, versionReply } from "../values/compressed.ts";

/** Gets the script that defines the elements which embed links. Every site may load it. */
export async function getEmbedScript({ header }: Input<"getEmbedScript", "header">): Promise<Reply<"getEmbedScript">> {
  embedScript ??= readEmbedScript();
  return versionReply(await embedScript, header, { "Content-Type": "text/javascript; charset=utf-8" }, FOR_EVERY_SITE);
}

/** Gets the rules for crawlers. */
export async function getRobots({ header }: Input<"getRobots", "header">): Promise<Reply<"getRobots">> {
  robots ??= compressed(ROBOTS);
  return versionReply(await robots, header, { "Content-Type": "text/plain; charset=utf-8" });
}

/** Gets the icon of the service. */
export async function getFavicon({ header }: Input<"getFavicon", "header">): Promise<Reply<"getFavicon">> {
  favicon ??= compressed(FAVICON);
  return versionReply(await favicon, header, { "Content-Type": "image/svg+xml" });
}

const FOR_EVERY_SITE = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" } as const;

// Each is compressed when it is first asked for.
let embedScript: Promise<Compressed> | undefined;
let robots: Promise<Compressed> | undefined;
let favicon: Promise<Compressed> | undefined;

async function readEmbedScript(): Promise<Compressed> {
  return compressed((await import("../generated/embed-script.ts")).embedScript);
}
