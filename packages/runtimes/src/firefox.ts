import { existsSync } from "node:fs";
import { type Browser, launch } from "puppeteer-core";

const DEBIAN = "/usr/bin/firefox-esr";

/** The path of Firefox: the environment variable `FIREFOX`, or Debian's `firefox-esr` if it is installed. npm has no Firefox. */
export const firefoxPath: string | undefined = process.env.FIREFOX ?? (existsSync(DEBIAN) ? DEBIAN : undefined);

/**
 * Starts a real Firefox without a window under WebDriver BiDi, the one protocol that Mozilla's own builds speak. Playwright
 * asks for commands that Debian's Firefox doesn't have yet, so this one is driven by Puppeteer.
 */
export async function launchFirefox(): Promise<Browser> {
  if (firefoxPath === undefined)
    throw new Error(`There is no Firefox: neither FIREFOX names one, nor is there ${DEBIAN}.`);
  return launch({ browser: "firefox", executablePath: firefoxPath, headless: true, acceptInsecureCerts: true });
}
