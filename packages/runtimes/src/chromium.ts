import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

export type { Browser, Frame, Page } from "playwright-core";

/** The package's arguments that we leave out. */
const NOT_WANTED: readonly RegExp[] = [
  // With it, closing a page ends the browser.
  /^--single-process$/,
  // With it, each page's process starts from nothing, instead of as a copy of one that waits: a quarter of a page's time.
  /^--no-zygote$/,
  // With these, the browser doesn't keep origins apart as that of a visitor does.
  /^--disable-web-security$/,
  /^--disable-site-isolation-trials$/,
  /^--allow-running-insecure-content$/,
  /^--disable-features=.*site-per-process/,
  // They draw by a graphics card that is played in software, which took half of the processor time of our tests.
  /^--(ignore-gpu-blocklist|in-process-gpu|use-gl=|use-angle=|enable-unsafe-swiftshader)/,
];

/** Starts a real Chromium without a window; `close` ends it. */
export async function launchChromium(further: readonly string[] = []): Promise<Browser> {
  const wanted = chromium.args.filter((arg) => !NOT_WANTED.some((each) => each.test(arg)));
  const args = [...wanted, "--disable-gpu", ...further];
  return playwright.launch({ args, executablePath: await unpacked(), headless: true });
}

/**
 * Returns the path of the browser, which the package contains compressed. The package would mistake a file that another
 * process is still unpacking for a complete one. So each process unpacks into its own folder, and the first to finish
 * shares the result.
 */
async function unpacked(): Promise<string> {
  const manifest = join(import.meta.dirname, "../node_modules/@sparticuz/chromium/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const shared = join(tmpdir(), `share-links-chromium-${version}`);
  if (!existsSync(shared)) {
    const own = mkdtempSync(`${shared}-`);
    const { TMPDIR } = env;
    env.TMPDIR = own;
    try {
      await chromium.executablePath();
    } finally {
      if (TMPDIR === undefined) delete env.TMPDIR;
      else env.TMPDIR = TMPDIR;
    }
    try {
      renameSync(own, shared);
    } catch {
      rmSync(own, { recursive: true });
    }
  }
  return join(shared, "chromium");
}
