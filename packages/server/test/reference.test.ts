import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { operations } from "../src/generated/operations.ts";
import { getDocs } from "../src/operations/docs.ts";
import { getOpenApiDocument } from "../src/operations/service.ts";
import { bodyOf, openTestApp, type TestApp } from "./test-app.ts";

let app: TestApp;
let page: string;
let policy: string;
beforeAll(async () => {
  app = await openTestApp();
  const response = await app.send("GET", "/docs", { headers: { authorization: "" } });
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  page = await response.text();
  policy = response.headers.get("content-security-policy") ?? "";
});
afterAll(() => app.close());

test("GET /openapi.json is the specification, and its only server is this service", async () => {
  const document = await bodyOf<object>(await app.send("GET", "/openapi.json", { headers: { authorization: "" } }));
  const specification = parse(readFileSync(new URL("../../types/openapi.yaml", import.meta.url), "utf8")) as object;
  expect(document).toEqual({ ...specification, servers: [{ url: "https://links.example" }] });
});

test("GET /docs shows every operation, and none of its own links is broken", () => {
  for (const { method, path } of Object.values(operations)) expect(page).toContain(`<code>${method} ${path}</code>`);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target);
  expect(targets.length).toBeGreaterThan(100);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});

test("the URL in an error's type leads to a section of the page", async () => {
  const headers = { accept: "application/problem+json", authorization: "" };
  for (const path of ["/v1/share-links", "/livez?x=1"]) {
    const { type = "" } = await bodyOf(await app.send("GET", path, { headers }));
    const { pathname, hash } = new URL(type);
    expect(pathname).toBe("/docs");
    expect(page).toContain(` id="${hash.slice(1)}"`);
  }
});

test("the page runs no script and requests nothing, and its policy allows only its own style", () => {
  expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|form|base|meta http-equiv)\b/i);
  expect(page).not.toMatch(/ (on\w+|style|src|srcset|action)=/i);
  expect(page).not.toMatch(/url\(|@import/i);
  const [style = "", ...more] = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text);
  expect(more).toEqual([]);
  const hash = createHash("sha256").update(style).digest("base64");
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

describe.each(["/docs", "/openapi.json"])("GET %s", (path) => {
  const ask = (headers: Record<string, string> = {}) =>
    app.send("GET", path, { headers: { authorization: "", ...headers } });

  test("is compressed for clients that accept it, with the same content", async () => {
    const [plain, packed] = [await ask(), await ask({ "accept-encoding": "gzip, br" })];
    expect(plain.headers.get("content-encoding")).toBe(null);
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toContain("Accept-Encoding");
    const bytes = await packed.arrayBuffer();
    expect(gunzipSync(bytes).toString()).toBe(await plain.text());
    expect(bytes.byteLength).toBeLessThan(40_000);
  });

  test("has an ETag, and answers 304 without a body to a client that already has it", async () => {
    const etag = (await ask()).headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    for (const known of [etag, etag.slice(2), `"other", ${etag}`, "*"]) {
      const answer = await ask({ "if-none-match": known });
      expect([answer.status, await answer.text(), answer.headers.get("etag")], known).toEqual([304, "", etag]);
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    }
    expect((await ask({ "if-none-match": '"other"' })).status).toBe(200);
  });
});

test("the reference and the document are written and compressed once, however often they are read", async () => {
  const header = { "accept-encoding": "gzip" };
  for (const route of [getDocs, getOpenApiDocument]) {
    const replies = await Promise.all([1, 2, 3].map(() => route({ header }, app.context)));
    const bytes = new Set(replies.map((reply) => reply.bytes));
    expect(bytes.size).toBe(1);
    expect([...bytes][0]).toBeInstanceOf(Uint8Array);
  }
});
