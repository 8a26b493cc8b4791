import { type Browser, launchChromium } from "@share-links/runtimes";

/** The browsers of this process, by their additional arguments. The files share them, because starting one takes as long as many tests. */
const browsers = new Map<string, Promise<Browser>>();

/** Opens a Chromium with these additional arguments, or gives the one that is open. It ends with the process. */
export function openBrowser(further: readonly string[] = []): Promise<Browser> {
  const name = further.join(" ");
  const browser = browsers.get(name) ?? launchChromium(further);
  browsers.set(name, browser);
  return browser;
}

/** Closes every profile of a browser with its pages, so that the next file finds nothing of this one. */
export async function closeProfiles(browser: Browser | undefined): Promise<void> {
  await Promise.all((browser?.contexts() ?? []).map((profile) => profile.close()));
}
