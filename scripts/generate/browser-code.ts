import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildSync, type Format } from "esbuild";

/** What the server sends to browsers: a script or a style, as a text in a generated module. Add a line for each. */
const BROWSER_CODE: readonly BrowserCode[] = [
  { name: "page-script", entry: "packages/server/src/pages/browser/page.ts", format: "iife", isInline: true },
  { name: "page-style", entry: "packages/server/src/pages/browser/page.css", isInline: true },
  { name: "embed-script", entry: "packages/embed/src/script.ts", format: "iife" },
];

interface BrowserCode {
  /** The name of the generated module. */
  name: string;
  entry: string;
  /** `iife` for a classic script, `esm` for a module. */
  format?: Format;
  /** Stands within a page, whose Content-Security-Policy allows it by its hash. */
  isInline?: true;
}

/** The generated modules with what the server sends to browsers, by name. */
export function emitBrowserCode(root: string): [name: string, text: string][] {
  return BROWSER_CODE.map((code) => [code.name, moduleOf(code, bundle(root, code))]);
}

function bundle(root: string, { entry, format, isInline }: BrowserCode): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    write: false,
    target: ["es2022", "chrome100", "firefox100", "safari16.4"],
    charset: "utf8",
    legalComments: "none",
    ...(format && { format }),
  });
  const text = outputFiles[0]?.text.trim() ?? "";
  // Either would end or change the element that the text stands in.
  if (isInline && /<\/(script|style)|<!--/i.test(text)) throw new Error(`${entry} can't stand within a page`);
  return text;
}

function moduleOf({ name, entry, isInline }: BrowserCode, text: string): string {
  const constant = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const hash = `sha256-${createHash("sha256").update(text).digest("base64")}`;
  const lines = [`/** The bundle of ${entry}, minified. */`, `export const ${constant} = ${JSON.stringify(text)};`, ""];
  if (isInline)
    lines.push(
      "/** What a Content-Security-Policy allows it by. */",
      `export const ${constant}Hash = ${JSON.stringify(hash)};`,
      "",
    );
  return lines.join("\n");
}
