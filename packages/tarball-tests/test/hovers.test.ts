import ts from "typescript-5-9";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

const PROGRAM = `import { createClient } from "@share-links/client";
import type { CreateShareLink, ShareLink, ListShareLinksQuery } from "@share-links/types";

declare const link: ShareLink;
const client = createClient({ apiKey: "key" });
const got = await client.shareLinks.get("a");
const listed = (await client.shareLinks.list()).data;
const item = listed[0]!;
const created = client.shareLinks.create({ personaId: "", usageLimit: 3 });
const body: CreateShareLink = { personaId: "", usageLimit: 1 };
const query: ListShareLinksQuery = { perPage: 5, personaId: "" };
const expires = item.expiresAt;
export { body, created, expires, item, link, query };
`;

let installation: Installation;
let hoverOver: (text: string) => Hover;
beforeAll(async () => {
  installation = await install(...PACKAGES);
  hoverOver = hovers(installation.write("hovers.ts", PROGRAM), installation.folder);
});
afterAll(() => installation.remove());

test.each([
  ["link: ", "const link: ShareLink"],
  ["got =", "const got: PersonaShareLink"],
  ["listed =", "const listed: PersonaShareLink[]"],
  ["item =", "const item: PersonaShareLink"],
  ["created =", 'const created: ApiPromise<ShareLink, "createShareLink">'],
  ["create({", "body: CreateShareLink"],
  ["get(", '=> ApiPromise<PersonaShareLink, "getShareLink">'],
])("an editor shows the name of the type when you hover over `%s`", (text, shown) => {
  const { signature } = hoverOver(text);
  expect(signature.replace(/\): ApiPromise/, ") => ApiPromise")).toContain(shown);
  expect(signature).not.toContain("{");
});

test.each([
  ["usageLimit: 3", "How often the link can be used. At least 1, at most 2147483647.", "10"],
  ["usageLimit: 1", "How often the link can be used. At least 1, at most 2147483647.", "10"],
  ["perPage: 5", "How many links a page holds. At least 1, at most 100.", "20"],
  [
    "expiresAt;",
    "From this moment on the link no longer works; null means that it never expires. A date-time such as 2026-01-31T12:00:00.000Z.",
    undefined,
  ],
])("an editor shows the bounds and the default when you hover over `%s`", (text, words, preset) => {
  expect(hoverOver(text)).toMatchObject({ documentation: words, preset });
});

interface Hover {
  readonly signature: string;
  readonly documentation: string;
  readonly preset: string | undefined;
}

/** Asks the compiler's language service, as editors do. */
function hovers(file: string, folder: string): (text: string) => Hover {
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  };
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    readFile: ts.sys.readFile,
    fileExists: ts.sys.fileExists,
    directoryExists: ts.sys.directoryExists,
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  };
  const service = ts.createLanguageService(host);
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  return (text) => {
    const info = service.getQuickInfoAtPosition(file, PROGRAM.indexOf(text));
    const preset = info?.tags?.find(({ name }) => name === "default")?.text;
    return {
      signature: ts.displayPartsToString(info?.displayParts),
      documentation: ts.displayPartsToString(info?.documentation),
      preset: preset && ts.displayPartsToString(preset),
    };
  };
}
