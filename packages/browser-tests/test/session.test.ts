// The share page with a provider that has sessions: our server, the browser, the SDK and WebRTC are real, and the provider's service is played.
import { describe, expect, test } from "vitest";
import { button, expectHeading } from "./pages.ts";
import { expectPicture, setUpSessions } from "./sessions.ts";

const sessions = setUpSessions();
const { stage } = sessions;

const outcomesOf = async (id: string) =>
  (await stage.site.client.manage.shareLinks.listUses(id)).data.map(({ outcome }) => outcome);

describe("a session on the share page", () => {
  test("begins with the gesture, shows the persona's picture, and ends with Leave", async () => {
    const { id, page, faults } = await sessions.openLink();
    expect(sessions.engine.asked).toEqual([]);
    await button(page).click();
    await expectPicture(page);
    expect(await page.locator(".face").isVisible()).toBe(false);
    expect(await page.getByRole("status").textContent()).toBe("Connected. Say hello.");
    expect([await page.title(), await stage.usesOf(id), sessions.begun()]).toEqual(["Ada Lovelace", 1, 1]);
    await page.getByRole("button", { name: "Leave" }).click();
    await expectHeading(page, "Your visit has ended");
    expect(await page.locator("#stage *").count()).toBe(0);
    await expect.poll(() => sessions.engine.open()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("heading");
    expect([faults, await stage.usesOf(id)]).toEqual([[], 1]);
  });

  test("goes on after a reload, with the same session and one use", async () => {
    const { id, page } = await sessions.openLink({ usageLimit: 1 });
    await button(page).click();
    await expectPicture(page);
    expect((await page.reload())?.status()).toBe(410);
    await expectPicture(page);
    expect([await stage.usesOf(id), sessions.tokens(), sessions.begun()]).toEqual([1, 1, 2]);
    await expect.poll(() => sessions.engine.open()).toBe(1);
  });

  test("that the provider refuses is said at once, without another attempt, and the use is given back", async () => {
    const { id, page } = await sessions.openLink({ usageLimit: 1 });
    sessions.engine.tokenStatus = 403;
    await button(page).click();
    await expectHeading(page, "Nobody can answer here yet");
    expect(await page.locator("#text").textContent()).toContain("Nothing was used up");
    expect(await button(page).isVisible()).toBe(false);
    await page.waitForTimeout(1000);
    expect([await stage.usesOf(id), sessions.tokens()]).toEqual([0, 1]);
    expect(await outcomesOf(id)).toEqual(["returned", "counted"]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });
});
