import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  types: [],
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
  strict: true,
  // Checking the compiler's own library would take most of the time.
  skipDefaultLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
};
const libraries = new Map<string, ts.SourceFile | undefined>();

/** The compiler's errors for files in memory: the line and the message of each. */
export function errorsOf(files: Readonly<Record<string, string>>): string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.fileExists = (name) => Object.hasOwn(files, nameIn(name)) || ts.sys.fileExists(name);
  host.getSourceFile = (name, target) => {
    const text = files[nameIn(name)];
    if (text !== undefined) return ts.createSourceFile(name, text, target);
    if (!libraries.has(name)) libraries.set(name, getSourceFile(name, target));
    return libraries.get(name);
  };
  const program = ts.createProgram(Object.keys(files), OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file?.text.slice(file.text.lastIndexOf("\n", start) + 1).split("\n", 1) ?? "";
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
