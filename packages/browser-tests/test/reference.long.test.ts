import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Page } from "@share-links/runtimes";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type ConsoleSite, openConsoleSite, visit, visitSignedOut } from "./console.ts";
import { API_KEY, PERSONA_ID } from "./site.ts";

// The page is a large program, which takes a while beside other suites.
const TIMEOUT_MS = 180_000;
const WAIT_MS = 60_000;
const PICTURES = fileURLToPath(new URL("../../../docs/images/reference/", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LIST = { place: "#tag/share-links/GET/v1/share-links", button: /Test Request.*get \/v1\/share-links\)/ };
const CREATE = { place: "#tag/share-links/POST/v1/share-links", button: /Test Request.*post \/v1\/share-links\)/ };

let site: ConsoleSite;
beforeAll(async () => {
  site = await openConsoleSite();
}, WAIT_MS);
afterEach(() => site.closePages());
afterAll(() => site.close());

/** Opens an operation's form. */
async function openCall(page: Page, { button }: typeof LIST): Promise<void> {
  page.setDefaultTimeout(WAIT_MS);
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog").waitFor();
}

/** Sends the call that is open, and returns its answer. */
async function send(page: Page) {
  const answered = page.waitForResponse((response) => /\/v1\//.test(response.url()), { timeout: WAIT_MS });
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Send\b/ })
    .first()
    .click();
  const response = await answered;
  await page.getByRole("dialog").getByText(String(response.status())).first().waitFor();
  return response;
}

const keyField = (page: Page) => page.getByRole("dialog").getByPlaceholder("Token");

test(
  "with a typed key one lists share links and creates one, and nothing is asked of another server or refused by the policy",
  async () => {
    const { page, faults } = await visitSignedOut(site, `/docs${LIST.place}`);
    await openCall(page, LIST);
    await keyField(page).fill(API_KEY);
    const listed = await send(page);
    expect([listed.status(), new URL(listed.url()).searchParams.has("personaId")]).toEqual([200, false]);
    await page.getByRole("dialog").getByText('"meta"').waitFor();

    await page.goto(`${site.consoleUrl}/docs${CREATE.place}`);
    await page.reload();
    expect(await page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")).not.toContain(API_KEY);
    await openCall(page, CREATE);
    expect(await keyField(page).inputValue()).toBe("");
    await keyField(page).fill(API_KEY);
    const body = page.getByRole("dialog").locator(".cm-content").last();
    await body.fill(JSON.stringify({ personaId: PERSONA_ID, usageLimit: 3 }));
    const created = await send(page);
    expect(created.status()).toBe(201);
    const { id } = (await created.json()) as { id: string };
    expect((await site.client.shareLinks.get(id)).usageLimit).toBe(3);
    await page.getByRole("dialog").getByText(id).first().waitFor();
    expect(faults).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  "without a typed key the session of the console is used, and without a session the answer is 401",
  async () => {
    const signedIn = await visit(site, `/docs${LIST.place}`);
    await openCall(signedIn.page, LIST);
    expect((await send(signedIn.page)).status()).toBe(200);
    const signedOut = await visitSignedOut(site, `/docs${LIST.place}`);
    await openCall(signedOut.page, LIST);
    expect((await send(signedOut.page)).status()).toBe(401);
    expect([signedIn.faults, signedOut.faults]).toEqual([[], []]);
  },
  TIMEOUT_MS,
);

test(
  "the public origin's reference has no script and no field, and leads to the one of the console",
  async () => {
    const page = await (await site.browser.newContext()).newPage();
    await page.goto(`${site.url}/docs`);
    expect(await page.locator("script, input, textarea, [contenteditable]").count()).toBe(0);
    const link = page.getByRole("link", { name: "Try the calls with your own key" });
    expect(await link.getAttribute("href")).toBe(`${site.consoleUrl}/docs`);
  },
  TIMEOUT_MS,
);

test(
  "a call is sent with the keyboard alone",
  async () => {
    const { page } = await visit(site, `/docs${LIST.place}`);
    page.setDefaultTimeout(WAIT_MS);
    const button = page.getByRole("button", { name: LIST.button });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await keyField(page).focus();
    const answered = page.waitForResponse((response) => /\/v1\//.test(response.url()), { timeout: WAIT_MS });
    await page.keyboard.press("Control+Enter");
    expect((await answered).status()).toBe(200);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  },
  TIMEOUT_MS,
);

test.each(["light", "dark"] as const)(
  "%s: the page follows the system's theme, and axe finds no more than Scalar's known faults",
  async (theme) => {
    mkdirSync(PICTURES, { recursive: true });
    const { page } = await visitSignedOut(site, "/docs", { theme });
    page.setDefaultTimeout(WAIT_MS);
    await page.getByRole("heading", { name: "Share Links API" }).waitFor();
    await page.evaluate(AXE);
    const found = await page.evaluate(
      "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))",
    );
    expect(await page.evaluate("document.body.classList.contains('dark-mode')")).toBe(theme === "dark");
    expect(KNOWN_FAULTS).toEqual(expect.arrayContaining(found as string[]));
    await page.screenshot({ path: `${PICTURES}${theme}.png`, timeout: WAIT_MS });
  },
  TIMEOUT_MS,
);

/** What axe finds in Scalar 1.76.0, by the name of its rule. */
const KNOWN_FAULTS = ["color-contrast"];
