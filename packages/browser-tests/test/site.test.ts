import { launchChromium } from "@share-links/runtimes";
import { expect, test } from "vitest";
import { openSite, PERSONA_ID } from "./site.ts";

test("a browser reads the API reference without any other request", async () => {
  const site = await openSite();
  const browser = await launchChromium();
  try {
    const link = await site.client.shareLinks.create({ personaId: PERSONA_ID });
    expect(link.usageCount).toBe(0);
    const page = await browser.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(`${site.url}/docs`);
    expect(await page.title()).not.toBe("");
    expect(requests).toEqual([`${site.url}/docs`]);
  } finally {
    await browser.close();
    await site.close();
  }
});
