import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "@share-links/runtimes";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";

const guide = readFileSync(join(import.meta.dirname, "../../../docs/providers.md"), "utf8");
const [, script = ""] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];

// The rooms of the guide's imaginary service: a page that says what the test lets it say.
let url: string;
const server = createServer(({ url: path, headers }, response) => {
  if (path === "/provider.js") {
    response.setHeader("content-type", "text/javascript");
    response.end(`${script}\nObject.assign(window, { start });`);
    return;
  }
  response.setHeader("content-type", "text/html");
  // Under its name, the same server has the page that runs the guide's script.
  if (headers.host?.startsWith("localhost")) {
    response.setHeader("content-security-policy", `default-src 'none'; script-src 'self'; frame-src ${url}`);
    response.end('<!doctype html><main></main><script type="module" src="/provider.js"></script>');
    return;
  }
  response.end("<script>window.say = (what) => parent.postMessage(what, '*')</script>");
});
let browser: Browser;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await closeProfiles(browser);
  server.closeAllConnections();
  server.close();
});

let page: Page;
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(url.replace("127.0.0.1", "localhost"));
  await page.evaluate(async (baseUrl) => {
    const calls: unknown[] = [];
    const { start } = window as unknown as { start(session: object, page: object): Promise<object> };
    const running = await start(
      { baseUrl, token: "room 7" },
      {
        container: document.querySelector("main"),
        onEnded: (reason: string) => calls.push(["ended", reason]),
        onError: ({ code }: { code: string }) => calls.push(["error", code]),
      },
    );
    Object.assign(window, { calls, running });
  }, url);
  await vi.waitFor(() => expect(page.frames().map((frame) => frame.url())).toContain(`${url}/rooms/room%207`), 5000);
});
afterEach(() => page.close());

const calls = () => page.evaluate(() => (window as unknown as { calls: unknown[] }).calls);

test.each([
  ["left", ["ended", "closed"]],
  ["failed", ["error", "connection_failed"]],
])("the script in the guide tells once when its room says %s", async (what, call) => {
  const room = page.frames().find((frame) => frame.url().startsWith(url));
  await room?.evaluate((what) => {
    const { say } = window as unknown as { say(what: string): void };
    say(what);
    say(what);
  }, what);
  await vi.waitFor(async () => expect(await calls()).toEqual([call]), 5000);
  expect(await page.locator("iframe").count()).toBe(0);
});

test("the script in the guide ends once, and listens to nobody but its room", async () => {
  await page.evaluate(() => {
    window.postMessage("left", "*");
    const { running } = window as unknown as { running: { end(): void } };
    setTimeout(() => {
      running.end();
      running.end();
    }, 100);
  });
  await vi.waitFor(async () => expect(await calls()).toEqual([["ended", "ended"]]), 5000);
});
