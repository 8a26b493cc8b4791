// The long form of `session.test.ts`: our server, the browser, the SDK and WebRTC are real, and the provider's service is played.
import { describe, expect, test } from "vitest";
import { button, expectHeading } from "./pages.ts";
import { expectPicture, expectState, refuseMicrophone, setUpSessions } from "./sessions.ts";

const sessions = setUpSessions();
const { stage } = sessions;

describe("a session on the share page", () => {
  test("can be begun and left with the keyboard, also while it connects", async () => {
    const { page } = await sessions.openLink();
    sessions.engine.onSignal = () => {};
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expectState(page, "connecting");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("heading");
    expect(await page.getByRole("status").textContent()).toContain("Connecting…");
    await page.keyboard.press("Tab");
    expect(await button(page).evaluate((element) => element.matches(":focus-visible"))).toBe(true);
    await page.keyboard.press("Space");
    await expectHeading(page, "Your visit has ended");
    await expect.poll(() => sessions.engine.open()).toBe(0);
    expect(await page.locator("#stage *").count()).toBe(0);
  });

  test("doesn't go on by itself after the visitor has left, but after a gesture, with the same use", async () => {
    const { id, page } = await sessions.openLink({ usageLimit: 1 });
    await button(page).click();
    await expectPicture(page);
    await button(page).click();
    await expectHeading(page, "Your visit has ended");
    await page.reload();
    await expectHeading(page, "Your visit has ended");
    await page.waitForTimeout(300);
    expect(sessions.begun()).toBe(1);
    await page.getByRole("button", { name: "Go back in" }).click();
    await expectPicture(page);
    expect([await stage.usesOf(id), sessions.tokens()]).toEqual([1, 1]);
  });

  test("ends when the page is left, and goes on when the visitor comes back", async () => {
    const { id, page } = await sessions.openLink();
    await button(page).click();
    await expectPicture(page);
    await page.goto(stage.site.url);
    await expect.poll(() => sessions.engine.open()).toBe(0);
    await page.goBack();
    await expectPicture(page);
    expect([await stage.usesOf(id), sessions.tokens()]).toEqual([1, 1]);
  });

  test("ends when its tab is closed", async () => {
    const { page } = await sessions.openLink();
    await button(page).click();
    await expectPicture(page);
    await page.close();
    await expect.poll(() => sessions.engine.open()).toBe(0);
  });

  test("leaves nothing in the browser but the key and the grant", async () => {
    const { page, visitor } = await sessions.openLink();
    await button(page).click();
    await expectPicture(page);
    const kept = await page.evaluate(async () => ({
      entries: Object.values(sessionStorage).map((value) => Object.keys(JSON.parse(value))),
      local: localStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ entries: [["key", "at", "grant"]], local: 0, databases: 0 });
    expect(await visitor.cookies()).toEqual([]);
  });

  test("that the provider ends is a calm page with a way back in", async () => {
    const { page } = await sessions.openLink();
    await button(page).click();
    await expectPicture(page);
    sessions.engine.send("endsession", "time is over");
    await expectHeading(page, "Your visit has ended");
    expect(await button(page).textContent()).toBe("Go back in");
  });

  test("whose time is over can be begun again only as another use, after a gesture", async () => {
    const { id, page } = await sessions.openLink();
    await button(page).click();
    await expectPicture(page);
    sessions.endTimeOfSessions();
    await page.reload();
    await expectHeading(page, "This conversation is over");
    expect([await stage.usesOf(id), sessions.begun()]).toEqual([1, 1]);
    await page.getByRole("button", { name: "Begin again" }).click();
    await expectPicture(page);
    expect([await stage.usesOf(id), sessions.tokens()]).toEqual([2, 2]);
  });

  test("whose time is over has no button if that was the link's last use", async () => {
    const { page } = await sessions.openLink({ usageLimit: 1 });
    await button(page).click();
    await expectPicture(page);
    sessions.endTimeOfSessions();
    await page.reload();
    await expectHeading(page, "This conversation is over");
    await expect.poll(() => page.locator("#text").textContent()).toContain("the link is used up");
    expect(await button(page).isVisible()).toBe(false);
  });
});

describe("a session that can't begin", () => {
  test("because the provider is away is tried again, and then said, and the use is given back until Try again works", async () => {
    const { id, page } = await sessions.openLink({ usageLimit: 1 });
    sessions.engine.tokenStatus = 503;
    await button(page).click();
    await expectState(page, "persona_unavailable");
    expect(await page.locator("#text").textContent()).toContain("Nothing was used up");
    expect([await stage.usesOf(id), sessions.tokens()]).toEqual([0, 3]);
    sessions.engine.tokenStatus = 200;
    await page.getByRole("button", { name: "Try again" }).click();
    await expectPicture(page);
    expect(await stage.usesOf(id)).toBe(1);
  });

  test("because the microphone is not allowed says how to allow it, and Try again goes on with the same use", async () => {
    const { id, page } = await sessions.openLink({ usageLimit: 1 });
    const allow = await refuseMicrophone(page);
    await page.reload();
    await button(page).click();
    await expectHeading(page, "Your microphone is off");
    expect(await page.locator("#text").textContent()).toContain("icon beside the page’s address");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("heading");
    await allow();
    await page.getByRole("button", { name: "Try again" }).click();
    await expectPicture(page);
    expect([await stage.usesOf(id), sessions.tokens()]).toEqual([1, 1]);
  });

  test("because the engine is away is a lost connection, and Try again goes on with the same use", async () => {
    const { id, page } = await sessions.openLink({ usageLimit: 1 });
    sessions.engine.isDead = true;
    await button(page).click();
    await expectHeading(page, "The connection was lost");
    sessions.engine.isDead = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expectPicture(page);
    expect([await stage.usesOf(id), sessions.tokens()]).toEqual([1, 1]);
  });

  test("because the provider's API refuses the browser says so, and Try again goes on with the same use", async () => {
    const { id, page } = await sessions.openLink({ usageLimit: 1 });
    sessions.engine.status = 429;
    await button(page).click();
    await expectHeading(page, "The conversation couldn’t begin");
    sessions.engine.status = 200;
    await page.getByRole("button", { name: "Try again" }).click();
    await expectPicture(page);
    expect([await stage.usesOf(id), sessions.tokens()]).toEqual([1, 1]);
  });

  test("because its script doesn't load says so, and Try again goes on with the same use", async () => {
    const { id, page } = await sessions.openLink({ usageLimit: 1 });
    await page.route("**/provider.js", (route) => route.abort());
    await button(page).click();
    await expectHeading(page, "The conversation couldn’t begin");
    await page.unroute("**/provider.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await expectPicture(page);
    expect(await stage.usesOf(id)).toBe(1);
  });
});
