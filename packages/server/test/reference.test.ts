import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { operations } from "../src/generated/operations.ts";
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

test("GET /openapi.json is the specification, with this service as its only server", async () => {
  const document = await bodyOf<object>(await app.send("GET", "/openapi.json", { headers: { authorization: "" } }));
  const specification = parse(readFileSync(new URL("../../types/openapi.yaml", import.meta.url), "utf8")) as object;
  expect(document).toEqual({ ...specification, servers: [{ url: "https://links.example" }] });
});

test("GET /docs shows every operation, and its own links lead somewhere", () => {
  for (const { method, path } of Object.values(operations)) expect(page).toContain(`<code>${method} ${path}</code>`);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target);
  expect(targets.length).toBeGreaterThan(100);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});

test("what the type of an error leads to is on the page", async () => {
  const headers = { accept: "application/problem+json", authorization: "" };
  for (const path of ["/v1/share-links", "/livez?x=1"]) {
    const { type = "" } = await bodyOf(await app.send("GET", path, { headers }));
    const { pathname, hash } = new URL(type);
    expect(pathname).toBe("/docs");
    expect(page).toContain(` id="${hash.slice(1)}"`);
  }
});

test("the page runs no script, asks nothing of any server, and its policy allows its one style alone", () => {
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
