// Embedded links with a provider that has sessions: the element, the frame, the server, the SDK and WebRTC are real.
import type { Frame, Page } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Host, openHost, openPage, type Watched } from "./embed-host.ts";
import { expectPicture, expectState, setUpSessions } from "./sessions.ts";
import { PERSONA_ID } from "./site.ts";

const sessions = setUpSessions();
const { stage } = sessions;
let host: Host;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

/** Opens a page of a site with an element for a new link. */
async function embed(name: "player" | "orb" = "player"): Promise<Watched & { id: string; frame: () => Frame }> {
  const { id, token } = await stage.site.client.manage.shareLinks.create({
    personaId: PERSONA_ID,
    type: "PLAYER_EMBED",
    allowedOrigins: [host.origin],
    usageLimit: 1,
  });
  const element = `<share-link-${name} token="${token}"></share-link-${name}>`;
  const html = `<!doctype html><html lang="en"><title>Shop</title><main>${element}</main><button id="outside">Outside</button><script src="${stage.site.url}/embed.js" async></script></html>`;
  const watched = await openPage(stage.browser, host.add({ html }));
  await expect.poll(() => watched.details("ready"), { timeout: 10_000 }).toHaveLength(1);
  return { ...watched, id, frame: () => frameOf(watched.page) };
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/frame/"));
  if (!frame) throw new Error("there is no frame of the service");
  return frame;
}

const permissionsOf = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector("share-link-player")?.shadowRoot?.querySelector("iframe");
    return frame?.getAttribute("allow");
  });

test("the frame is allowed exactly what the provider needs, before the element says that it is ready", async () => {
  const loads: string[] = [];
  const { page, details, id } = await embed();
  page.on("framenavigated", (frame) => loads.push(frame.url()));
  expect(await permissionsOf(page)).toBe("microphone; autoplay");
  expect([await details("ready"), await details("error"), await stage.usesOf(id)]).toEqual([[null], [], 0]);
  await page.waitForTimeout(300);
  expect(loads).toEqual([]);
});

test("a visitor begins and leaves a session in a player, whose height follows, and the site hears of both", async () => {
  const { page, frame, details, id, faults } = await embed();
  const before = ((await details("resized")) as { height: number }[]).at(-1)?.height;
  await frame().locator("#action").click();
  await expectPicture(frame());
  const [use] = (await stage.site.client.manage.shareLinks.listUses(id)).data;
  expect(await details("started")).toEqual([{ redemptionId: use?.id }]);
  const heights = async () => [
    ((await details("resized")) as { height: number }[]).at(-1)?.height,
    await frame().evaluate(() => Math.ceil(document.querySelector("#shell")?.getBoundingClientRect().height ?? 0)),
    (await page.locator("share-link-player iframe").boundingBox())?.height,
  ];
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  expect((await heights())[0]).not.toBe(before);
  await frame().getByRole("button", { name: "Leave" }).click();
  await expect.poll(() => details("ended")).toEqual([{ reason: "visitor" }]);
  await expect.poll(() => sessions.engine.open()).toBe(0);
  expect([await stage.usesOf(id), await details("error"), faults]).toEqual([1, [], []]);
});

test("end() of the site ends the session, and takes the focus from nobody", async () => {
  const { page, frame, details } = await embed();
  await frame().locator("#action").click();
  await expectPicture(frame());
  await page.locator("#outside").focus();
  await page.evaluate(`document.querySelector("share-link-player").end()`);
  await expect.poll(() => details("ended")).toEqual([{ reason: "page" }]);
  await expect.poll(() => sessions.engine.open()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("outside");
  expect(await frame().locator("#stage *").count()).toBe(0);
});

test("an element that is removed ends its session, and one that is moved goes on with the same use", async () => {
  const { page, frame, details, id } = await embed();
  await frame().locator("#action").click();
  await expectPicture(frame());
  await page.evaluate(`document.body.append(document.querySelector("share-link-player"))`);
  await expect.poll(() => frame().url()).toContain("/frame/");
  await expectPicture(frame());
  expect([await stage.usesOf(id), sessions.tokens(), await details("ended")]).toEqual([1, 1, []]);
  await page.evaluate(`document.querySelector("share-link-player").remove()`);
  await expect.poll(() => sessions.engine.open()).toBe(0);
});

test("a session that breaks off is an error and an end, in words for the visitor", async () => {
  const { frame, details } = await embed();
  await frame().locator("#action").click();
  await expectState(frame(), "connecting");
  await expect.poll(() => details("started")).toHaveLength(1);
  sessions.engine.isDead = true;
  sessions.engine.drop();
  await expect.poll(() => details("ended"), { timeout: 30_000 }).toEqual([{ reason: "failed" }]);
  expect(await details("error")).toEqual([
    { code: "connection_failed", message: expect.stringContaining("The connection was lost") },
  ]);
});

test("a provider that is away is an error, one that refuses is a refusal, and neither uses the link", async () => {
  const { frame, details, id } = await embed();
  sessions.engine.tokenStatus = 503;
  await frame().locator("#action").click();
  await expectState(frame(), "persona_unavailable");
  expect(await details("error")).toEqual([
    { code: "persona_unavailable", message: expect.stringContaining("Nothing was used up") },
  ]);
  sessions.engine.tokenStatus = 401;
  await frame().locator("#action").click();
  await expectState(frame(), "persona_refused");
  expect(await details("refused")).toEqual([
    { code: "persona_refused", message: expect.stringContaining("Nothing was used up") },
  ]);
  expect([await details("started"), await stage.usesOf(id)]).toEqual([[], 0]);
});

test("a site whose policy forbids the microphone is told so, with the page's words", async () => {
  const { id, token } = await stage.site.client.manage.shareLinks.create({
    personaId: PERSONA_ID,
    type: "PLAYER_EMBED",
    allowedOrigins: [host.origin],
  });
  const html = `<!doctype html><title>Shop</title><share-link-player token="${token}"></share-link-player><script src="${stage.site.url}/embed.js"></script>`;
  const { page, details } = await openPage(
    stage.browser,
    host.add({ html, headers: { "Permissions-Policy": "microphone=()" } }),
  );
  await expect.poll(() => details("ready"), { timeout: 10_000 }).toHaveLength(1);
  await frameOf(page).locator("#action").click();
  await expectState(frameOf(page), "microphone_denied");
  expect(await details("error")).toEqual([
    { code: "microphone_denied", message: expect.stringContaining("microphone") },
  ]);
  expect(await stage.usesOf(id)).toBe(1);
});

test("the orb's panel shows the session, which goes on while the panel is closed", async () => {
  const { page, frame, details } = await embed("orb");
  await page.locator("share-link-orb").getByRole("button").first().click();
  await expect.poll(() => details("opened")).toHaveLength(1);
  await frame().locator("#action").click();
  await expectPicture(frame());
  await frame().locator("#action").press("Escape");
  await expect.poll(() => details("closed")).toHaveLength(1);
  await page.waitForTimeout(500);
  expect([await details("ended"), sessions.engine.open()]).toEqual([[], 1]);
});
