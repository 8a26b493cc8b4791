import type {} from "@share-links/embed";
import type { Browser, Page } from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { embedModule, type FrameLink, type Frames, openFrames } from "./embed-frames.ts";
import { type Host, openHost, openPage, type Watched } from "./embed-host.ts";

let browser: Browser;
let frames: Frames;
let host: Host;
let define: string;
beforeAll(async () => {
  [browser, frames, host] = await Promise.all([openBrowser(), openFrames(), openHost()]);
  define = `<script>${await embedModule(frames.url)}</script>`;
});
afterAll(async () => {
  await closeProfiles(browser);
  await Promise.all([frames.close(), host.close()]);
});

const makeLink = (link: FrameLink = {}) => frames.makeLink({ origins: [host.origin], ...link });

/** Opens a page with a player of a new link in `<main>`. */
async function openPlayer(link: FrameLink = {}, attributes = ""): Promise<Watched & { token: string }> {
  const token = await makeLink(link);
  const html = `<!doctype html><html lang="en"><main><share-link-player token="${token}" ${attributes}></share-link-player></main>${define}`;
  const watched = await openPage(browser, host.add({ html }));
  return { ...watched, token };
}

/** The frame's page of the first element. */
const inFrame = (page: Page) => page.frameLocator("share-link-player iframe");
const frameOf = async (page: Page) => {
  const frame = await page.locator("iframe").first().elementHandle();
  return (await frame?.contentFrame()) ?? expect.unreachable();
};
const received = async (page: Page) => (await frameOf(page)).evaluate<unknown[]>("received");

