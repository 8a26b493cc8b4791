import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type ConsoleSite, ENGINES, expectRows, openConsoleSite, signIn, visit, visitSignedOut } from "./console.ts";
import { button } from "./pages.ts";
import { API_KEY, PERSONA_ID } from "./site.ts";

const MINUTE_MS = 60_000;

vi.setConfig({ testTimeout: 60_000 });

describe.each(ENGINES)("on %s", (engine) => {
  let site: ConsoleSite;
  beforeAll(async () => {
    site = await openConsoleSite({}, engine);
  }, 60_000);
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  const createLink = (body: object = {}) => site.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...body });

  describe("signing in", () => {
    test("a wrong key is named as such, and the right one leads to where one wanted to go", async () => {
      const link = await createLink();
      const { page, faults } = await visitSignedOut(site, `/console/share-links/${link.id}`);
      await page.locator('input[name="api-key"]').fill("slk_wrong");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByText("The server doesn't accept this key.").waitFor();
      await expect.poll(() => page.locator('input[name="api-key"]').getAttribute("aria-invalid")).toBe("true");
      await signIn(page);
      await page.getByRole("heading", { name: "Ada Lovelace", level: 1 }).waitFor();
      expect(
        await page.evaluate("document.cookie + JSON.stringify({ ...localStorage, ...sessionStorage })"),
      ).not.toContain(API_KEY);
      expect(await page.evaluate("document.cookie")).toBe("");
      expect(faults).toEqual([]);
    });

    test("signing out asks for a key again, also in another tab at its next call", async () => {
      const { page } = await visit(site);
      const other = await page.context().newPage();
      await other.goto(`${site.consoleUrl}/console/personas`);
      await other.getByRole("heading", { name: "Personas", level: 1 }).waitFor();
      await page.getByRole("button", { name: "Sign out" }).click();
      await page.getByRole("heading", { name: "Sign in" }).waitFor();
      await other.getByRole("link", { name: "Links", exact: true }).click();
      await other.getByText("Your session has ended.").waitFor();
    });
  });

  describe("a link", () => {
    test("is created, copied, opened by a visitor and watched", async () => {
      const { page, faults } = await visit(site, "/console/share-links/new");
      await page.getByLabel("Persona", { exact: true }).selectOption({ label: "Ada Lovelace" });
      await page.getByLabel("Uses in total").fill("3");
      await page.getByRole("button", { name: "Create the link" }).click();
      await page.getByText("Created a link to Ada Lovelace").waitFor();
      await page.getByText("Used 0 of 3 times").waitFor({ state: "attached" });

      await page.getByRole("button", { name: "Copy link" }).click();
      const url = (await page.evaluate("navigator.clipboard.readText()")) as string;
      expect(url).toMatch(new RegExp(`^${site.url}/share/sh_`));
      const visitor = await (await site.browser.newContext()).newPage();
      await visitor.goto(url);
      await page.getByText("Used 0 of 3 times").waitFor({ state: "attached" });
      await button(visitor).click();
      await page.getByText("Used 1 of 3 times").waitFor({ state: "attached" });
      await page.getByRole("img", { name: "1 uses, 0 refused" }).waitFor();
      expect(faults).toEqual([]);
    });

    test("can't be sent with a fault that the validators find, and the field says which", async () => {
      const { page } = await visit(site, "/console/share-links/new");
      await page.getByLabel("Uses in total").fill("0");
      await page.getByLabel("Uses in total").blur();
      await page.getByText("Must be at least 1, got 0.").waitFor();
      const sent: string[] = [];
      page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
      await page.getByRole("button", { name: "Create the link" }).click();
      await expect.poll(() => page.evaluate("document.activeElement.labels?.[0]?.textContent")).toBe("Uses in total");
      expect(sent).toEqual([]);
    });

    test("shows at the field what only the server finds wrong, until the value changes", async () => {
      const { page } = await visit(site, `/console/share-links/new#personaId=${PERSONA_ID}`);
      const origins = page.getByLabel("Sites that may embed it");
      await origins.fill("https://good.example\nhttps://*.co.uk");
      await page.getByRole("button", { name: "Create the link" }).click();
      await page.locator(".field-error", { hasText: "Line 2: " }).waitFor();
      await page.getByLabel("Language").selectOption("de");
      await page.locator(".field-error", { hasText: "Zeile 2: Darf nicht alle Namen unter co.uk meinen" }).waitFor();
      await page.getByLabel("Sprache").selectOption("en");
      await expect.poll(() => origins.getAttribute("aria-invalid")).toBe("true");
      await origins.fill("https://good.example");
      await expect.poll(() => origins.getAttribute("aria-invalid")).toBeNull();
      await page.getByRole("button", { name: "Create the link" }).click();
      await page.getByText("Created a link to Ada Lovelace").waitFor();
    });

    test("keeps what somebody else has changed while its form was open", async () => {
      const link = await createLink({ usageLimit: 5 });
      const { page } = await visit(site, `/console/share-links/${link.id}#view=edit`);
      await page.getByLabel("Uses in total").fill("6");
      await site.client.manage.shareLinks.update(link.id, { allowAllOrigins: true });
      await page.getByRole("button", { name: "Save changes" }).click();
      await page.getByText("Saved the changes").waitFor();
      const { usageLimit, allowAllOrigins } = await site.client.manage.shareLinks.get(link.id);
      expect([usageLimit, allowAllOrigins]).toEqual([6, true]);
    });

    test("is disabled at once, and enabled again by undo", async () => {
      const link = await createLink();
      const { page } = await visit(site, `/console/share-links/${link.id}`);
      await page.getByRole("button", { name: "Disable" }).click();
      await page.locator(".ticket .badge", { hasText: "Disabled" }).waitFor();
      await page.getByRole("button", { name: "Undo" }).click();
      await page.locator(".ticket .badge", { hasText: "Live" }).waitFor();
      await expect.poll(async () => (await site.client.manage.shareLinks.get(link.id)).enabled).toBe(true);
    });

    test("is shown as it is when a change fails, and the failure stays in view", async () => {
      const link = await createLink();
      const { page } = await visit(site, `/console/share-links/${link.id}`);
      let answer = () => {};
      const held = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.locator(".ticket").waitFor();
      await page.route("**/manage/v1/share-links/*", async (route) => {
        // Nothing is read again either, so that the page itself has to take the change back.
        if (route.request().method() === "PATCH") await held;
        await route.abort();
      });
      await page.getByRole("button", { name: "Disable" }).click();
      await page.locator(".ticket .badge", { hasText: "Disabled" }).waitFor();
      answer();
      await page.getByText("The link is still enabled").waitFor();
      await page.locator(".ticket .badge", { hasText: "Live" }).waitFor();
      expect((await site.client.manage.shareLinks.get(link.id)).enabled).toBe(true);
    });

    test("gets another token only after a question", async () => {
      const link = await createLink();
      const { page } = await visit(site, `/console/share-links/${link.id}`);
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Replace the token" }).click();
      await page.getByRole("button", { name: "Cancel" }).click();
      expect((await site.client.manage.shareLinks.get(link.id)).token).toBe(link.token);
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Replace the token" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Replace the token" }).click();
      await page.getByText("The link has a new token").waitFor();
      const { url, token } = await site.client.manage.shareLinks.get(link.id);
      expect(token).not.toBe(link.token);
      await page.locator(".ticket code", { hasText: url }).waitFor();
    });

    test("is deleted only after a question, and the list no longer has it", async () => {
      const persona = await site.client.manage.personas.create({ name: "Deleted Soon" });
      const link = await createLink({ personaId: persona.id });
      const { page } = await visit(site, `/console/share-links#personaId=${persona.id}`);
      await expectRows(page, ["Deleted Soon"]);
      await page.getByRole("button", { name: "Actions for Deleted Soon" }).click();
      await page.getByRole("menuitem", { name: "Delete" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Delete the link" }).click();
      await page.getByText("Nothing matches").waitFor();
      const { status } = await site.client.manage.shareLinks.get(link.id).result();
      expect(status).toBe(404);
    });

    test("can be taken along as a QR code and as code for both elements", async () => {
      const link = await createLink();
      const { page, faults } = await visit(site, `/console/share-links/${link.id}`);
      for (const [name, start] of [
        ["SVG", [0x3c, 0x73, 0x76, 0x67]],
        ["PNG", [0x89, 0x50, 0x4e, 0x47]],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name, exact: true }).click(),
        ]);
        const chunks: Buffer[] = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
        expect([...Buffer.concat(chunks).subarray(0, 4)]).toEqual(start);
        expect(download.suggestedFilename()).toBe(`share-link-Ada-Lovelace.${name.toLowerCase()}`);
      }
      await page.getByRole("tab", { name: "HTML" }).click();
      await page.getByLabel("Element").selectOption("orb");
      await page.getByText(`<share-link-orb token="${link.token}"></share-link-orb>`).waitFor();
      await page.getByRole("tab", { name: "React" }).click();
      await page.getByText(`<ShareLinkOrb token="${link.token}" server="${site.url}" />`).waitFor();
      expect(faults).toEqual([]);
    });

    test("shows its refusals by reason", async () => {
      const link = await createLink({ usageLimit: 1 });
      await site.client.public.redemptions.create({ token: link.token });
      for (let time = 0; time < 3; time++) await site.client.public.redemptions.create({ token: link.token }).result();
      const { page } = await visit(site, `/console/share-links/${link.id}`);
      const reason = page.locator(".reasons li", { hasText: "all uses were taken" });
      await expect.poll(() => reason.locator("strong").textContent()).toBe("3");
    });
  });

  describe("the list of links", () => {
    test("keeps its filters in the address: it can be sent on, and Back takes back the last one", async () => {
      const persona = await site.client.manage.personas.create({ name: "Filtered Person" });
      await createLink({ personaId: persona.id, type: "ORB_EMBED" });
      await createLink({ personaId: persona.id, enabled: false });
      const { page } = await visit(site, "/console/share-links");
      await page.getByLabel("Search links").fill("filtered per");
      await expectRows(page, ["Filtered Person", "Filtered Person"]);
      await page.getByLabel("Status").selectOption("disabled");
      await expectRows(page, ["Filtered Person"]);
      expect(page.url()).toBe(`${site.consoleUrl}/console/share-links#status=disabled&search=filtered+per`);
      await page.reload();
      await expectRows(page, ["Filtered Person"]);
      await expect.poll(() => page.getByLabel("Search links").inputValue()).toBe("filtered per");
      await page.goBack();
      await expectRows(page, ["Filtered Person", "Filtered Person"]);
    });

    test("is read page by page, forwards and back", async () => {
      const persona = await site.client.manage.personas.create({ name: "Paged" });
      const made: string[] = [];
      for (let index = 0; index < 60; index++)
        made.unshift((await createLink({ personaId: persona.id, usageLimit: index + 1 })).token.slice(0, 11));
      const { page } = await visit(site, `/console/share-links#personaId=${persona.id}&limit=25`);
      const tokens = () => page.locator("tbody .link-cell code").allTextContents();
      const expected = (from: number, to: number) => made.slice(from, to).map((token) => `${token}…`);
      await expect.poll(tokens).toEqual(expected(0, 25));
      await page.getByRole("link", { name: "Next" }).click();
      await expect.poll(tokens).toEqual(expected(25, 50));
      await page.getByRole("link", { name: "Next" }).click();
      await expect.poll(tokens).toEqual(expected(50, 60));
      await expect.poll(() => page.getByRole("link", { name: "Next" }).count()).toBe(0);
      await page.getByRole("link", { name: "Previous" }).click();
      await expect.poll(tokens).toEqual(expected(25, 50));
      await page.getByRole("link", { name: "Previous" }).click();
      await expect.poll(tokens).toEqual(expected(0, 25));
    });

    test("changes all links that match a filter, also those on other pages, and says how far it is", async () => {
      const persona = await site.client.manage.personas.create({ name: "Bulk" });
      for (let index = 0; index < 60; index++) await createLink({ personaId: persona.id });
      const { page } = await visit(site, `/console/share-links#personaId=${persona.id}&limit=25`);
      await page.getByLabel("Select all rows of this page").check();
      await page.getByRole("button", { name: "Select all that match the filters" }).click();
      await page.getByRole("region", { name: "Selection" }).getByRole("button", { name: "Disable" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByText("60 links will stop working").waitFor();
      await dialog.getByRole("button", { name: "Disable" }).click();
      await dialog.getByText("60 of 60").waitFor();
      await dialog.getByRole("button", { name: "Done" }).click();
      const all = await site.client.manage.shareLinks.list({ personaId: persona.id, limit: 100 });
      expect(all.data.every(({ enabled }) => !enabled)).toBe(true);
    });

    test("deletes many only after their number was entered", async () => {
      const persona = await site.client.manage.personas.create({ name: "Many" });
      for (let index = 0; index < 3; index++) await createLink({ personaId: persona.id });
      const { page } = await visit(site, `/console/share-links#personaId=${persona.id}`);
      await page.getByLabel("Select all rows of this page").check();
      await page.getByRole("region", { name: "Selection" }).getByRole("button", { name: "Delete" }).click();
      const act = page.getByRole("dialog").getByRole("button", { name: "Delete" });
      expect(await act.isDisabled()).toBe(true);
      await page.getByLabel("Enter 3 to confirm").fill("3");
      await act.click();
      await page.getByText("3 of 3").waitFor();
      await page.getByRole("button", { name: "Done" }).click();
      await page.getByText("Nothing matches").waitFor();
    });

    test("exports every link that matches as CSV", async () => {
      const persona = await site.client.manage.personas.create({ name: "=Exported" });
      for (let index = 0; index < 30; index++) await createLink({ personaId: persona.id });
      const { page } = await visit(site, `/console/share-links#personaId=${persona.id}&limit=25`);
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Export as CSV" }).click();
      await page.getByText("30 links will be saved").waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("dialog").getByRole("button", { name: "Export" }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const lines = Buffer.concat(chunks).toString().trimEnd().split("\r\n");
      expect(lines).toHaveLength(31);
      expect(lines[0]).toMatch(/^\uFEFFid,personaId,personaName,/);
      expect(lines.slice(1).every((line) => line.includes(",'=Exported,"))).toBe(true);
    });

    test("hides and shows columns, and remembers it", async () => {
      await createLink({ expiresAt: new Date(Date.now() + 90 * MINUTE_MS).toISOString() });
      const { page } = await visit(site);
      await page.getByRole("columnheader", { name: "May embed it" }).waitFor();
      await page.getByRole("button", { name: "Columns" }).click();
      await page.getByRole("menuitemcheckbox", { name: "May embed it" }).click();
      await page.getByRole("menuitemcheckbox", { name: "Last used" }).click();
      await page.reload();
      await page.getByRole("columnheader", { name: "Last used" }).waitFor();
      await expect.poll(() => page.getByRole("columnheader", { name: "May embed it" }).count()).toBe(0);
      const expiry = page.locator("tbody tr").first().locator("time").first();
      await expect.poll(() => expiry.textContent()).toBe("in 1 hour");
      await expect.poll(() => expiry.getAttribute("title")).toMatch(/\d{4}.*\d\d:\d\d:\d\d/);
    });
  });
});
