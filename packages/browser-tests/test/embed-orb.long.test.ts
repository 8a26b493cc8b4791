import type {} from "@share-links/embed";
import type { Browser, Page } from "@share-links/runtimes";
import axe from "axe-core";
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

interface Setting {
  link?: FrameLink;
  attributes?: string;
  /** More of the page around the orb. */
  around?: string;
  options?: object;
}

/** Opens a page with an orb. */
async function openOrb({ link = {}, attributes = "", around = "", options = {} }: Setting = {}): Promise<Watched> {
  const token = await frames.makeLink({ origins: [host.origin], ...link });
  const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A site</title>
<style>body { margin: 0; font: 16px system-ui; color-scheme: light dark } main { height: 600px }</style>
<main><h1>A site</h1></main>${around}<share-link-orb token="${token}" ${attributes}></share-link-orb>${define}`;
  return openPage(browser, host.add({ html }), options);
}

const orb = (page: Page) => page.getByRole("button", { name: "Talk to Ada Lovelace" });
const panel = (page: Page) => page.getByRole("dialog", { name: "Talk to Ada Lovelace" });
const boxOf = async (page: Page, selector: string) =>
  (await page.locator(selector).boundingBox()) ?? expect.unreachable(`${selector} has no box`);
/** What has the focus, through all shadow roots. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.id ?? element?.tagName;
  });
const focusedTag = (page: Page) =>
  page.evaluate(() => document.querySelector("share-link-orb")?.shadowRoot?.activeElement?.tagName);

describe("an orb", () => {
  test("appears when its link can be started, and not before", async () => {
    const { page, details } = await openOrb({ link: { delayMs: 1_000 } });
    await page.locator("share-link-orb .round").waitFor({ state: "attached" });
    expect(await orb(page).count()).toBe(0);
    await orb(page).waitFor();
    expect(await details("ready")).toEqual([null]);
  });

  test.each([
    ["is refused", { refusal: "share_link_expired" }, "share_link_expired"],
    ["may not be framed here", { origins: [] }, "origin_not_allowed"],
  ])("stays hidden if its link %s", async (_case, link, code) => {
    const { page, details } = await openOrb({ link });
    await expect.poll(() => details("refused")).toMatchObject([{ code }]);
    expect(await page.locator("share-link-orb .round").isVisible()).toBe(false);
  });

  test("opens by a click with the focus in the frame, and Escape there closes it with the focus back on the orb", async () => {
    const { page, events, details } = await openOrb();
    expect(await panel(page).count()).toBe(0);
    await orb(page).click();
    await panel(page).waitFor();
    expect(await focusedTag(page)).toBe("IFRAME");
    expect(await page.locator("share-link-orb").getAttribute("open")).toBe("");
    expect(await page.locator("share-link-orb .panel").evaluate((element: HTMLElement) => element.inert)).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => details("started")).toHaveLength(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => details("closed")).toEqual([null]);
    expect(await focused(page)).toBe("Talk to Ada Lovelace");
    expect(await page.locator("share-link-orb .panel").evaluate((element: HTMLElement) => element.inert)).toBe(true);
    expect((await events()).map(([name]) => name).filter((name) => name !== "resized")).toEqual([
      "ready",
      "opened",
      "started",
      "closed",
    ]);
  });

  test.each(["Enter", "Space"])("opens by %s, and closes by its close button", async (key) => {
    const { page, details } = await openOrb();
    await orb(page).waitFor();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Talk to Ada Lovelace");
    await page.keyboard.press(key);
    await panel(page).waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    expect(await details("closed")).toEqual([null]);
    expect(await focused(page)).toBe("Talk to Ada Lovelace");
  });

  test("gives the focus back to the page's own button that opened it", async () => {
    const around = `<button id="own" onclick="document.querySelector('share-link-orb').open()">Talk</button>`;
    const { page } = await openOrb({ around });
    await orb(page).waitFor();
    await page.locator("#own").click();
    await expect.poll(() => focusedTag(page)).toBe("IFRAME");
    await page.getByRole("button", { name: "Close" }).focus();
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("own");
  });

  test("opens and closes by its attribute, its property and its methods", async () => {
    const { page, details } = await openOrb();
    const states = await page.evaluate(() => {
      const element = document.querySelector("share-link-orb");
      if (!element) return [];
      const steps: (() => unknown)[] = [
        () => element.open(),
        () => element.open(),
        () => element.close(),
        () => element.setAttribute("open", ""),
        () => element.removeAttribute("open"),
        () => {
          element.open = true;
        },
        () => {
          element.open = false;
        },
      ];
      return steps.map((step) => {
        step();
        return element.isOpen;
      });
    });
    expect(states).toEqual([true, true, false, true, false, true, false]);
    expect([(await details("opened")).length, (await details("closed")).length]).toEqual([3, 3]);
  });

  test("that is open from the beginning leaves the focus where it is", async () => {
    const around = `<input id="search" autofocus>`;
    const { page, details } = await openOrb({ attributes: "open", around });
    await expect.poll(() => details("opened")).toEqual([null]);
    await panel(page).waitFor();
    expect(await focused(page)).toBe("search");
  });

  test("starts its conversation by start(), which opens it, and shows while closed that it runs", async () => {
    const around = `<button onclick="document.querySelector('share-link-orb').start()">Go</button>`;
    const { page, details } = await openOrb({ around });
    await orb(page).waitFor();
    await page.getByRole("button", { name: "Go" }).click();
    await expect.poll(() => details("started")).toHaveLength(1);
    expect(await details("opened")).toHaveLength(1);
    await page.evaluate(() => document.querySelector("share-link-orb")?.close());
    await orb(page).waitFor();
    const outline = () =>
      page.locator("share-link-orb .round").evaluate((button) => getComputedStyle(button).outlineStyle);
    expect(await outline()).toBe("solid");
    await page.evaluate(() => document.querySelector("share-link-orb")?.end());
    await expect.poll(() => details("ended")).toEqual([{ reason: "page" }]);
    await page.locator("h1").click();
    expect(await outline()).toBe("none");
  });

  test("reflects position, avatar-url and avoid", async () => {
    const { page } = await openOrb();
    const values = await page.evaluate(() => {
      const element = document.createElement("share-link-orb");
      const first = [element.position, element.avatarUrl, element.avoid];
      element.position = "top-left";
      element.avatarUrl = "/a.png";
      element.avoid = "#banner";
      const html = element.outerHTML;
      element.setAttribute("position", "middle");
      return { first, html, invalid: element.position };
    });
    expect(values).toEqual({
      first: ["bottom-right", "", ""],
      html: `<share-link-orb position="top-left" avatar-url="/a.png" avoid="#banner"></share-link-orb>`,
      invalid: "bottom-right",
    });
  });

  test("shows a picture, or its own drawing if the picture doesn't load, and the text of call-to-action", async () => {
    const picture = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";
    const { page } = await openOrb({ attributes: `avatar-url="${picture}" call-to-action="Ask me <i>anything</i>"` });
    await page.getByRole("button", { name: "Ask me <i>anything</i>" }).waitFor();
    expect(await page.locator("share-link-orb .round img").count()).toBe(1);
    await page.evaluate(() => document.querySelector("share-link-orb")?.setAttribute("avatar-url", "/none.png"));
    await page.locator("share-link-orb .round svg").waitFor();
    expect(await page.locator("share-link-orb .round img").count()).toBe(0);
  });
});

describe("the place of an orb", () => {
  test.each([
    ["bottom-right", { x: 1_280 - 20 - 62, y: 720 - 20 - 62 }],
    ["bottom-left", { x: 20, y: 720 - 20 - 62 }],
    ["top-right", { x: 1_280 - 20 - 62, y: 20 }],
    ["top-left", { x: 20, y: 20 }],
  ])("is %s, for the button and for its panel", async (position, expected) => {
    const { page } = await openOrb({ attributes: `position="${position}"` });
    await orb(page).waitFor();
    expect(await boxOf(page, "share-link-orb .round")).toMatchObject(expected);
    await orb(page).click();
    const { x, y, width, height } = await boxOf(page, "share-link-orb .panel");
    expect([
      position.endsWith("left") ? x : 1_280 - x - width,
      position.startsWith("top") ? y : 720 - y - height,
    ]).toEqual([20, 20]);
  });

  test("and its size, colours, radius and z-index follow CSS properties, and the corner follows a media query", async () => {
    const around = `<style>share-link-orb { --share-link-size: 80px; --share-link-color: rgb(200, 0, 80); --share-link-on-color: rgb(255, 255, 0);
--share-link-radius: 4px; --share-link-z-index: 7; --share-link-width: 300px; --share-link-height: 250px; --share-link-inset: 40px }
@media (max-width: 900px) { share-link-orb { --share-link-corner: 10px auto auto 10px } }</style>`;
    const { page } = await openOrb({ around });
    await orb(page).waitFor();
    const styles = (selector: string, ...names: string[]) =>
      page.locator(selector).evaluate((element, names) => {
        const style = getComputedStyle(element);
        return names.map((name) => style.getPropertyValue(name));
      }, names);
    expect(await styles("share-link-orb .round", "background-color", "color", "z-index", "height", "right")).toEqual([
      "rgb(200, 0, 80)",
      "rgb(255, 255, 0)",
      "7",
      "80px",
      "40px",
    ]);
    await orb(page).click();
    expect(await boxOf(page, "share-link-orb .panel")).toMatchObject({ width: 302, height: 252 });
    expect(await styles("share-link-orb .panel", "border-radius")).toEqual(["4px"]);
    await page.evaluate(() => document.querySelector("share-link-orb")?.close());
    await page.setViewportSize({ width: 800, height: 600 });
    expect(await boxOf(page, "share-link-orb .round")).toMatchObject({ x: 10, y: 10 });
  });

  test("takes no space, not even the gap of a grid", async () => {
    const token = await frames.makeLink({ origins: [host.origin] });
    const html = `<!doctype html><div id="grid" style="display: grid; gap: 50px"><p>One</p><share-link-orb token="${token}"></share-link-orb></div>${define}`;
    const { page, details } = await openPage(browser, host.add({ html }));
    await expect.poll(() => details("ready")).toHaveLength(1);
    const height = await page.evaluate(() => document.querySelector("#grid")?.getBoundingClientRect().height);
    const alone = await page.evaluate(() => document.querySelector("#grid p")?.getBoundingClientRect().height);
    expect(height).toBeLessThan((alone ?? 0) + 50);
  });
});

describe("a consent banner that an orb was told about", () => {
  const BANNER = `<div id="consent" style="position: fixed; inset: auto 0 0 0; height: 120px; background: gold; z-index: 10">We use cookies. <button>OK</button></div>`;
  const isFree = (page: Page, selector: string) =>
    page.evaluate((selector) => {
      const root = document.querySelector("share-link-orb")?.shadowRoot;
      const own = root?.querySelector(selector)?.getBoundingClientRect();
      const banner = document.querySelector("#consent")?.getBoundingClientRect();
      if (!own || !banner || own.width === 0) return false;
      return (
        own.bottom <= banner.top || own.top >= banner.bottom || own.left >= banner.right || own.right <= banner.left
      );
    }, selector);

  test("is never covered: not when it comes late, grows, or the panel opens, and the orb goes back when it has left", async () => {
    const { page } = await openOrb({ attributes: `avoid="#consent"` });
    await orb(page).waitFor();
    expect((await boxOf(page, "share-link-orb .round")).y).toBe(638);
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), BANNER);
    await expect.poll(() => isFree(page, ".round")).toBe(true);
    await page.evaluate(() => document.querySelector<HTMLElement>("#consent")?.style.setProperty("height", "300px"));
    await expect.poll(async () => (await boxOf(page, "share-link-orb .round")).y).toBe(720 - 300 - 8 - 20 - 62);
    await orb(page).click();
    expect(await isFree(page, ".panel")).toBe(true);
    await page.evaluate(() => document.querySelector("share-link-orb")?.close());
    await page.evaluate(() => document.querySelector<HTMLElement>("#consent")?.style.setProperty("opacity", "0"));
    await expect.poll(async () => (await boxOf(page, "share-link-orb .round")).y).toBe(638);
  });

  test("is not covered while it slides in", async () => {
    const around = `${BANNER}<style>#consent { transform: translateY(100%) } #consent.in { transform: none; transition: transform .5s }</style>`;
    const { page } = await openOrb({ attributes: `avoid="#consent"`, around });
    await orb(page).waitFor();
    const overlaps = await page.evaluate(async () => {
      const banner = document.querySelector("#consent");
      const button = document.querySelector("share-link-orb")?.shadowRoot?.querySelector(".round");
      if (!banner || !button) return -1;
      banner.classList.add("in");
      let most = 0;
      for (const end = performance.now() + 900; performance.now() < end; ) {
        await new Promise(requestAnimationFrame);
        most = Math.max(most, button.getBoundingClientRect().bottom - banner.getBoundingClientRect().top);
      }
      return most;
    });
    expect(overlaps).toBe(0);
  });

  test("that leaves no room hides the orb until there is some", async () => {
    const around = BANNER.replace("height: 120px", "height: 680px");
    const { page } = await openOrb({ attributes: `avoid="#consent"`, around });
    await page.locator("share-link-orb .covered").waitFor({ state: "attached" });
    expect(await page.locator("share-link-orb .round").isVisible()).toBe(false);
    await page.evaluate(() => document.querySelector("#consent")?.remove());
    await orb(page).waitFor();
  });

  test("at the top or beside the orb doesn't move it", async () => {
    const around = `<style>#consent { height: 80px !important; inset: 0 0 auto 0 !important } #aside { position: fixed; bottom: 0; left: 0; width: 300px; height: 200px }</style>${BANNER}<div id="aside">More</div>`;
    const { page } = await openOrb({ attributes: `avoid="#consent, #aside"`, around });
    await orb(page).waitFor();
    expect((await boxOf(page, "share-link-orb .round")).y).toBe(638);
    await orb(page).click();
    expect(await isFree(page, ".panel")).toBe(true);
  });

  test("that an orb was not told about is above it, because its z-index is moderate", async () => {
    const around = BANNER.replace("z-index: 10", "z-index: 9999");
    const { page } = await openOrb({ around });
    await orb(page).waitFor();
    const { x, y } = await boxOf(page, "share-link-orb .round");
    const top = await page.evaluate(([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.id, [x + 30, y + 30]);
    expect(top).toBe("consent");
  });
});

