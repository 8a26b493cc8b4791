import { DatabaseSync } from "node:sqlite";
import type { Page } from "@share-links/runtimes";
import { afterAll, afterEach, beforeEach, expect } from "vitest";
import { ANAM_KEY, type AnamEngine, startAnamEngine } from "./anam-engine.ts";
import { MEDIA_ARGUMENTS, playPersona } from "./anam-persona.ts";
import { setUpStage } from "./pages.ts";

/** Sets up a site with the provider `anam`, whose service is played here, and a browser with a microphone. */
export function setUpSessions() {
  let engine: AnamEngine | undefined;
  const played = () => engine as AnamEngine;
  const stage = setUpStage(async () => {
    engine = await startAnamEngine();
    return { SHARE_LINKS_PERSONA_PROVIDER: "anam", ANAM_API_KEY: ANAM_KEY, ANAM_BASE_URL: engine.url };
  }, MEDIA_ARGUMENTS);
  let stop = async () => {};
  beforeEach(async () => {
    played().reset();
    stop = await playPersona(played(), stage.browser, stage.site.url);
  });
  afterEach(() => stop());
  afterAll(() => engine?.close());

  return {
    stage,
    /** Opens a link in a new profile, and watches what goes wrong there. */
    async openLink(settings: Parameters<typeof stage.link>[0] = {}) {
      const link = await stage.link(settings);
      const visitor = await stage.visitor();
      const page = await visitor.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(String(error)));
      page.on("console", (message) => {
        if (/Content Security Policy/i.test(message.text())) faults.push(message.text());
      });
      await page.goto(link.url);
      return { ...link, visitor, page, faults };
    },
    get engine() {
      return played();
    },
    /** How many sessions the engine was asked for. */
    begun: () => played().asked.filter((asked) => asked === "POST /v1/engine/session").length,
    /** How many session tokens the server has asked for. */
    tokens: () => played().asked.filter((asked) => asked === "POST /v1/auth/session-token").length,
    /** Lets the time of every session pass. */
    endTimeOfSessions() {
      const database = new DatabaseSync(stage.site.database);
      database.exec("PRAGMA busy_timeout = 5000; UPDATE persona_sessions SET ends_at = ends_at - 3600000");
      database.close();
    },
  };
}

/** A part of a page, such as the page itself or a frame. */
type Part = Pick<Page, "locator">;

/** Waits until a persona's picture plays. */
export async function expectPicture(part: Part): Promise<void> {
  await part.locator('[data-state="talking"]').waitFor({ timeout: 20_000 });
  const video = part.locator("#stage video");
  await expect
    .poll(() => video.evaluate((element: HTMLVideoElement) => element.videoWidth > 0 && element.currentTime > 0))
    .toBe(true);
}

/**
 * Refuses the microphone to a page as a visitor does, until the returned function is called. (This Chromium has no window, and so it can't
 * ask.)
 */
export async function refuseMicrophone(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wishes) => {
      if ("isAllowed" in window) return ask(wishes);
      throw new DOMException("Permission denied", "NotAllowedError");
    };
  });
  return () => page.evaluate(() => void Object.assign(window, { isAllowed: true }));
}

/** Waits until a page or a frame shows this state. */
export async function expectState(part: Part, state: string, timeout = 20_000): Promise<void> {
  await part.locator(`[data-state="${state}"]`).waitFor({ timeout });
}
