import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { emitBrowserCode } from "./generate/browser-code.ts";

const ROOT = join(import.meta.dirname, "..");
const COMMAND = join(import.meta.dirname, "generate.mjs");
const TIMEOUT_MS = 120_000;

test(
  "what the server sends to browsers is bundled whole, and can stand within a page",
  () => {
    const modules = new Map(emitBrowserCode(ROOT));
    const script = modules.get("page-script") ?? "";
    const written = readFileSync(join(ROOT, "packages/server/src/generated/page-script.ts"), "utf8");
    expect(written).toContain(script);
    expect(script).not.toMatch(/<\/script|<!--|\bimport ?["'{*]|\brequire\(/);
    expect(script).toMatch(/pageScriptHash = "sha256-[\w+/]{43}="/);
  },
  TIMEOUT_MS,
);

test(
  "from the second run on, Node strips no types and never searches TypeScript for exports",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "generate-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(
      join(folder, "watch.mjs"),
      `import { registerHooks } from "node:module";
    registerHooks({ load(url, context, next) {
      if (url.endsWith("/typescript.js")) console.log("TypeScript by", context.conditions.find((by) => by === "import" || by === "require"));
      return next(url, context);
    } });
    process.on("exit", () => console.log("strippers:", process.moduleLoadList.filter((name) => name.includes("amaro")).length));`,
    );
    // A small document shows the same as ours, and takes less time.
    writeFileSync(
      join(folder, "small.json"),
      JSON.stringify({ openapi: "3.1.0", info: { title: "Small", version: "1" } }),
    );
    const words = [COMMAND, "--spec", join(folder, "small.json"), "--out", join(folder, "out")];
    expect(node(...words)).toMatchObject({ status: 0, stderr: "" });
    const { status, stdout } = node("--import", join(folder, "watch.mjs"), ...words, "--check");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "TypeScript by require\nstrippers: 0\n" });
  },
  TIMEOUT_MS,
);

function node(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}
