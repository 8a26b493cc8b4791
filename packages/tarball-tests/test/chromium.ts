import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, launchChromium, type Page } from "@share-links/runtimes";
import type { Installation } from "./installation.ts";
import type { Input } from "./runtimes.ts";

let browser: Promise<Browser> | undefined;

/** Runs a probe in a page that loads the installed packages' own files, by an import map and under a strict policy. */
export async function inChromium(installation: Installation, module: string, input: Input): Promise<unknown> {
  browser ??= launchChromium();
  const page = await (await browser).newPage();
  const origin = input.baseUrl ?? "http://127.0.0.1:1";
  installation.write("probe.mjs", module);
  await serve(page, installation, origin);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(`${origin}/page/`);
  const answer = await page.evaluate(`import("/page/probe.mjs").then(({ run }) => run(${JSON.stringify(input)}))`);
  await page.close();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return answer;
}

/** Ends the browser, if one was started. */
export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
}

/** Everything below `/page/` is a file of the folder; all else goes to the network. */
async function serve(page: Page, { folder }: Installation, origin: string): Promise<void> {
  const prefix = `${origin}/page/`;
  await page.route(`${prefix}**`, (route) => {
    const path = route.request().url().slice(prefix.length);
    if (path === "") return route.fulfill({ contentType: "text/html", headers: POLICY, body: PAGE });
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(folder, path), "utf8") });
  });
}

const POLICY = {
  "content-security-policy": "default-src 'none'; connect-src 'self'; script-src 'self' 'nonce-map'; worker-src 'self'",
};
const IMPORTS = ["types", "validation", "client"].map((name) => [
  `@share-links/${name}`,
  `/page/node_modules/@share-links/${name}/dist/index.js`,
]);
const PAGE = `<!doctype html>
<script type="importmap" nonce="map">${JSON.stringify({ imports: Object.fromEntries(IMPORTS) })}</script>
`;
