// What a session looks like, and whether everybody can use its pages.
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible, NARROW } from "./accessible.ts";
import { coverPicture } from "./anam-persona.ts";
import { type Host, openHost } from "./embed-host.ts";
import { button } from "./pages.ts";
import { expectPicture, expectState, refuseMicrophone, setUpSessions } from "./sessions.ts";

const FOLDER = fileURLToPath(new URL("../../../docs/images/pages/", import.meta.url));
const MOST_BYTES = 80_000;
const TIMEOUT_MS = 120_000;

const sessions = setUpSessions();
const { stage } = sessions;
let host: Host;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  host = await openHost();
});
afterAll(() => host.close());

/** Opens a link and begins its session. */
async function begin(page: Page, settings: Parameters<typeof stage.link>[0] = {}): Promise<void> {
  await page.goto((await stage.link(settings)).url);
  await button(page).click();
}

/** Every state that only a provider with sessions has, by the way to it. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  connecting: async (page) => {
    sessions.engine.onSignal = () => {};
    await begin(page);
  },
  talking: async (page) => {
    await begin(page);
    await expectPicture(page);
  },
  over: async (page) => {
    await begin(page);
    await expectPicture(page);
    sessions.endTimeOfSessions();
    await page.reload();
  },
  over_for_good: async (page) => {
    await begin(page, { usageLimit: 1 });
    await expectPicture(page);
    sessions.endTimeOfSessions();
    await page.reload();
  },
  microphone_denied: async (page) => {
    await refuseMicrophone(page);
    await begin(page);
  },
  connection_failed: async (page) => {
    sessions.engine.isDead = true;
    await begin(page);
  },
  session_failed: async (page) => {
    sessions.engine.status = 401;
    await begin(page);
  },
  persona_refused: async (page) => {
    sessions.engine.tokenStatus = 404;
    await begin(page);
  },
  persona_unavailable: async (page) => {
    sessions.engine.tokenStatus = 500;
    await begin(page);
  },
};

describe("axe finds nothing in light or dark, and nothing has to be scrolled sideways at 320 pixels or 200 % zoom", () => {
  test.each(Object.entries(STATES))(
    "%s",
    async (state, open) => {
      const page = await (await stage.visitor({ viewport: NARROW, reducedMotion: "reduce" })).newPage();
      await open(page);
      await expectState(page, state);
      await expectAccessible(page);
      expect(await page.locator("#shell").getAttribute("data-state")).toBe(state);
    },
    TIMEOUT_MS,
  );
});

test("with reduced motion, nothing but the persona moves", async () => {
  const page = await (await stage.visitor({ reducedMotion: "reduce" })).newPage();
  await STATES.connecting?.(page);
  await expectState(page, "connecting");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test.each([
  ["a phone", { width: 360, height: 700 }, 0.6],
  ["a low window", { width: 900, height: 420 }, 0.5],
  ["a desk", { width: 1280, height: 800 }, 0.5],
])("on %s the picture has most of the window, and Leave is in it without scrolling", async (_, viewport, share) => {
  const page = await (await stage.visitor({ viewport })).newPage();
  await STATES.talking?.(page);
  const [stageBox, leave] = await Promise.all([page.locator("#stage").boundingBox(), button(page).boundingBox()]);
  expect((stageBox?.height ?? 0) / viewport.height).toBeGreaterThan(share);
  expect((leave?.y ?? 1e6) + (leave?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
});

type Look = { colorScheme: "light" | "dark"; viewport: typeof NARROW; locale?: string };
const DESK = { width: 900, height: 640 };
const CARD = { width: 640, height: 560 };
const PHONE = { width: 360, height: 700 };

/** Each picture of a session in `docs/images/pages/`. */
const PICTURES: [name: string, state: string, look: Look][] = [
  ["session-light", "talking", { colorScheme: "light", viewport: DESK }],
  ["session-dark", "talking", { colorScheme: "dark", viewport: DESK }],
  ["session-phone", "talking", { colorScheme: "light", viewport: PHONE }],
  ["session-connecting-phone-dark-de", "connecting", { colorScheme: "dark", viewport: PHONE, locale: "de-DE" }],
  ["microphone-denied-phone", "microphone_denied", { colorScheme: "light", viewport: PHONE }],
  ["persona-unavailable-light", "persona_unavailable", { colorScheme: "light", viewport: CARD }],
  ["persona-refused-dark-de", "persona_refused", { colorScheme: "dark", viewport: CARD, locale: "de-DE" }],
];

test.each(PICTURES)(
  "%s.png shows the page as it is now",
  async (name, state, look) => {
    const page = await (await stage.visitor({ ...look, reducedMotion: "reduce" })).newPage();
    await STATES[state]?.(page);
    await expectState(page, state);
    if (state === "talking") await page.evaluate(coverPicture);
    await shoot(page, name);
  },
  TIMEOUT_MS,
);

test("session-frame.png shows a session in a player, as it is now", async () => {
  const { token } = await stage.link({ type: "PLAYER_EMBED", allowedOrigins: [host.origin] });
  const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A site</title>
<style>body { margin: 0; padding: 32px 40px; font: 17px/1.6 Georgia, serif; background: #faf7f2; color: #2a2622 } main { max-width: 560px } h1 { font-size: 30px; line-height: 1.2; margin: 0 0 20px }</style>
<main><h1>The Analytical Engine</h1><share-link-player token="${token}"></share-link-player></main><script src="${stage.site.url}/embed.js"></script></html>`;
  const page = await (
    await stage.visitor({ viewport: { width: 640, height: 640 }, reducedMotion: "reduce" })
  ).newPage();
  await page.goto(host.add({ html }));
  await page.frameLocator("share-link-player iframe").locator("#action").click();
  const frame = page.frames().find((each) => each.url().includes("/frame/"));
  if (!frame) throw new Error("there is no frame");
  await expectPicture(frame);
  await frame.evaluate(coverPicture);
  await shoot(page, "session-frame");
});

async function shoot(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}${name}.png`;
  await page.screenshot({ path });
  expect(statSync(path).size).toBeLessThan(MOST_BYTES);
}
