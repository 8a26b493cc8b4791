import type { PersonaSession } from "@share-links/client";
import { type Browser, launchChromium, type Page } from "@share-links/runtimes";
import { anam } from "@share-links/server/src/providers/anam.ts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ANAM_KEY, type AnamEngine, startAnamEngine } from "./anam-engine.ts";
import { MEDIA_ARGUMENTS, playPersona } from "./anam-persona.ts";
import { closeProfiles, openBrowser } from "./browser.ts";
import { openSite, PERSONA_ID, type Site } from "./site.ts";

// The provider's own service isn't there. Everything else is real: our server, the SDK as its package has it, the browser, the
// policy of the page, and WebRTC, whose other end is a second page here.

let engine: AnamEngine;
let site: Site;
let browser: Browser;
beforeAll(async () => {
  engine = await startAnamEngine();
  site = await openSite({
    SHARE_LINKS_PERSONA_PROVIDER: "anam",
    ANAM_API_KEY: ANAM_KEY,
    ANAM_BASE_URL: engine.url,
  });
  browser = await openBrowser(MEDIA_ARGUMENTS);
});
afterAll(async () => {
  await closeProfiles(browser);
  await site.close();
  engine.close();
});

let page: Page;
let problems: string[];
beforeEach(() => {
  engine.reset();
  problems = [];
});
afterEach(() => page.close());

/** Opens a page with the provider's policy and nothing else allowed, on the site's origin. */
async function openPage({ from = browser, policy = policyOf() } = {}): Promise<string[]> {
  // The played page counts as one from the internet, which has to ask before it may call an API on this machine.
  page = await (await from.newContext({ permissions: ["local-network-access"] })).newPage();
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  await page.route(`${site.url}/a-page`, (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "content-security-policy": policy },
      body: '<!doctype html><title>A page</title><main></main><script type="module" src="/a-script.js"></script>',
    }),
  );
  await page.route(`${site.url}/a-script.js`, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: 'import * as provider from "/provider.js"; Object.assign(window, { provider });',
    }),
  );
  await page.goto(`${site.url}/a-page`);
  return requests;
}

function policyOf(keep: (source: string) => boolean = () => true): string {
  const { policy } = anam({ apiKey: ANAM_KEY, baseUrl: engine.url, timeoutMs: 1000 });
  const directives = Object.entries(policy).map(([name, sources]) => {
    const kept = name === "connect-src" ? sources.filter(keep) : sources;
    return [name, ...(kept.length > 0 ? kept : ["'none'"])].join(" ");
  });
  return ["default-src 'none'", ...directives, "base-uri 'none'", "form-action 'none'"].join("; ");
}

/** What `/provider.js` exports. */
interface Provider {
  start(session: unknown, page: object): Promise<{ end(): void }>;
}

/** Uses a new link and starts its session in the page, as the share page does. What was called is in `window.calls`. */
async function start(): Promise<void> {
  const { token } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  const { session } = await site.client.public.redemptions.create({ token });
  await page.evaluate(async (session: PersonaSession | null) => {
    const calls: unknown[] = [];
    const { provider } = window as unknown as { provider: Provider };
    const running = await provider.start(session, {
      container: document.querySelector("main"),
      onEnded: (reason: string) => calls.push(["ended", reason]),
      onError: ({ code, message }: { code: string; message: string }) => calls.push(["error", code, message]),
    });
    Object.assign(window, { calls, running });
  }, session);
}

const calls = () => page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);
const videos = () => page.evaluate(() => document.querySelectorAll("video").length);

test("the SDK loads from our own origin under the page's policy, and asks only the API that the server is set to", async () => {
  const requests = await openPage();
  await start();
  await vi.waitFor(() => expect(engine.signals[0]?.actionType).toBe("offer"), 10_000);
  const origins = new Set(requests.map((url) => new URL(url).origin));
  expect([...origins].toSorted()).toEqual([site.url, engine.url].toSorted());
  expect(requests.filter((url) => url.startsWith(site.url))).toEqual([
    `${site.url}/a-page`,
    `${site.url}/a-script.js`,
    `${site.url}/provider.js`,
  ]);
  expect(engine.asked.filter((asked) => !asked.startsWith("OPTIONS"))).toEqual([
    "POST /v1/auth/session-token",
    "POST /v1/engine/session",
    "UPGRADE /ws?session_id=a-session",
  ]);
  const offer = JSON.stringify(engine.signals[0]?.payload);
  expect(offer).toMatch(/m=video.*a=recvonly/);
  expect(offer).toMatch(/m=audio.*a=sendrecv/);
  expect(await page.evaluate(() => [Object.hasOwn(window, "anam"), document.cookie, localStorage.length])).toEqual([
    false,
    "",
    0,
  ]);
  expect([problems, await calls()]).toEqual([[], []]);
});

test("the persona's picture plays in the container once an engine answers, and end() ends it once", async () => {
  await openPage();
  const stop = await playPersona(engine, browser, site.url);
  await start();
  await vi.waitFor(
    async () =>
      expect(
        await page.evaluate(() => {
          const video = document.querySelector("main video") as HTMLVideoElement;
          return video.videoWidth > 0 && !video.paused && video.currentTime > 0;
        }),
      ).toBe(true),
    { timeout: 20_000, interval: 200 },
  );
  expect(problems).toEqual([]);
  await page.evaluate(() => {
    const { running } = window as unknown as { running: { end(): void } };
    running.end();
    running.end();
  });
  await vi.waitFor(() => expect(engine.open()).toBe(0), 5000);
  expect([await calls(), await videos()]).toEqual([[["ended", "ended"]], 0]);
  await stop();
});

test("a session that the provider ends is told by onEnded", async () => {
  await openPage();
  await start();
  await vi.waitFor(() => expect(engine.signals[0]?.actionType).toBe("offer"), 10_000);
  engine.send("endsession", "time is over");
  await vi.waitFor(async () => expect(await calls()).toEqual([["ended", "closed"]]), 5000);
  expect([problems, await videos()]).toEqual([[], 0]);
});

test.each([401, 429])("a session that the API refuses with %i is told by onError", async (status) => {
  engine.status = status;
  await openPage();
  await start();
  expect(await calls()).toEqual([["error", "persona_unavailable", expect.any(String)]]);
  expect([problems, await videos()]).toEqual([[], 0]);
});

test("an engine that can't be reached is told by onError, once the SDK has given up", async () => {
  engine.isDead = true;
  await openPage();
  await start();
  await vi.waitFor(
    async () => expect(await calls()).toEqual([["error", "connection_failed", expect.any(String)]]),
    10_000,
  );
  expect(await videos()).toBe(0);
});

test("a missing microphone is told by onError", async () => {
  const plain = await launchChromium();
  try {
    await openPage({ from: plain });
    await start();
    await vi.waitFor(
      async () => expect(await calls()).toEqual([["error", "microphone_denied", expect.any(String)]]),
      10_000,
    );
    expect(await videos()).toBe(0);
  } finally {
    await plain.close();
  }
});

// Chromium takes a ws source for http, too, as CSP 3 has it. So the API is still allowed without its own source.
test.each([
  ["the engine's WebSocket", (source: string) => !source.startsWith("ws")],
  ["the API", () => false],
])("without %s in the policy, nothing starts, and onError is told", async (_, keep) => {
  await openPage({ policy: policyOf(keep) });
  await start();
  await vi.waitFor(
    async () => expect(await calls()).toEqual([["error", expect.any(String), expect.any(String)]]),
    // The SDK itself would wait without end for a WebSocket that the policy forbids.
    20_000,
  );
  expect(problems.join()).toContain("connect-src");
});
