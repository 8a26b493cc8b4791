import { readFileSync } from "node:fs";
import type { Browser } from "@share-links/runtimes";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { type Host, openHost, openPage } from "./embed-host.ts";
import { openSite, PERSONA_ID, type Site } from "./site.ts";

const readme = readFileSync(new URL("../../embed/README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({
  language,
  text,
}));

let browser: Browser;
let site: Site;
let host: Host;
let token: string;
beforeAll(async () => {
  [browser, site, host] = await Promise.all([openBrowser(), openSite(), openHost()]);
  const settings = { personaId: PERSONA_ID, type: "PLAYER_EMBED" as const, allowedOrigins: [host.origin] };
  ({ token } = await site.client.manage.shareLinks.create(settings));
});
afterAll(async () => {
  await closeProfiles(browser);
  await Promise.all([site.close(), host.close()]);
});

/** The block of the README in this language, for the service of the test. */
function block(wanted: string): string {
  const { text = "" } = blocks.find(({ language }) => language === wanted) ?? {};
  return text.replaceAll("https://share.example.com", site.url).replaceAll("sh_…", token);
}

/** Opens a page with this body, and waits until its elements are ready. */
async function expectReady(body: string, count: number): Promise<void> {
  const html = `<!doctype html><html lang="en"><main>${body}</main></html>`;
  const { details, faults } = await openPage(browser, host.add({ html }));
  await expect.poll(() => details("ready")).toHaveLength(count);
  expect(faults).toEqual([]);
}

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader: "tsx", resolveDir: import.meta.dirname },
    bundle: true,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
  });
  return `<script>${outputFiles[0]?.text.replaceAll("</script", "<\\/script")}</script>`;
}

test("the README has only blocks that are run here", () => {
  expect(blocks.map(({ language }) => language)).toEqual(["html", "ts", "tsx"]);
});

test("its HTML shows a player and an orb", async () => {
  await expectReady(block("html"), 2);
});

test("its module defines the elements", async () => {
  const player = `<share-link-player token="${token}"></share-link-player>`;
  await expectReady(`${player}${await bundle(block("ts"))}`, 1);
});

test("its React component shows a player", async () => {
  const [imported = "", element = ""] = block("tsx").trim().replace(/;$/, "").split("\n\n");
  const program = `import { createRoot } from "react-dom/client";\n${imported}\ncreateRoot(document.querySelector("div")!).render(${element});`;
  await expectReady(`<div></div>${await bundle(program)}`, 1);
});
