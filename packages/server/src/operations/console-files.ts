import { extname, join } from "node:path";
import type { Context } from "../context.ts";
import type { Input, Reply } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { readBuilt } from "../values/built-files.ts";
import { representVersion } from "../values/compressed.ts";

const PAGE = "index.html";
const FILE_NAME = /^\w[\w.-]*$/;
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

// Everything comes from our own origin. The images are those that the page itself makes, such as a QR code.
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

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
  const { bytes, headers } = representVersion(page, header);
  // A browser replaces the headers of its copy by those of a 304, so that one needs the policy, too.
  const lasting = { ...headers, "Content-Security-Policy": PAGE_POLICY };
  if (!bytes) return { status: 304, body: undefined, headers: lasting };
  return {
    status: 200,
    body: page.text,
    bytes,
    headers: {
      ...lasting,
      "Content-Type": "text/html; charset=utf-8",
      // No window that another page opens, or that opened this one, can reach it.
      "Cross-Origin-Opener-Policy": "same-origin",
    },
  };
}

/** Gets a script, a style sheet, an image or a font of the console. */
export async function getConsoleFile(
  { path, header }: Input<"getConsoleFile", "path" | "header">,
  { consoleFolder }: Folder,
): Promise<Reply<"getConsoleFile">> {
  const type = FILE_NAME.test(path.file) ? TYPES[extname(path.file)] : undefined;
  const file = type && (await readBuilt(join(consoleFolder, "assets", path.file)));
  if (!type || !file) throw new Refusal("route_not_found");
  const { bytes, headers } = representVersion(file, header);
  const lasting = { ...headers, "Cache-Control": "public, max-age=31536000, immutable" };
  if (!bytes) return { status: 304, body: undefined, headers };
  return { status: 200, body: file.text, bytes, headers: { ...lasting, "Content-Type": type } };
}
