import { createRequire } from "node:module";
import type { CompilerHost } from "typescript";
import { isObject, type JsonObject, objectMember } from "../../read/json.ts";
import { at } from "../../read/pointer.ts";

// Imported, a CommonJS file is first searched for the names of its exports: of TypeScript's nine megabytes that takes as much memory
// as a small document's whole generation. Required, it is only run.
const ts: typeof import("typescript") = createRequire(import.meta.url)("typescript");

// "'A' is referenced directly or indirectly in its own type annotation", of a property and of an alias.
const CIRCULAR = new Set([2502, 2456]);

// As much of a library as the compiler needs to take a list for a list; reading the real one takes longer than all the rest.
const LIBRARY = `interface Array<T> { [index: number]: T } interface ReadonlyArray<T> { readonly [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}`;

/**
 * Whether a document's types might contain themselves outside of any object: no more than a cheap question, so that the compiler, which
 * takes as long as all other types together, need only be asked where the answer is yes.
 */
export function mayBeCircular(root: JsonObject, text: string): boolean {
  if (HELPER.test(text)) return true;
  const leadsTo = new Map<string, Set<string>>();
  const components = objectMember(root, "components");
  for (const kind of Object.keys(components)) {
    for (const [name, component] of Object.entries(objectMember(components, kind)))
      leadsTo.set(at("#/components", kind, name), new Set(outside(component)));
  }
  return hasCircle(leadsTo);
}

/** Takes away what leads nowhere, then what led there alone, and so on; a way to something unknown never ends. */
function hasCircle(leadsTo: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const ledFrom = new Map<string, string[]>();
  for (const [from, targets] of leadsTo) for (const to of targets) ledFrom.set(to, [...(ledFrom.get(to) ?? []), from]);
  const ways = new Map([...leadsTo].map(([from, targets]) => [from, targets.size]));
  const ends = [...ways].flatMap(([from, count]) => (count === 0 ? [from] : []));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    ways.delete(end);
    for (const from of ledFrom.get(end) ?? []) {
      const left = (ways.get(from) ?? 0) - 1;
      ways.set(from, left);
      if (left === 0) ends.push(from);
    }
  }
  return ways.size > 0;
}

// Types of the library's own, which look into their arguments.
const HELPER = /\b(?:WithRequired|OneOf|XOR|Omit|Pick)</;
const OBJECTS = new Set(["properties", "patternProperties", "additionalProperties"]);

/** What a component refers to, but for what is within an object. */
function outside(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(outside);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (OBJECTS.has(key)) return [];
    return key === "$ref" && typeof item === "string" ? [item] : outside(item);
  });
}

/** The names of emitted types the compiler can not resolve because they contain themselves, such as a list of lists. */
export function circularTypes(text: string): string[] {
  const sources = new Map([
    ["openapi.ts", text],
    ["library.d.ts", LIBRARY],
  ]);
  const files = new Map(
    [...sources].map(([name, each]) => [name, ts.createSourceFile(name, each, ts.ScriptTarget.ESNext, true)]),
  );
  const host: CompilerHost = {
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
