import { extname, join } from "node:path";
import type { Context } from "../context.ts";
import type { Input, Reply } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { readBuilt } from "../values/built-files.ts";
import { versionReply } from "../values/compressed.ts";
import { consolePageReply, consolePolicy } from "../values/console-pages.ts";

const PAGE = "index.html";
const FILE_NAME = /^\w[\w.-]*$/;
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

type Folder = Pick<Context, "consoleFolder">;

/** Gets the console's page. Refuses with `service_unavailable` as long as the console isn't built. */
export async function getConsole(
  { header }: Input<"getConsole", "header">,
  { consoleFolder }: Folder,
): Promise<Reply<"getConsole">> {
  const page = await readBuilt(join(consoleFolder, PAGE));
  if (!page) {
    throw new Refusal("service_unavailable", {
      message: "The console is being built. Load this page again in a moment.",
      headers: { "Retry-After": "3" },
    });
  }
  return consolePageReply(page, header, consolePolicy("'self'", " https:"));
}

/** Gets a script, a style sheet, an image or a font of the console. */
export async function getConsoleFile(
  { path, header }: Input<"getConsoleFile", "path" | "header">,
  { consoleFolder }: Folder,
): Promise<Reply<"getConsoleFile">> {
  const type = FILE_NAME.test(path.file) ? TYPES[extname(path.file)] : undefined;
  const file = type && (await readBuilt(join(consoleFolder, "assets", path.file)));
  if (!type || !file) throw new Refusal("route_not_found");
  return versionReply(file, header, { "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" });
}
