import ts from "typescript";

// "'A' is referenced directly or indirectly in its own type annotation", of a property and of an alias.
const CIRCULAR = new Set([2502, 2456]);

// As much of a library as the compiler needs to take a list for a list; reading the real one takes longer than all the rest.
const LIBRARY = `interface Array<T> { [index: number]: T } interface ReadonlyArray<T> { readonly [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}`;

/** The names of emitted types the compiler can not resolve because they contain themselves, such as a list of lists. */
export function circularTypes(text: string): string[] {
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
