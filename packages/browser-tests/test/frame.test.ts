import type { Page } from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type HostSite, openHost, openHostSite } from "./host-site.ts";
import { setUpStage } from "./pages.ts";

const stage = setUpStage();
let site: HostSite;
let other: HostSite;
beforeAll(async () => {
  [site, other] = await Promise.all([openHostSite(), openHostSite()]);
});
afterAll(() => Promise.all([site.close(), other.close()]));

type Settings = Parameters<typeof stage.link>[0];

/** Opens the frame of a link on the allowed site, or on another one. */
async function openFrame(settings: Settings = {}, origin = site.origin("localhost"), query = "") {
  const allowedOrigins = [site.origin("localhost")];
  const link = await stage.link({ type: "PLAYER_EMBED", allowedOrigins, ...settings });
  const page = await (await stage.visitor()).newPage();
  const host = await openHost(page, origin, `${link.frameUrl}${query}`);
  return { ...link, page, host, frame: page.frameLocator("iframe") };
}

/** Whether the browser shows the page of the service in the frame. */
async function isShown(page: Page): Promise<boolean> {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  return (
    (await frame
      ?.locator("#shell")
      .count()
      .catch(() => 0)) === 1
  );
}

describe("the frame and the page around it", () => {
  test("an allowed page hears that the frame is ready, how high it is, and that the visit has begun", async () => {
    const { id, host, frame } = await openFrame();
    expect(await host.told("ready")).toEqual({
      type: "ready",
      allow: "",
      personaName: "Ada Lovelace",
      isStarted: false,
    });
    const { height } = await host.told("resized");
    expect(height).toBeGreaterThan(200);
    expect(await stage.usesOf(id)).toBe(0);
    await frame.locator("#action").click();
    const { redemptionId } = await host.told("started");
    expect(await frame.locator("#ticket-id").textContent()).toBe(redemptionId);
    const { data } = await stage.site.client.manage.shareLinks.listUses(id);
    expect(data.map(({ outcome, surface }) => [outcome, surface])).toEqual([["counted", "player"]]);
    await expect
      .poll(async () => (await host.messages()).filter(({ type }) => type === "resized").length)
      .toBeGreaterThan(1);
  });

  test("the page around it can begin and end the visit, and change texts, language and theme without a reload", async () => {
    const { id, host, frame } = await openFrame();
    await host.told("ready");
    const callToAction = "<b>Talk</b> to us";
    await host.say({ type: "settings", lang: "de", theme: "dark", callToAction, personaName: "<i>Countess</i>" });
    await expect.poll(() => frame.locator("#action").textContent()).toBe(callToAction);
    expect(await frame.locator("h1").textContent()).toBe("<i>Countess</i>");
    expect(await frame.locator("#eyebrow").textContent()).toBe("Sie treffen gleich");
    expect(await frame.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await frame.locator("html").getAttribute("lang")).toBe("de");
    await host.say({ type: "start" });
    await host.told("started");
    await host.say({ type: "end" });
    expect(await host.told("ended")).toEqual({ type: "ended", reason: "page" });
    expect(await frame.locator("h1").textContent()).toBe("Ihr Besuch ist zu Ende");
    await frame.locator("#action").click();
    await expect.poll(async () => (await host.messages()).filter(({ type }) => type === "started").length).toBe(2);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("a frame that is loaded again goes on, and says so", async () => {
    const { id, page, host } = await openFrame({ usageLimit: 1 });
    await host.told("ready");
    await host.say({ type: "start" });
    const { redemptionId } = await host.told("started");
    await page.evaluate("messages.length = 0; frame.src += '?again'");
    expect(await host.told("ready")).toMatchObject({ isStarted: true });
    expect(await host.told("started")).toEqual({ type: "started", redemptionId });
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("Escape in the frame asks the page around it to close it", async () => {
    const { host, frame } = await openFrame();
    await host.told("ready");
    await frame.locator("#action").press("Escape");
    await host.told("close");
  });

  test.each<[string, Settings, string]>([
    ["disabled", { enabled: false }, "share_link_disabled"],
    ["expired", { expiresAt: "2020-01-01T00:00:00Z" }, "share_link_expired"],
  ])("the page around a link that is %s hears so, in the visitor's language", async (_, settings, code) => {
    const { host, frame } = await openFrame(settings, undefined, "?lang=de");
    const heading = await frame.locator("h1").textContent();
    expect(await host.told("refused")).toEqual({
      type: "refused",
      code,
      message: expect.stringContaining(heading ?? "nothing"),
    });
    expect(await frame.locator("#action").isVisible()).toBe(false);
  });

  test("the page around an unknown link hears so, whatever its origin is", async () => {
    const page = await (await stage.visitor()).newPage();
    const host = await openHost(page, other.origin("127.0.0.1"), `${stage.site.url}/frame/sh_nothing`);
    expect(await host.told("refused")).toMatchObject({ code: "share_link_not_found" });
  });

  test("a link that is used up hears so before and after a start", async () => {
    const { token, host } = await openFrame({ usageLimit: 1, allowAllOrigins: true });
    await host.told("ready");
    await stage.site.client.public.redemptions.create({ token });
    await host.say({ type: "start" });
    expect(await host.told("refused")).toMatchObject({ code: "share_link_exhausted" });
  });

  test("a server that is away is an error, and another start works when it is back", async () => {
    const { id, host } = await openFrame();
    await host.told("ready");
    await stage.site.kill();
    await host.say({ type: "start" });
    expect(await host.told("error")).toMatchObject({ code: "server_unreachable" });
    await stage.site.restart();
    await host.say({ type: "start" });
    await host.told("started");
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("only the window around the frame connects, only once, and only with a version that it knows", async () => {
    const { page, host, frame } = await openFrame();
    await host.told("ready");
    const answers = await page.evaluate(`new Promise((resolve) => {
      const heard = [];
      for (const data of [{ type: "share-links:connect", version: 1 }, { type: "share-links:connect", version: 2 }, "start"]) {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => heard.push(data);
        channel.port1.postMessage({ type: "start" });
        frame.contentWindow.postMessage(data, "*", [channel.port2]);
      }
      frame.contentWindow.postMessage({ type: "start" }, "*");
      setTimeout(() => resolve(heard), 500);
    })`);
    expect(answers).toEqual([]);
    expect(await frame.locator("#action").textContent()).toBe("Begin");
  });
});

describe("a frame whose link changes", () => {
  test("a site that is no longer allowed can't use a frame that is still open", async () => {
    const { id, page, host } = await openFrame();
    await host.told("ready");
    await stage.site.client.manage.shareLinks.update(id, { allowedOrigins: ["https://a.example"] });
    await host.say({ type: "start" });
    await expect.poll(() => isShown(page)).toBe(false);
    expect(await stage.usesOf(id)).toBe(0);
  });

  test("a site that is still allowed goes on after the link got another origin, with one use", async () => {
    const { id, host } = await openFrame();
    await host.told("ready");
    const allowedOrigins = [site.origin("localhost"), "https://a.example"];
    await stage.site.client.manage.shareLinks.update(id, { allowedOrigins });
    await host.say({ type: "start" });
    await host.told("started");
    expect(await stage.usesOf(id)).toBe(1);
  });
});
