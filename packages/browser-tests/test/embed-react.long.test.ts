import { fileURLToPath } from "node:url";
import type { Browser, Page } from "@share-links/runtimes";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeProfiles, openBrowser } from "./browser.ts";
import { type Frames, openFrames } from "./embed-frames.ts";
import { type Host, openHost, openPage } from "./embed-host.ts";

let browser: Browser;
let frames: Frames;
let host: Host;
beforeAll(async () => {
  [browser, frames, host] = await Promise.all([openBrowser(), openFrames(), openHost()]);
});
afterAll(async () => {
  await closeProfiles(browser);
  await Promise.all([frames.close(), host.close()]);
});

/** A program with one version of React. It renders on the page, over what a server wrote there. */
async function bundle(version: "18" | "19", token: string): Promise<string> {
  const folder = (name: string) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
  const contents = `
import { createElement, StrictMode, useRef, useState } from "react";
import { hydrateRoot } from "react-dom/client";
import { ShareLinkOrb, ShareLinkPlayer } from "@share-links/embed/react";
window.heard = [];
const say = (name) => ({ type, detail }) => heard.push([name, type, detail]);
function App() {
  const [theme, setTheme] = useState("light");
  const [isOpen, setOpen] = useState(false);
  const [isThere, setThere] = useState(true);
  const player = useRef(null);
  return createElement("main", null,
    createElement("button", { onClick: () => setTheme("dark") }, "Dark"),
    createElement("button", { onClick: () => setOpen(true) }, "Open"),
    createElement("button", { onClick: () => player.current.start() }, "Begin"),
    createElement("button", { onClick: () => setThere(false) }, "Leave"),
    createElement("output", null, isOpen ? "open" : "closed"),
    isThere && createElement(ShareLinkPlayer, { ref: player, token: "${token}", server: "${frames.url}", theme, className: "wide",
      onReady: say("onReady"), onStarted: say("onStarted"), onResized: say("onResized"), onError: say("onError " + theme) }),
    createElement(ShareLinkOrb, { token: "${token}", server: "${frames.url}", open: isOpen, onOpened: () => setOpen(true), onClosed: () => setOpen(false) }));
}
hydrateRoot(document.querySelector("#root"), createElement(StrictMode, null, createElement(App)), { onRecoverableError: (error) => { throw error; } });`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: "iife",
    define: { "process.env.NODE_ENV": '"development"' },
    alias:
      version === "18"
        ? { react: folder("react-18"), "react-dom": folder("react-dom-18") }
        : { react: folder("react") },
    write: false,
    logLevel: "error",
  });
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}

const heard = (page: Page, name: string) =>
  page.evaluate((name) => (window as unknown as { heard: unknown[][] }).heard.filter(([each]) => each === name), name);

describe.each(["18", "19"] as const)("React %s in a browser", (version) => {
  test("takes over what a server wrote, passes events on once and props as they change, and cleans up", async () => {
    const token = await frames.makeLink({ origins: [host.origin] });
    const written = `<main><button>Dark</button><button>Open</button><button>Begin</button><button>Leave</button><output>closed</output><share-link-player token="${token}" server="${frames.url}" theme="light" class="wide"></share-link-player><share-link-orb token="${token}" server="${frames.url}"></share-link-orb></main>`;
    const html = `<!doctype html><div id="root">${written}</div><script>${await bundle(version, token)}</script>`;
    const { page, faults, warnings } = await openPage(browser, host.add({ html }));
    await expect.poll(() => heard(page, "onReady")).toEqual([["onReady", "share-link:ready", null]]);
    await page.getByRole("button", { name: "Begin" }).click();
    await expect.poll(() => heard(page, "onStarted")).toMatchObject([["onStarted", "share-link:started", {}]]);
    await page.getByRole("button", { name: "Dark" }).click();
    const player = page.locator("share-link-player");
    await expect.poll(() => player.getAttribute("theme")).toBe("dark");
    expect(await player.getAttribute("class")).toBe("wide");
    const frame = page.frames().find((each) => each.url().includes("theme=light")) ?? expect.unreachable();
    await expect.poll(() => frame.evaluate("received.at(-1).theme")).toBe("dark");
    // A handler of the newest rendering is called.
    await frame.evaluate(`tell({ type: "error", code: "busy", message: "" })`);
    await expect.poll(() => heard(page, "onError dark")).toHaveLength(1);

    await page.getByRole("button", { name: "Open" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.locator("output").textContent()).toBe("closed");
    expect(await page.locator("share-link-orb").getAttribute("open")).toBeNull();
    await page.getByRole("button", { name: "Open" }).click();
    await expect.poll(() => page.locator("share-link-orb").getAttribute("open")).toBe("");

    await page.evaluate(() => document.querySelectorAll<HTMLElement>("button").item(3).click());
    await expect.poll(() => player.count()).toBe(0);
    expect([faults, warnings]).toEqual([[], []]);
  });
});
