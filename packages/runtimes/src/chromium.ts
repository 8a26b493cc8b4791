import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

export type { Browser, Page } from "playwright-core";

/** Starts a real Chromium without a window; `close` ends it. */
export async function launchChromium(): Promise<Browser> {
  // With --single-process, closing a page ends the browser.
  const args = chromium.args.filter((arg) => arg !== "--single-process");
  return playwright.launch({ args, executablePath: await chromium.executablePath(), headless: true });
}
