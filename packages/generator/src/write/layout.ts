import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emitOperations } from "../emit/operations/emit-operations.ts";
import { emitReplies, emitValidation, emitValidationIndex } from "../emit/validators/emit-validation.ts";
import type { Model } from "../model/model.ts";
import type { TypeNames } from "../model/units.ts";

/** A folder that holds generated files: nothing else (`whole`), or other files too. */
export interface GeneratedFolder {
  readonly path: string;
  readonly whole: boolean;
}

/** What a generation leaves behind: files by path, and the folders in which another generated file is a stray. */
export interface Plan {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly GeneratedFolder[];
}

/** Whether a text is one that generation wrote. */
export function isGenerated(text: string): boolean {
  return /^\/\/ Generated from .* by "[^"]*"\. Do not edit\.\n/.test(text);
}

/** The first line of every generated file: which document it is from, and the command that wrote it. */
export function header(source: string, command = "share-links-generate"): string {
  return `// Generated from ${source} by "${command}". Do not edit.\n`;
}

/** The names of types where only the generated `openapi.ts` is at hand. */
export const FOLDER_TYPES: TypeNames = {
  schema: (name) => `components["schemas"][${JSON.stringify(name)}]`,
  request: (id) => `RequestOf<operations[${JSON.stringify(id)}]>`,
};

/** A folder that stands alone: types, operations, validation with its run time, and replies. */
export function folderPlan(out: string, source: string, runtime: string, types: string, model: Model): Plan {
  const files = new Map<string, string>();
  const put = (path: string, text: string) => void files.set(join(out, path), header(source) + text);
  put("openapi.ts", types);
  put("operations.ts", emitOperations(model.operations));
  put("validation/index.ts", emitValidationIndex(model.validation));
  for (const file of runtimeFiles(runtime)) put(`validation/${file}`, readFileSync(join(runtime, file), "utf8"));
  put("validation/request-of.ts", readFileSync(join(import.meta.dirname, "../emit/types/request-of.ts"), "utf8"));
  const imports = { runtime: "../runtime.ts", types: typeImports("../../openapi.ts", "../request-of.ts") };
  for (const [name, text] of emitValidation(model.validation, imports)) put(`validation/generated/${name}.ts`, text);
  const { table, modules } = emitReplies(model.replies, {
    runtime: "../validation/runtime.ts",
    types: typeImports("../openapi.ts"),
  });
  put("replies.ts", table);
  for (const [name, text] of modules) put(`replies/${name}.ts`, text);
  return { files, folders: [{ path: out, whole: false }] };
}

const ENTRIES = ["index.ts", "json-schema.ts"];

/** The hand-written files of the validation package but its entries and tests. */
function runtimeFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(file) && !ENTRIES.includes(file))
    .sort();
}

/** The imports that a type's text needs: those of the generated types from `types`, and `RequestOf` from `requestOf`. */
export function typeImports(types: string, requestOf = ""): (type: string) => string {
  return (type) => {
    const words = new Set(type.replaceAll(/"(?:[^"\\]|\\.)*"/g, "").match(/\w+/g));
    const names = ["OperationRequest", "Schema", "components", "operations"].filter((name) => words.has(name));
    return [
      ...(names.length === 0 ? [] : [`import type { ${names.join(", ")} } from "${types}";`]),
      ...(words.has("RequestOf") ? [`import type { RequestOf } from "${requestOf}";`] : []),
    ].join("\n");
  };
}