describe("on a small window", () => {
  const PHONE = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true };

  test("the panel fills it, and the focus goes round inside", async () => {
    const { page } = await openOrb({ options: PHONE });
    await orb(page).tap();
    await panel(page).waitFor();
    expect(await boxOf(page, "share-link-orb .panel")).toEqual({ x: 0, y: 0, width: 375, height: 667 });
    // From the frame's page and its button on to the orb's own button.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Close");
    // Without a window, Chromium keeps sending keys to the frame, so the two edges get the focus from here.
    const reachEdge = (index: number) =>
      page
        .locator("share-link-orb .edge")
        .nth(index)
        .evaluate((edge: HTMLElement) => edge.focus());
    await reachEdge(1);
    expect(await focusedTag(page)).toBe("IFRAME");
    await reachEdge(0);
    expect(await focused(page)).toBe("Close");
  });

  test("the panel stays above an on-screen keyboard, also where the browser has scrolled for it", async () => {
    const { page } = await openOrb({ options: PHONE });
    await orb(page).tap();
    await panel(page).waitFor();
    // Stands for the keyboard of a phone: there is none here. Only the visual viewport becomes smaller.
    await page.evaluate(() => {
      const seen = { height: 367, offsetTop: 40, scale: 1, width: 375 };
      Object.defineProperty(window, "visualViewport", { configurable: true, value: seen });
    });
    await expect.poll(() => boxOf(page, "share-link-orb .panel")).toEqual({ x: 0, y: 40, width: 375, height: 367 });
    await page.evaluate(() => {
      Object.defineProperty(window, "visualViewport", { value: { height: 300, offsetTop: 0, scale: 2, width: 187 } });
    });
    await expect.poll(() => boxOf(page, "share-link-orb .panel")).toEqual({ x: 0, y: 0, width: 375, height: 667 });
  });
});

