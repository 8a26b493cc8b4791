// A persona provider's code runs in the pages for visitors. Here it is hostile, and no policy of a page holds it back: it
// tries to get something of the console, in a browser that is signed in there.
import { createServer, type Server } from "node:http";
import type { Page } from "@share-links/runtimes";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ConsoleSite, openConsoleSite, visit } from "./console.ts";
import { closeServer, listen } from "./embed-frames.ts";
import { PERSONA_ID } from "./site.ts";

let site: ConsoleSite;
/** Another program of the same machine: to a browser, its pages are of the console's site. */
let neighbour: Server;
let neighbourUrl: string;
beforeAll(async () => {
  site = await openConsoleSite({ SHARE_LINKS_LOG_LEVEL: "info" });
  neighbour = createServer((_, response) => response.setHeader("Content-Type", "text/html").end("<!doctype html>"));
  neighbourUrl = (await listen(neighbour)).replace("127.0.0.1", "localhost");
});
afterAll(() => Promise.all([site.close(), closeServer(neighbour)]));

/** The page of the console in which somebody is signed in. */
let signedIn: Page;
/** A page for visitors in the same browser, where the hostile code runs. */
let hostile: Page;
beforeEach(async () => {
  await site.closePages();
  signedIn = (await visit(site)).page;
  await signedIn.getByRole("heading").first().waitFor();
  const { url } = await site.client.manage.shareLinks.create({ personaId: PERSONA_ID });
  hostile = await signedIn.context().newPage();
  const session = await signedIn.context().newCDPSession(hostile);
  await session.send("Page.setBypassCSP", { enabled: true });
  await hostile.goto(url);
});

const numberOfLinks = async () => (await site.client.manage.shareLinks.list({}).toArray()).length;

/** The status of a call that the page of this origin makes with every cookie that the browser has, or how the browser refuses it. */
function callFrom(page: Page, method: string, path: string, mode = "cors"): Promise<string> {
  return page.evaluate(
    async ([url, method, mode]) => {
      const init = { method, mode: mode as RequestMode, credentials: "include" as const };
      const headers = { "Content-Type": "text/plain" };
      const response = await fetch(url, { ...init, headers, ...(method === "POST" && { body: "{}" }) }).catch(String);
      return typeof response === "string" ? response : `${response.type} ${response.status}`;
    },
    [`${site.consoleUrl}${path}`, method, mode] as const,
  );
}

/** The statuses of the calls that arrived at the service from now on, by its log: the browser hides a refused answer. */
function answersFromNow(): () => number[] {
  const before = site.service.logged().length;
  const lines = () =>
    site.service
      .logged()
      .slice(before)
      .split("\n")
      .filter((line) => line.startsWith("{"));
  return () =>
    lines()
      .map((line) => JSON.parse(line) as { msg: string; method: string; status: number })
      .filter(({ msg, method }) => msg === "request" && method !== "OPTIONS")
      .map(({ status }) => status);
}

describe("code in a page for visitors", () => {
  test("reads no answer of the API on the console's origin, which refuses its calls", async () => {
    await signedIn.close();
    const answers = answersFromNow();
    expect(await callFrom(hostile, "GET", "/manage/v1/share-links")).toBe("TypeError: Failed to fetch");
    expect(await callFrom(hostile, "GET", "/console/v1/session")).toBe("TypeError: Failed to fetch");
    expect(await callFrom(hostile, "GET", "/manage/v1/share-links", "no-cors")).toBe("opaque 0");
    await expect.poll(answers).toEqual([403, 403, 403]);
  });

  test("changes nothing by calls whose answer it does not need", async () => {
    const before = await numberOfLinks();
    for (const path of ["/v1/share-links", "/console/v1/sessions", "/manage/v1/personas"])
      await callFrom(hostile, "POST", path, "no-cors");
    await hostile.evaluate((action) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action, target: "_blank" });
      document.body.append(form);
      form.submit();
    }, `${site.consoleUrl}/v1/share-links`);
    expect(await numberOfLinks()).toBe(before);
  });

  test("can't frame the console", async () => {
    const frames = await hostile.evaluate(async (url) => {
      const frame = Object.assign(document.createElement("iframe"), { src: url });
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
      return { document: frame.contentDocument === null };
    }, `${site.consoleUrl}/console`);
    expect(frames).toEqual({ document: true });
    const inside = hostile.frames().find((frame) => frame.parentFrame() === hostile.mainFrame() && frame.url() !== "");
    expect(inside?.url()).toMatch(/^chrome-error:/);
  });

  test("can't reach a window of the console that it opens", async () => {
    const opened = hostile.context().waitForEvent("page");
    await hostile.evaluate((url) => Object.assign(window, { opened: window.open(url) }), `${site.consoleUrl}/console`);
    const newPage = await opened;
    await newPage.getByRole("heading").first().waitFor();
    const seen = await hostile.evaluate(() => {
      const { opened } = globalThis as unknown as { opened: Window };
      try {
        return { isClosed: opened.closed, title: opened.document.title };
      } catch {
        return { isClosed: opened.closed, title: undefined };
      }
    });
    // Cross-Origin-Opener-Policy has cut the two apart: for the opener, the window is closed.
    expect(seen).toEqual({ isClosed: true, title: undefined });
    expect(await newPage.evaluate(() => window.opener)).toBeNull();
  });

  test("finds nothing of the console in any storage or cookie", async () => {
    await signedIn.evaluate(() => {
      localStorage.setItem("kept", "by the console");
      sessionStorage.setItem("kept", "by the console");
      return caches.open("of the console");
    });
    const found = await hostile.evaluate(async () => ({
      cookie: document.cookie,
      kept: [localStorage.getItem("kept"), sessionStorage.getItem("kept")],
      caches: await caches.keys(),
      databases: await indexedDB.databases(),
    }));
    expect(found).toEqual({ cookie: "", kept: [null, null], caches: [], databases: [] });
    // Not even the console's own scripts see the session.
    expect(await signedIn.evaluate(() => document.cookie)).toBe("");
  });

  test("can't put a service worker in front of the console", async () => {
    const registered = await hostile.evaluate(async (consoleUrl) => {
      const tries = ["/embed.js", `${consoleUrl}/console/assets/x.js`].map((script) =>
        navigator.serviceWorker.register(script, { scope: "/" }).then(
          ({ scope }) => scope,
          (error: Error) => error.name,
        ),
      );
      return Promise.all(tries);
    }, site.consoleUrl);
    for (const outcome of registered) expect(outcome).not.toContain(site.consoleUrl);
    await signedIn.reload();
    await signedIn.getByRole("heading").first().waitFor();
    expect(await signedIn.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  });
});

test("another program of the same machine, whose pages get the cookie sent, is refused by the service", async () => {
  await hostile.goto(neighbourUrl);
  await signedIn.close();
  const answers = answersFromNow();
  expect(await callFrom(hostile, "GET", "/manage/v1/share-links")).toBe("TypeError: Failed to fetch");
  await callFrom(hostile, "POST", "/v1/share-links", "no-cors");
  await expect.poll(answers).toEqual([403, 403]);
});

test("neither origin shows the other's pages", async () => {
  const statusOf = async (url: string) => (await hostile.goto(url))?.status();
  expect(await statusOf(`${site.url}/console`)).toBe(404);
  for (const path of [
    "/",
    "/share/sh_000000000000000000000",
    "/frame/sh_000000000000000000000",
    "/embed.js",
    "/provider.js",
  ])
    expect(await statusOf(`${site.consoleUrl}${path}`), path).toBe(404);
});
