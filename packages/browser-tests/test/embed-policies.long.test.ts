import { createServer } from "node:http";
import type {} from "@share-links/embed";
import type { Browser } from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { closeServer, embedModule, embedScript, type Frames, listen, openFrames } from "./embed-frames.ts";
import { type Host, openHost, openPage } from "./embed-host.ts";

let browser: Browser;
let frames: Frames;
let host: Host;
let code: string;
beforeAll(async () => {
  [browser, frames, host] = await Promise.all([openBrowser(), openFrames(), openHost()]);
  code = await embedModule(frames.url);
});
afterAll(async () => {
  await closeProfiles(browser);
  await Promise.all([frames.close(), host.close()]);
});

const NONCE = "4rA9nd0mN0nce";
const page = (token: string, attributes = "") =>
  `<!doctype html><share-link-player token="${token}" ${attributes}></share-link-player><script nonce="${NONCE}">${code}</script>`;

describe("a frame that the browser blocks", () => {
  test("is reported with the origin that the link has to allow, as an event and once in the console", async () => {
    const token = await frames.makeLink({ origins: ["https://another.example"] });
    const watched = await openPage(browser, host.add({ html: page(token) }));
    await expect.poll(() => watched.details("refused")).toHaveLength(1);
    const message = `Share link: the browser blocked the frame: add ${host.origin} to the link's allowedOrigins, or ${frames.url} to this page's frame-src`;
    expect(await watched.details("refused")).toEqual([{ code: "origin_not_allowed", message }]);
    expect(watched.warnings.filter((text) => text === message)).toHaveLength(1);
    await watched.page.evaluate(() => document.querySelector("share-link-player")?.start());
    expect(await watched.details("refused")).toHaveLength(2);
    expect(watched.warnings.filter((text) => text === message)).toHaveLength(1);
  });

  test("gives way to a calm sentence, or to what the page put between the tags", async () => {
    const token = await frames.makeLink();
    const html = page(token).replace("></share-link-player>", " lang=de></share-link-player>");
    const { page: first } = await openPage(browser, host.add({ html }));
    await first.getByText("Dieses Gespräch ist hier nicht verfügbar.").waitFor();
    expect(await first.locator("iframe").isVisible()).toBe(false);
    const own = page(token).replace("></share-link-player>", "><a href='/'>Call us</a></share-link-player>");
    const { page: second } = await openPage(browser, host.add({ html: own }));
    await second.getByRole("link", { name: "Call us" }).waitFor();
    expect(await second.getByText("not available").isVisible()).toBe(false);
  });

  test("names every site around it, because the browser asks for each", async () => {
    const token = await frames.makeLink({ origins: [host.origin] });
    const inner = host.add({ html: page(token) });
    const other = await openHost();
    try {
      const outer = other.add({ html: `<!doctype html><iframe src="${inner}"></iframe>` });
      const { warnings } = await openPage(browser, outer);
      await expect.poll(() => warnings.join()).toContain(`add ${host.origin} and ${other.origin} to the link's`);
    } finally {
      await other.close();
    }
  });

  test.each([
    ["the page's connect-src forbids to ask the server", "default-src 'none'; frame-src *"],
    ["the page's own frame-src forbids the frame", "default-src 'none'; frame-src 'self'"],
  ])("is reported as well if %s", async (_case, policy) => {
    const origins = policy.endsWith("*") ? [] : [host.origin];
    const token = await frames.makeLink({ origins });
    const headers = { "Content-Security-Policy": `${policy}; script-src 'nonce-${NONCE}'` };
    const { details } = await openPage(browser, host.add({ html: page(token), headers }));
    const expected = {
      code: "origin_not_allowed",
      message: expect.stringContaining(`add ${host.origin} to the link's`),
    };
    await expect.poll(() => details("refused")).toEqual([expected]);
  });

  test("that answers late is taken after all", async () => {
    const token = await frames.makeLink({ origins: [host.origin], isSilent: true });
    const { page: opened, details } = await openPage(browser, host.add({ html: page(token) }));
    await expect.poll(() => details("refused")).toHaveLength(1);
    const late = await frames.makeLink({ origins: [host.origin] });
    await opened.evaluate((token) => document.querySelector("share-link-player")?.setAttribute("token", token), late);
    await expect.poll(() => details("ready")).toHaveLength(1);
    expect(await opened.locator("iframe").isVisible()).toBe(true);
  });
});

