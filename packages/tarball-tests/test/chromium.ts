import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, launchChromium, type Page } from "@share-links/runtimes";
import { entriesOf, type Installation } from "./installation.ts";
import type { Input } from "./runtimes.ts";

let browser: Promise<Browser> | undefined;

/** Runs a probe in a page that loads the installed packages' own files, with an import map and a strict policy. */
export async function inChromium(installation: Installation, module: string, input: Input): Promise<unknown> {
  browser ??= launchChromium();
  const page = await (await browser).newPage();
  const origin = input.baseUrl ?? "http://127.0.0.1:1";
  installation.write("probe.mjs", module);
  await serve(page, installation, origin, input.nobodyUrl);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(`${origin}/page/`);
  const answer = await page.evaluate(`import("/page/probe.mjs").then(({ run }) => run(${JSON.stringify(input)}))`);
  await page.close();
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return answer;
}

/** Closes the browser, if one was started. */
export async function closeChromium(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Serves the folder's files below `/page/`. Other requests go to the network if they are for the API or for the unused port. */
async function serve(page: Page, installation: Installation, origin: string, nobodyUrl = ""): Promise<void> {
  const prefix = `${origin}/page/`;
  const policy = `default-src 'none'; connect-src 'self' ${nobodyUrl}; script-src 'self' 'nonce-map'; worker-src 'self'`;
  const headers = { "content-security-policy": policy };
  await page.route(`${prefix}**`, (route) => {
    const path = route.request().url().slice(prefix.length);
    if (path === "") return route.fulfill({ contentType: "text/html", headers, body: pageOf(installation) });
    const body = readFileSync(join(installation.folder, path), "utf8");
    return route.fulfill({ contentType: "text/javascript", body });
  });
}

function pageOf(installation: Installation): string {
  const entries = { ...entriesOf(installation), "openapi-fetch": "node_modules/openapi-fetch/dist/index.mjs" };
  const imports = Object.entries(entries).map(([entry, path]) => [entry, `/page/${path}`]);
  return `<!doctype html>
<script type="importmap" nonce="map">${JSON.stringify({ imports: Object.fromEntries(imports) })}</script>
`;
}