describe("a player", () => {
  test("tells that it is ready, started, resized and ended, and its events leave shadow roots", async () => {
    const token = await makeLink({ heightPx: 345 });
    const html = `<!doctype html><div id="outer"></div>${define}<script>
const root = outer.attachShadow({ mode: "closed" });
root.append(Object.assign(document.createElement("share-link-player"), { token: "${token}" }));</script>`;
    const { page, events, details, faults } = await openPage(browser, host.add({ html }));
    await expect.poll(() => details("resized")).toEqual([{ height: 345 }]);
    expect(await details("ready")).toEqual([null]);
    const frame = page.frames().find((each) => each.url().startsWith(frames.url)) ?? expect.unreachable();
    await frame.locator("button").click();
    await expect.poll(() => details("started")).toEqual([{ redemptionId: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
    for (const reason of ["visitor", "expired", "failed"]) {
      await frame.evaluate(`end("${reason}"), start()`);
      await expect.poll(async () => (await details("ended")).at(-1)).toEqual({ reason });
    }
    await frame.evaluate(`tell({ type: "error", code: "busy", message: "Too many." })`);
    await expect.poll(() => details("error")).toEqual([{ code: "busy", message: "Too many." }]);
    expect((await events())[0]).toEqual(["ready", null]);
    expect(faults).toEqual([]);
  });

  test("reflects its attributes as properties, in both directions", async () => {
    const { page } = await openPlayer();
    const result = await page.evaluate(() => {
      const names = {
        token: "token",
        server: "server",
        callToAction: "call-to-action",
        personaName: "persona-name",
        lang: "lang",
      };
      const player = document.createElement("share-link-player") as unknown as Record<string, unknown> & HTMLElement;
      const faults: string[] = [];
      for (const [property, attribute] of Object.entries(names)) {
        if (player[property] !== "") faults.push(`${property} is not empty at first`);
        player[property] = "a";
        if (player.getAttribute(attribute) !== "a") faults.push(`${property} does not set ${attribute}`);
        player.setAttribute(attribute, "b");
        if (player[property] !== "b") faults.push(`${attribute} does not set ${property}`);
        if (property === "lang") continue;
        player[property] = null;
        if (player.hasAttribute(attribute)) faults.push(`null does not remove ${attribute}`);
      }
      const themes = ["dark", "light", "blue"].map((theme) => {
        player.setAttribute("theme", theme);
        return player.theme;
      });
      player.nonce = "n";
      return { faults, themes, nonce: player.nonce };
    });
    expect(result).toEqual({ faults: [], themes: ["dark", "light", "auto"], nonce: "n" });
  });

  test("asks for the frame with its language and theme, without a referrer, and names it for screen readers", async () => {
    const { page, token } = await openPlayer({}, `lang="de-AT" theme="dark"`);
    const frame = page.locator("iframe");
    await expect.poll(() => frame.getAttribute("title")).toBe("Mit Ada Lovelace sprechen");
    expect(await frame.getAttribute("src")).toBe(`${frames.url}/frame/${token}?lang=de-AT&theme=dark`);
    expect(await frame.getAttribute("referrerpolicy")).toBe("no-referrer");
  });

  test("escapes its token, and takes the page's language if it has none", async () => {
    const html = `<!doctype html><html lang="fr"><share-link-player token="a/../b?c#d"></share-link-player>${define}`;
    const { page } = await openPage(browser, host.add({ html }));
    const src = await page.locator("iframe").getAttribute("src");
    expect(src).toBe(`${frames.url}/frame/a%2F..%2Fb%3Fc%23d?lang=fr&theme=auto`);
  });

  test.each([
    ["microphone; autoplay", "microphone; autoplay"],
    ["", ""],
  ])("allows its frame exactly what the frame says that it needs: %j", async (allow, expected) => {
    const { page, details, token } = await openPlayer({ allow });
    await expect.poll(() => details("ready")).toEqual([null]);
    expect(await page.locator("iframe").getAttribute("allow")).toBe(expected);
    const isAllowed = await (await frameOf(page)).evaluate(() =>
      (document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }).featurePolicy.allowsFeature(
        "microphone",
      ),
    );
    expect(isAllowed).toBe(allow !== "");
    expect(frames.paths.filter((path) => path.includes(token))).toHaveLength(allow === "" ? 1 : 2);
  });

  test("passes changed texts, language and theme on without loading the frame again", async () => {
    const { page, details, token } = await openPlayer({}, `call-to-action="<b>Hi</b>"`);
    await expect.poll(() => details("ready")).toHaveLength(1);
    const settings = { type: "settings", lang: "en", theme: "auto", callToAction: "<b>Hi</b>", personaName: "" };
    await expect.poll(() => received(page)).toEqual([settings]);
    await page.evaluate(() => {
      const player = document.querySelector("share-link-player");
      player?.setAttribute("theme", "dark");
      player?.setAttribute("persona-name", "Countess");
      player?.setAttribute("lang", "de");
      player?.removeAttribute("call-to-action");
    });
    const changed = { type: "settings", lang: "de", theme: "dark", callToAction: "", personaName: "Countess" };
    await expect.poll(() => received(page)).toEqual([settings, changed]);
    expect(await page.locator("iframe").getAttribute("title")).toBe("Mit Countess sprechen");
    expect(frames.paths.filter((path) => path.includes(token))).toHaveLength(1);
  });

  test("loads another link when its token changes, and says that the conversation of the first one is over", async () => {
    const { page, details } = await openPlayer();
    const other = await makeLink();
    await inFrame(page).locator("button").click();
    await expect.poll(() => details("started")).toHaveLength(1);
    await page.evaluate((token) => {
      const player = document.querySelector("share-link-player");
      player?.setAttribute("token", "sh_of-a-moment");
      player?.setAttribute("token", token);
    }, other);
    await expect.poll(() => details("ready")).toHaveLength(2);
    expect(await details("ended")).toEqual([{ reason: "page" }]);
    expect(await page.locator("iframe").getAttribute("src")).toContain(other);
    expect(frames.paths.join()).not.toContain("sh_of-a-moment");
  });

  test("is as high as its content", async () => {
    const { page } = await openPlayer({ heightPx: 612 });
    const height = () => page.locator("share-link-player").evaluate((player) => player.getBoundingClientRect().height);
    await expect.poll(height).toBe(612);
    await (await frameOf(page)).evaluate(`document.body.style.height = "250px"`);
    await expect.poll(height).toBe(250);
  });

  test("can be started again after a start that was refused", async () => {
    const { page, details } = await openPlayer();
    await expect.poll(() => details("ready")).toHaveLength(1);
    const frame = await frameOf(page);
    await frame.evaluate(`tell({ type: "refused", code: "too_many_requests", message: "Wait." })`);
    await expect.poll(() => details("refused")).toHaveLength(1);
    await frame.evaluate("start(), end('visitor')");
    await expect.poll(() => details("ended")).toHaveLength(1);
    await page.evaluate(() => document.querySelector("share-link-player")?.start());
    await expect.poll(() => details("started")).toHaveLength(2);
    expect(await details("refused")).toHaveLength(1);
  });

  test("shows the page of a link that is refused, and tells why", async () => {
    const { page, details, warnings } = await openPlayer({ refusal: "share_link_disabled" });
    const problem = { code: "share_link_disabled", message: "This link can't be opened." };
    await expect.poll(() => details("refused")).toEqual([problem]);
    expect(await inFrame(page).locator("h1").isVisible()).toBe(true);
    await page.evaluate(() => document.querySelector("share-link-player")?.start());
    expect(await details("refused")).toEqual([problem, problem]);
    expect([await details("ready"), warnings]).toEqual([[], []]);
  });
});

describe("start()", () => {
  test("without a gesture of the visitor, is refused with gesture_required and reaches no frame", async () => {
    const token = await makeLink();
    const html = `<!doctype html><share-link-player token="${token}"></share-link-player>${define}
<script>addEventListener("share-link:ready", ({ target }) => { target.start(); console.warn("asked"); }); document.querySelector("share-link-player").start();</script>`;
    const { page, details, warnings } = await openPage(browser, host.add({ html }));
    // To look into the page would count as a gesture there.
    await expect.poll(() => warnings).toEqual(["asked"]);
    const problem = { code: "gesture_required", message: expect.stringContaining("gesture") };
    await expect.poll(() => details("error")).toEqual([problem, problem]);
    expect(await received(page)).not.toContainEqual({ type: "start" });
  });

  test("without a token, tells that it is missing", async () => {
    const html = `<!doctype html><button onclick="p.start()">Start</button><share-link-player id="p"></share-link-player>${define}`;
    const { page, details } = await openPage(browser, host.add({ html }));
    await page.getByRole("button", { name: "Start" }).click();
    expect(await details("error")).toEqual([{ code: "token_missing", message: expect.any(String) }]);
  });

  test("after a click starts at once, and end() ends", async () => {
    const token = await makeLink();
    const html = `<!doctype html><button onclick="p.start()">Start</button><button onclick="p.end()">End</button>
<share-link-player id="p" token="${token}"></share-link-player>${define}`;
    const { page, details } = await openPage(browser, host.add({ html }));
    await expect.poll(() => details("ready")).toHaveLength(1);
    await page.getByRole("button", { name: "Start" }).first().click();
    await expect.poll(() => details("started")).toHaveLength(1);
    await page.getByRole("button", { name: "End" }).click();
    await expect.poll(() => details("ended")).toEqual([{ reason: "page" }]);
    expect(await details("error")).toEqual([]);
  });

  test("before the frame is there, waits for it, unless end() comes first", async () => {
    const tokens = [await makeLink({ delayMs: 1_500 }), await makeLink({ delayMs: 1_500 })];
    const html = `<!doctype html><button onclick="a.start(); b.start(); b.end()">Start</button>${define}
<share-link-player id="a" token="${tokens[0]}"></share-link-player><share-link-player id="b" token="${tokens[1]}"></share-link-player>`;
    const { page, details } = await openPage(browser, host.add({ html }), {}, "");
    await page.getByRole("button", { name: "Start" }).first().click();
    await expect.poll(() => details("ready")).toHaveLength(2);
    await expect.poll(() => details("started")).toHaveLength(1);
  });
});

describe("a player in a page that changes", () => {
  test("goes on after it was moved, without a word of an end or a second start", async () => {
    const { page, details, events } = await openPlayer({ allow: "microphone" });
    await inFrame(page).locator("button").click();
    await expect.poll(() => details("started")).toHaveLength(1);
    const before = await events();
    await page.evaluate(() => {
      const player = document.querySelector("share-link-player");
      document.body.append(document.createElement("section"));
      if (player) document.querySelector("section")?.append(player);
    });
    await expect.poll(async () => (await received(page)).length).toBe(1);
    await page.waitForTimeout(200);
    expect((await events()).filter(([name]) => name !== "resized")).toEqual(
      before.filter(([name]) => name !== "resized"),
    );
    await page.evaluate(() => document.querySelector("share-link-player")?.end());
    await expect.poll(() => details("ended")).toEqual([{ reason: "page" }]);
  });

  test("keeps its frame as it is when it was moved with moveBefore", async () => {
    const { page, details, token } = await openPlayer();
    await expect.poll(() => details("ready")).toHaveLength(1);
    await page.evaluate(() => {
      const player = document.querySelector("share-link-player");
      const body = document.body as unknown as { moveBefore(node: unknown, before: null): void };
      body.moveBefore(player, null);
    });
    await inFrame(page).locator("button").click();
    await expect.poll(() => details("started")).toHaveLength(1);
    expect(frames.paths.filter((path) => path.includes(token))).toHaveLength(1);
  });

  test("is silent after it was removed while it loaded, and works when it comes back", async () => {
    const { page, events, details, warnings, faults } = await openPlayer({ delayMs: 1_500 });
    await page.evaluate(() => {
      const player = document.querySelector("share-link-player");
      player?.remove();
      Object.assign(window, { player });
    });
    await page.waitForTimeout(2_600);
    expect([await events(), warnings, faults]).toEqual([[], [], []]);
    await page.evaluate("document.body.append(player)");
    await expect.poll(() => details("ready")).toHaveLength(1);
  });

  test("ends its conversation when it is removed", async () => {
    const { page, details } = await openPlayer();
    await inFrame(page).locator("button").click();
    await expect.poll(() => details("started")).toHaveLength(1);
    const ended = await page.evaluate(async () => {
      const player = document.querySelector("share-link-player");
      const heard = new Promise((hear) => player?.addEventListener("share-link:ended", ({ detail }) => hear(detail)));
      player?.remove();
      return heard;
    });
    expect(ended).toEqual({ reason: "page" });
  });

  test("may be there twice for one link", async () => {
    const token = await makeLink();
    const html = `<!doctype html>${define}<share-link-player token="${token}"></share-link-player><share-link-player token="${token}"></share-link-player>`;
    const { details } = await openPage(browser, host.add({ html }));
    await expect.poll(() => details("ready")).toHaveLength(2);
  });

  test("takes properties that were set before it was defined, and a token that comes later", async () => {
    const token = await makeLink();
    const html = `<!doctype html><share-link-player></share-link-player><script>const p = document.querySelector("share-link-player"); p.personaName = "Countess"; p.theme = "dark";</script>${define}`;
    const { page, events, details } = await openPage(browser, host.add({ html }));
    expect(await page.evaluate(() => document.querySelector("share-link-player")?.outerHTML)).toBe(
      `<share-link-player persona-name="Countess" theme="dark"></share-link-player>`,
    );
    expect(await events()).toEqual([]);
    await page.evaluate((late) => {
      const player = document.querySelector("share-link-player");
      if (player) player.token = late;
    }, token);
    await expect.poll(() => details("ready")).toHaveLength(1);
    expect(await page.locator("iframe").getAttribute("src")).toContain("theme=dark");
  });
});
