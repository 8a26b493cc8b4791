import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { UnsupportedDocument } from "./fault.ts";
import { isObject, member } from "./json.ts";
import type { SpecDocument } from "./read-document.ts";

/**
 * Emits the TypeScript types of a document. A default does not make a property required (requests may leave it out), and an object
 * without named properties is any object: the types are what the validators accept.
 */
export async function emitTypes({ root, source }: SpecDocument): Promise<string> {
  const copy = withoutDiscriminators(root) as Parameters<typeof openapiTS>[0];
  const text = astToString(
    await openapiTS(copy, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }),
  );
  const faults = circularNames(text).map((name) => ({
    pointer: `/components/schemas/${name}`,
    message:
      "its type contains itself outside of any object, which TypeScript can not express here: put an object between",
  }));
  if (faults.length > 0) throw new UnsupportedDocument(source, faults);
  return text;
}

// "'A' is referenced directly or indirectly in its own type annotation", of a property and of an alias.
const CIRCULAR = new Set([2502, 2456]);

// As much of a library as the compiler needs to take a list for a list; reading the real one takes longer than all the rest.
const LIBRARY = `interface Array<T> { [index: number]: T } interface ReadonlyArray<T> { readonly [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}`;

/** The names whose types the compiler can not resolve because they contain themselves, such as a list of lists. */
function circularNames(text: string): string[] {
  const sources = new Map([
    ["openapi.ts", text],
    ["library.d.ts", LIBRARY],
  ]);
  const files = new Map(
    [...sources].map(([name, each]) => [name, ts.createSourceFile(name, each, ts.ScriptTarget.ESNext, true)]),
  );
  const host: ts.CompilerHost = {
    getSourceFile: (name) => files.get(name),
    fileExists: (name) => files.has(name),
    readFile: (name) => sources.get(name),
    getDefaultLibFileName: () => "library.d.ts",
    getCurrentDirectory: () => "",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => {},
  };
  const options = { noLib: true, noEmit: true, types: [], strict: true };
  const program = ts.createProgram([...sources.keys()], options, host);
  const circular = program.getSemanticDiagnostics(files.get("openapi.ts")).filter(({ code }) => CIRCULAR.has(code));
  const names = circular.map(({ start = 0, length = 0 }) => text.slice(start, start + length).replaceAll('"', ""));
  return [...new Set(names)];
}

const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"]);

/** A copy without discriminators: they never change a verdict, but the types would narrow each alternative by them. */
function withoutDiscriminators(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDiscriminators(item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(
    ([key, item]) => isMap || key !== "discriminator" || !isDiscriminator(item),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutDiscriminators(item, !isMap && MAPS.has(key))]));
}

function isDiscriminator(value: unknown): boolean {
  return typeof member(value, "propertyName") === "string";
}