describe("a server that is away", () => {
  test("and refuses connections is reported as unreachable", async () => {
    const server = createServer();
    const gone = await listen(server);
    await closeServer(server);
    const { details, warnings } = await openPage(browser, host.add({ html: page("sh_a", `server="${gone}"`) }));
    const message = `Share link: no answer from ${gone}`;
    await expect.poll(() => details("error")).toEqual([{ code: "server_unreachable", message }]);
    expect(warnings).toContain(message);
  });

  test("and never answers is reported as unreachable after the time limit, and taken if it answers later", async () => {
    const token = await frames.makeLink({ origins: [host.origin], delayMs: 3_000 });
    const { details } = await openPage(browser, host.add({ html: page(token) }));
    await expect.poll(() => details("error")).toMatchObject([{ code: "server_unreachable" }]);
    await expect.poll(() => details("ready")).toHaveLength(1);
  });

  test.each(["javascript:alert(1)", "data:text/html,hi", "/share", "ftp://a.example"])(
    "because its URL is %s is never asked",
    async (server) => {
      const {
        page: opened,
        details,
        faults,
      } = await openPage(browser, host.add({ html: page("sh_a", `server="${server}"`) }));
      await expect.poll(() => details("error")).toMatchObject([{ code: "server_invalid" }]);
      expect([await opened.locator("iframe").count(), faults]).toEqual([0, []]);
    },
  );
});

describe("under a strict Content-Security-Policy", () => {
  const policyOf = (own: string) =>
    `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'nonce-${NONCE}'; frame-src ${own}; require-trusted-types-for 'script'; trusted-types 'none'`;
  const elements = (token: string, attributes = "") =>
    `<share-link-player token="${token}" ${attributes}></share-link-player><share-link-orb token="${token}" ${attributes} call-to-action="Hi" open></share-link-orb>`;

  test("with nonces and Trusted Types, both elements work without a violation", async () => {
    const token = await frames.makeLink({ origins: [host.origin], allow: "microphone" });
    const html = `<!doctype html><script nonce="${NONCE}" src="${frames.url}/embed.js"></script>${elements(token)}`;
    const headers = { "Content-Security-Policy": policyOf(frames.url) };
    const { page: opened, details, violations, faults } = await openPage(browser, host.add({ html, headers }));
    await expect.poll(() => details("ready")).toHaveLength(2);
    await expect.poll(() => details("resized")).toHaveLength(2);
    const radius = await opened
      .locator("share-link-player iframe")
      .evaluate((frame) => getComputedStyle(frame).borderRadius);
    expect([radius, await violations(), faults]).toEqual(["20px", [], []]);
  });

  test.each([
    ["the script's nonce", "", undefined],
    ["the attribute nonce", `nonce="${NONCE}"`, ""],
  ])(
    "a browser without constructable style sheets takes the styles with %s",
    async (_name, attributes, scriptNonce) => {
      const token = await frames.makeLink({ origins: [host.origin] });
      const script =
        scriptNonce === undefined
          ? `<script nonce="${NONCE}" src="${frames.url}/embed.js"></script>`
          : `<script nonce="${NONCE}">${code}</script>`;
      const headers = { "Content-Security-Policy": policyOf(frames.url) };
      const {
        page: opened,
        details,
        violations,
        faults,
      } = await openPage(
        browser,
        host.add({ html: `<!doctype html>${script}${elements(token, attributes)}`, headers }),
        {},
        "delete window.CSSStyleSheet;",
      );
      await expect.poll(() => details("ready")).toHaveLength(2);
      const radius = await opened
        .locator("share-link-player iframe")
        .evaluate((frame) => getComputedStyle(frame).borderRadius);
      expect([radius, await violations(), faults]).toEqual(["20px", [], []]);
    },
  );
});

describe("/embed.js", () => {
  test("is at most 5,000 bytes, minified and compressed", async () => {
    const { gzipSync } = await import("node:zlib");
    expect(gzipSync(await embedScript(), { level: 9 }).length).toBeLessThanOrEqual(5_000);
  });

  test("takes its own server, also if it comes async, twice or late", async () => {
    const token = await frames.makeLink({ origins: [host.origin] });
    const tag = `<script async src="${frames.url}/embed.js"></script>`;
    const html = `<!doctype html>${tag}<share-link-player token="${token}"></share-link-player>${tag}`;
    const { page: opened, details, faults, warnings } = await openPage(browser, host.add({ html }));
    await expect.poll(() => details("ready")).toHaveLength(1);
    await opened.addScriptTag({ url: `${frames.url}/embed.js` });
    expect([faults, warnings]).toEqual([[], []]);
  });

  test("leaves no global variable", async () => {
    const blank = host.add({ html: "<!doctype html>" });
    const { page: opened } = await openPage(browser, blank);
    const before = await opened.evaluate(() => Object.keys(globalThis));
    await opened.addScriptTag({ url: `${frames.url}/embed.js` });
    expect(await opened.evaluate(() => Object.keys(globalThis))).toEqual(before);
  });

  test("stores nothing on the page and sets no cookie", async () => {
    const token = await frames.makeLink({ origins: [host.origin] });
    const html = `<!doctype html><script src="${frames.url}/embed.js"></script><share-link-player token="${token}"></share-link-player>`;
    const { page: opened, details } = await openPage(browser, host.add({ html }));
    await expect.poll(() => details("ready")).toHaveLength(1);
    const kept = await opened.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect([kept, await opened.context().cookies()]).toEqual([[0, 0, ""], []]);
  });
});
