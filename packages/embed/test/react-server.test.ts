import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

/** Runs a program with one version of React, as a server would. */
async function onServer(version: "18" | "19", program: string): Promise<string> {
  const folder = (name: string) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
  const alias = version === "18" ? { react: folder("react-18"), "react-dom": folder("react-dom-18") } : {};
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createElement } from "react"; import { renderToString } from "react-dom/server";
import { ShareLinkOrb, ShareLinkPlayer } from "../src/react.ts"; export const html = renderToString(${program});`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    alias,
    define: { "process.env.NODE_ENV": '"development"' },
    write: false,
  });
  const module = { exports: {} as { html: string } };
  const { createRequire } = await import("node:module");
  new Function("module", "exports", "require", outputFiles[0]?.text ?? "")(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports.html;
}

describe.each(["18", "19"] as const)("React %s on a server", (version) => {
  test("writes the player with its attributes and what is between its tags", async () => {
    const html = await onServer(
      version,
      `createElement(ShareLinkPlayer, { token: "sh_a", server: "https://share.example", callToAction: "Hi", personaName: "Ada", theme: "dark", lang: "de", className: "wide", style: { maxWidth: 300 }, onStarted() {}, "data-test": "x" }, "Call us")`,
    );
    expect(html).toBe(
      `<share-link-player token="sh_a" server="https://share.example" call-to-action="Hi" persona-name="Ada" theme="dark" lang="de" class="wide" style="max-width:300px" data-test="x">Call us</share-link-player>`,
    );
  });

  test("writes the orb, open or closed", async () => {
    const orb = (open: string) =>
      onServer(
        version,
        `createElement(ShareLinkOrb, { token: "sh_a", position: "top-left", avatarUrl: "/a.png", avoid: "#b"${open} })`,
      );
    const attributes = `token="sh_a" position="top-left" avatar-url="/a.png" avoid="#b"`;
    expect(await orb("")).toBe(`<share-link-orb ${attributes}></share-link-orb>`);
    expect(await orb(", open: false")).toBe(`<share-link-orb ${attributes}></share-link-orb>`);
    expect(await orb(", open: true")).toBe(`<share-link-orb ${attributes} open=""></share-link-orb>`);
  });
});
