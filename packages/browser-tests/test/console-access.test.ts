import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type ConsoleSite, ENGINES, expectRows, openConsoleSite, signIn, visit, visitSignedOut } from "./console.ts";
import { PERSONA_ID } from "./site.ts";

/** A PNG of one pixel. */
const DOT_PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

vi.setConfig({ testTimeout: 60_000 });

describe.each(ENGINES)("on %s", (engine) => {
  let site: ConsoleSite;
  beforeAll(async () => {
    site = await openConsoleSite({ SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE: "true" }, engine);
  }, 60_000);
  afterEach(() => site.closePages());
  afterAll(() => site.close());

  test("visitors and operators see the same mark", async () => {
    const mark = readFileSync(new URL("../../console/src/mark.svg", import.meta.url), "utf8");
    expect(await (await fetch(`${site.url}/favicon.svg`)).text()).toBe(mark.trim());
  });

  describe("permissions", () => {
    test("one sees the sections and the acts that the key permits, and another page says which permission it needs", async () => {
      const { key } = await site.client.manage.apiKeys.create({ name: "Reader", permissions: ["share-links:read"] });
      await site.client.manage.shareLinks.create({ personaId: PERSONA_ID });
      const { page } = await visit(site, "/console", {}, key);
      await expectRows(page, ["Ada Lovelace"]);
      await expect
        .poll(() => page.getByRole("navigation").getByRole("link").allTextContents())
        .toEqual(["Links", "Sessions"]);
      await expect.poll(() => page.getByRole("link", { name: "New link" }).count()).toBe(0);
      await page.getByRole("button", { name: "Actions for Ada Lovelace" }).click();
      await expect.poll(() => page.getByRole("menuitem").allTextContents()).toEqual(["Copy link"]);
      await page.goto(`${site.consoleUrl}/console/api-keys`);
      await page.getByRole("heading", { name: "Your key doesn't permit this" }).waitFor();
      await page.getByText("api-keys:manage").waitFor();
      await page.goto(`${site.consoleUrl}/console/share-links/new`);
      await page.getByText("share-links:write").waitFor();
    });
  });

  describe("API keys and sessions", () => {
    test("a new key is shown once, signs somebody in, and its session ends with it", async () => {
      const { page } = await visit(site, "/console/api-keys/new");
      await page.getByLabel("Name").fill("Colleague");
      await page.getByLabel("See personas").check();
      await page.getByRole("button", { name: "Create the key" }).click();
      const key = (await page.locator(".code pre").textContent()) ?? "";
      await page.getByRole("button", { name: "I have stored it" }).click();
      await expect.poll(() => page.locator("tbody tr .table-name").allTextContents()).toContain("Colleague");
      expect(await page.content()).not.toContain(key);

      const colleague = await visitSignedOut(site, "/console/personas");
      await signIn(colleague.page, key);
      await colleague.page.getByRole("link", { name: "Ada Lovelace" }).waitFor();
      await page.getByRole("link", { name: "Sessions" }).click();
      await page.getByRole("row", { name: /Colleague/ }).waitFor();

      await page.getByRole("link", { name: "API keys" }).click();
      await page.getByRole("button", { name: "Revoke Colleague?" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
      await page.getByText("Revoked Colleague", { exact: true }).waitFor();
      await colleague.page.getByRole("link", { name: "Links", exact: true }).click();
      await colleague.page.getByText("Your session has ended.").waitFor();
    });

    test("a session can be ended from another browser", async () => {
      const { key } = await site.client.manage.apiKeys.create({
        name: "Lost laptop",
        permissions: ["share-links:read"],
      });
      const laptop = await visit(site, "/console", {}, key);
      await laptop.page.getByRole("heading", { name: "Links", level: 1 }).waitFor();
      const { page } = await visit(site, "/console/sessions");
      await page
        .getByRole("row", { name: /Lost laptop/ })
        .getByRole("button", { name: "End" })
        .click();
      await page.getByText("Ended the session").waitFor();
      await expect.poll(() => page.getByRole("row", { name: /Lost laptop/ }).count()).toBe(0);
      // The list asks again by itself.
      await laptop.page.getByText("Your session has ended.").waitFor();
    });
  });

  describe("personas", () => {
    test("a persona is created, changed and deleted, and is kept as long as links point to it", async () => {
      const { page, faults } = await visit(site, "/console/personas/new");
      const [imageUrl, image] = ["https://example.com/grace.png", Buffer.from(DOT_PNG, "base64")];
      await page.route(imageUrl, (route) => route.fulfill({ contentType: "image/png", body: image }));
      await page.getByLabel("Name").fill("Grace");
      await page.getByLabel("Address of an image").fill("ftp://example.com/grace.png");
      await page.getByRole("button", { name: "Create the persona" }).click();
      await expect.poll(() => page.getByLabel("Address of an image").getAttribute("aria-invalid")).toBe("true");
      await page.getByLabel("Address of an image").fill(imageUrl);
      await page.getByRole("button", { name: "Create the persona" }).click();
      await page.getByText("Created Grace").waitFor();
      await page.getByLabel("Description").fill("An admiral.");
      await page.getByRole("button", { name: "Save changes" }).click();
      await page.getByText("Saved Grace").waitFor();
      await expect.poll(() => page.getByRole("link", { name: "Open the image" }).getAttribute("href")).toBe(imageUrl);
      await expect.poll(() => page.evaluate("document.querySelector('img.persona-face')?.naturalWidth")).toBe(1);

      const id = page.url().split("/").at(-1) ?? "";
      const link = await site.client.manage.shareLinks.create({ personaId: id });
      await page.getByRole("button", { name: "Delete" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Delete the persona" }).click();
      await page.getByRole("dialog").getByRole("alert").waitFor();
      await site.client.shareLinks.delete(link.id);
      await page.getByRole("dialog").getByRole("button", { name: "Delete the persona" }).click();
      await page.getByText("Deleted Grace").waitFor();
      await page.getByRole("heading", { name: "Personas", level: 1 }).waitFor();
      expect((await site.client.manage.personas.get(id).result()).status).toBe(404);
      // The image is the only thing that comes from elsewhere.
      expect([...new Set(faults)]).toEqual([`requested ${imageUrl}`]);
    });
  });

  describe("webhooks", () => {
    test("a webhook is created with its secret, its deliveries are shown, and one is sent again", async () => {
      const received: string[] = [];
      const receiver = createServer((request, response) => {
        received.push(String(request.headers["webhook-id"]));
        request.resume().on("end", () => response.writeHead(204).end());
      }).listen(0, "127.0.0.1");
      await once(receiver, "listening");
      try {
        const { page } = await visit(site, "/console/webhooks/new");
        await page.getByLabel("Address").fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`);
        await page.getByRole("button", { name: "Create the webhook" }).click();
        await expect.poll(() => page.locator(".code pre").textContent()).toMatch(/^whsec_/);
        await page.getByRole("button", { name: "I have stored it" }).click();
        await page.getByText("No deliveries").waitFor();
        const link = await site.client.manage.shareLinks.create({ personaId: PERSONA_ID });
        await site.client.public.redemptions.create({ token: link.token });
        const row = page.getByRole("row", { name: /Link used/ });
        await row.getByText("Delivered").waitFor();
        await row.getByRole("button", { name: "Send again" }).click();
        await page.getByText("1 delivery is sent again").waitFor();
        await expect.poll(() => received.length).toBe(2);
        expect(new Set(received).size).toBe(1);
      } finally {
        receiver.close();
      }
    });
  });

  describe("the audit log", () => {
    test("says who changed what, field by field, and can be filtered", async () => {
      const link = await site.client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 5 });
      await site.client.manage.shareLinks.update(link.id, { usageLimit: 7 });
      const { page } = await visit(site, `/console/audit-events#subjectId=${link.id}`);
      await expect
        .poll(() => page.locator("tbody tr strong").allTextContents())
        .toEqual(["Link changed", "Link created"]);
      const row = page.getByRole("row", { name: /Link changed/ });
      await row.getByText("1 field").click();
      await row.locator("dt", { hasText: "Uses in total" }).waitFor();
      await row.locator("del", { hasText: "5" }).waitFor();
      await row.locator("ins", { hasText: "7" }).waitFor();
      await page.getByLabel("Change").selectOption("share_link.created");
      await expect.poll(() => page.locator("tbody tr strong").allTextContents()).toEqual(["Link created"]);
      expect(page.url()).toContain("#action=share_link.created&subjectId=");
    });
  });
});
