import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { BASE, DIST } from "../src/site.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves the built site as a plain file server does. `url` ends with a slash. */
export async function serveSite(): Promise<{ url: string; close(): void }> {
  const server = createServer(async ({ url = "" }, response) => {
    const path = new URL(url, "http://site.test").pathname.replace(BASE, "");
    const file = join(DIST, "html", path.endsWith("/") ? `${path}index.html` : path);
    const content = await readFile(file).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${BASE}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