describe("the styles of a page", () => {
  const HOSTILE = [
    [
      "that unset everything",
      "* { all: unset !important } div, iframe, button, span, slot { display: none !important }",
    ],
    [
      "that are inherited",
      ":root { font: 40px/3 serif; letter-spacing: 9px; text-transform: uppercase; color: red; visibility: hidden } svg, b { width: 500px }",
    ],
  ];

  test.each(HOSTILE)("%s change nothing in the elements", async (_which, css) => {
    const measure = async (around: string) => {
      const { page, details } = await openOrb({
        attributes: `call-to-action="Ask Ada"`,
        around: `<div>${around}</div>`,
      });
      await expect.poll(() => details("ready")).toHaveLength(1);
      const round = await boxOf(page, "share-link-orb .round");
      const look = await page.locator("share-link-orb .round b").evaluate((text) => {
        const { font, letterSpacing, textTransform, color } = getComputedStyle(text);
        return { font, letterSpacing, textTransform, color };
      });
      await page.getByRole("button", { name: "Ask Ada" }).click();
      return { round, look, panel: await boxOf(page, "share-link-orb .panel") };
    };
    const [hostile, plain] = await Promise.all([measure(`<style>${css}</style>`), measure("")]);
    expect(hostile).toEqual(plain);
  });

  test("are left alone: no rule of the elements reaches an element of the page", async () => {
    const around = `<div class="panel root orb round">A <button>button</button> <iframe></iframe></div>`;
    const looks = async (html: string) => {
      const { page } = await openPage(browser, host.add({ html }));
      return page.evaluate(() =>
        [...document.querySelectorAll(".panel, .panel *")].map((element) => JSON.stringify(getComputedStyle(element))),
      );
    };
    const token = await frames.makeLink({ origins: [host.origin] });
    const plain = await looks(`<!doctype html>${around}`);
    expect(
      await looks(`<!doctype html>${around}<share-link-orb token="${token}" open></share-link-orb>${define}`),
    ).toEqual(plain);
  });

  test("that ask for less motion get none", async () => {
    const { page } = await openOrb({ options: { reducedMotion: "reduce" } });
    await orb(page).waitFor();
    const durations = await page.evaluate(() => {
      const root = document.querySelector("share-link-orb")?.shadowRoot;
      return [...(root?.querySelectorAll("*") ?? [])].map((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return `${transitionDuration} ${animationName}`;
      });
    });
    expect(new Set(durations)).toEqual(new Set(["0s none"]));
  });
});

describe.each(["light", "dark"])("axe finds no violation in the %s theme", (colorScheme) => {
  const violations = async (page: Page) => {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const { violations } = await axe.run({ iframes: false });
      return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
  };

  test("with the orb closed, open, and with a text", async () => {
    const { page } = await openOrb({ options: { colorScheme, reducedMotion: "reduce" } });
    await orb(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await orb(page).click();
    await panel(page).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => document.querySelector("share-link-orb")?.close());
    await page.evaluate(() => document.querySelector("share-link-orb")?.setAttribute("call-to-action", "Ask Ada"));
    await page.getByRole("button", { name: "Ask Ada" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test("with a player that works, and with one that is blocked", async () => {
    const token = await frames.makeLink({ origins: [host.origin] });
    const blocked = await frames.makeLink();
    const html = `<!doctype html><html lang="en"><title>A site</title><style>:root { color-scheme: light dark }</style><main><h1>A site</h1>
<share-link-player token="${token}"></share-link-player><share-link-player token="${blocked}"></share-link-player></main>${define}`;
    const { page, details } = await openPage(browser, host.add({ html }), { colorScheme });
    await expect.poll(() => details("ready")).toHaveLength(1);
    await expect.poll(() => details("refused")).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
  });
});
