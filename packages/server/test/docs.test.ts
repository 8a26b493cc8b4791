import { afterEach, beforeEach, expect, test } from "vitest";
import { CONSOLE_URL, openTestApp, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const LINK = /<a href="([^"]+)">Try the calls with your own key<\/a>/;

async function getDocs(origin?: string, headers: Record<string, string> = {}) {
  const response = await app.send("GET", "/docs", {
    ...(origin && { origin }),
    headers: { authorization: "", ...headers },
  });
  const policy = response.headers.get("content-security-policy")?.split("; ") ?? [];
  return { response, policy, page: await response.text() };
}

test("on the console's origin, the reference is the page on which calls can be tried", async () => {
  const { response, page } = await getDocs(CONSOLE_URL);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(page).toContain("<title>Reference</title>");
  expect(response.headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

test("its scripts are only those of its own origin, and it can reach nothing else", async () => {
  const { policy, response } = await getDocs(CONSOLE_URL);
  expect([...policy].sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data: blob:",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
  ]);
  const again = await getDocs(CONSOLE_URL, { "if-none-match": response.headers.get("etag") ?? "" });
  expect([again.response.status, again.policy]).toEqual([304, policy]);
});

test("the public origin has the page without scripts and fields, which leads to the other one", async () => {
  const { policy, page } = await getDocs();
  expect(page).not.toMatch(/<(script|input|form|textarea)\b/i);
  expect(policy.filter((directive) => /script|connect/.test(directive))).toEqual([]);
  expect(LINK.exec(page)?.[1]).toBe(`${CONSOLE_URL}/docs`);
});

test("the link follows the console's URL, and isn't there without a console", async () => {
  app.context.consoleUrl = "https://console.example:8443";
  expect(LINK.exec((await getDocs()).page)?.[1]).toBe("https://console.example:8443/docs");
  app.context.consoleUrl = "";
  expect((await getDocs()).page).not.toMatch(LINK);
});

test("as long as the console isn't built, its origin has the page without scripts, too", async () => {
  app.context.consoleFolder = "/nowhere";
  const { page, policy } = await getDocs(CONSOLE_URL);
  expect(page).toContain("<title>Share Links API</title>");
  expect(page).not.toMatch(LINK);
  expect(policy.filter((directive) => /script/.test(directive))).toEqual([]);
});

test("an address that somebody has extended opens all the same", async () => {
  for (const origin of [CONSOLE_URL, undefined])
    expect((await app.send("GET", "/docs?utm_source=a&x=1", { ...(origin && { origin }) })).status).toBe(200);
});
