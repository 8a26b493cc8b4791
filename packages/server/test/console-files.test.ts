import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CONSOLE_URL, openTestApp, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return app.send("GET", path, { origin: CONSOLE_URL, headers });
}

test("every path of the console is the same page, and its script decides what it shows", async () => {
  const page = await (await get("/console")).text();
  expect(page).toContain("<title>Console</title>");
  for (const path of ["/console/share-links?status=live", "/console/share-links/11111111-1111-4111-8111-111111111111"])
    expect(await (await get(path)).text(), path).toBe(page);
});

test("the page loads nothing from elsewhere, runs no inline script, and no other page can frame or reach it", async () => {
  const { headers } = await get("/console");
  expect(headers.get("content-security-policy")?.split("; ").sort()).toEqual(
    [
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob: https:",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
    ].sort(),
  );
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("cache-control")).toBe("no-cache");
});

test("a page that hasn't changed is sent with the same policy again, because a browser takes the headers of a 304 into its copy", async () => {
  for (const path of ["/console", "/docs"]) {
    const first = await get(path);
    const again = await get(path, { "if-none-match": first.headers.get("etag") ?? "" });
    expect([path, again.status]).toEqual([path, 304]);
    expect(again.headers.get("content-security-policy")).toBe(first.headers.get("content-security-policy"));
  }
});

test("files have their type and may be kept for a year", async () => {
  for (const [name, type] of [
    ["main-1.js", "text/javascript; charset=utf-8"],
    ["main-1.css", "text/css; charset=utf-8"],
    ["sans-1.woff2", "font/woff2"],
  ] as const) {
    const { status, headers } = await get(`/console/assets/${name}`);
    expect([status, headers.get("content-type"), headers.get("cache-control")]).toEqual([
      200,
      type,
      "public, max-age=31536000, immutable",
    ]);
  }
});

test("a font arrives byte for byte", async () => {
  const response = await get("/console/assets/sans-1.woff2", { "accept-encoding": "gzip" });
  expect(response.headers.get("content-encoding")).toBeNull();
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0x77, 0x4f, 0x46, 0x32, 0x00, 0xff, 0x80]);
});

describe("a name that isn't that of a file of the console gets 404", () => {
  test.each(["nothing.js", "..", ".js", "main-1", "index.html", "main-1.js%00", "main-1.js~"])("%s", async (name) => {
    expect((await get(`/console/assets/${name}`)).status).toBe(404);
  });
});

test("neither origin serves the other's pages, and both serve the API", async () => {
  expect((await app.send("GET", "/console")).status).toBe(404);
  expect((await app.send("GET", "/console/assets/main-1.js")).status).toBe(404);
  expect((await app.send("POST", "/console/v1/sessions", { json: { apiKey: app.apiKey } })).status).toBe(404);
  const headers = { authorization: `Bearer ${app.apiKey}` };
  expect((await app.send("GET", "/v1/share-links")).status).toBe(200);
  expect((await get("/v1/share-links", headers)).status).toBe(200);
});

test.each([
  ["http://console.test", "CONSOLE.test", 200],
  ["http://console.test", "console.test:80", 200],
  ["http://console.test", "console.test:443", 404],
  ["https://console.test", "console.test:443", 200],
  ["https://console.test", "console.test:80", 404],
  ["http://console.test:8080", "console.test:8080", 200],
  ["http://console.test:8080", "console.test", 404],
])(
  "the console at %s is found by the Host %s, which browsers and proxies spell differently: %i",
  async (url, host, status) => {
    app.context.consoleUrl = url;
    const answer = await app.app.handle({
      method: "GET",
      path: "/console",
      query: "",
      header: (name) => (name === "host" ? host : undefined),
      readBody: () => new Uint8Array(),
      peerAddress: undefined,
    });
    expect(answer.status).toBe(status);
  },
);

test("whoever looks for a page for visitors on the console's origin hears where it is", async () => {
  // The specification has these paths, but not on this origin.
  const ask = async (path: string) => {
    const response = await app.app.fetch(new Request(`${CONSOLE_URL}${path}`));
    return [response.status, ((await response.json()) as { message: string }).message];
  };
  expect(await ask("/share/sh_000000000000000000000")).toEqual([404, expect.stringContaining("https://links.example")]);
  expect(await ask("/nowhere")).toEqual([404, expect.not.stringContaining("links.example")]);
});

test("as long as the console isn't built, a page asks to come back in a moment", async () => {
  app.context.consoleFolder = "/nowhere";
  const response = await get("/console");
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "3"]);
  expect(await response.text()).toContain("We’ll be back in a moment");
});

test("without a console, its paths don't exist on any host", async () => {
  app.context.consoleUrl = "";
  expect((await get("/console")).status).toBe(404);
});
