import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emitOperations } from "../emit/operations/emit-operations.ts";
import { emitReplies, emitValidation, emitValidationIndex } from "../emit/validators/emit-validation.ts";
import { type JsonObject, member } from "../json.ts";
import type { Model } from "../model/model.ts";
import type { TypeNames } from "../model/unit.ts";
import type { SpecDocument } from "../read/read-document.ts";
import { reportText } from "../report/summary.ts";
import { header, type Plan } from "./plan.ts";
import { MANIFEST, manifestText } from "./write.ts";

/** The name of the file with the notes. */
export const REPORT = "report.json";

/** The names of types if there is only the generated `openapi.ts`. */
export const FOLDER_TYPES: TypeNames = {
  schema: (name) => `components["schemas"][${JSON.stringify(name)}]`,
  request: (id) => `RequestOf<operations[${JSON.stringify(id)}]>`,
  content: (id, { name, kind }, status) => {
    const part = status === undefined ? '"requestBody"' : `"responses"][${JSON.stringify(status)}`;
    const body = `Exclude<operations[${JSON.stringify(id)}][${part}], undefined>["content"][${JSON.stringify(name)}]`;
    return kind === "lines" || kind === "events" ? `ItemOf<${body}>` : body;
  },
  headers: (id, status) => `HeadersOf<operations[${JSON.stringify(id)}]["responses"][${JSON.stringify(status)}]>`,
};

/** A source that generated code contains. The built package has its sources, too, so that this path leads there from `dist`. */
const REQUEST_OF = join(import.meta.dirname, "../../src/emit/types/request-of.ts");

/** A self-contained folder: types, operations, validation with its run time, replies, the notes, and a manifest. */
export function folderPlan(
  out: string,
  { root, source, notes }: SpecDocument,
  runtime: string,
  types: string,
  model: Model,
): Plan {
  const files = new Map<string, string>();
  const put = (path: string, text: string) => void files.set(join(out, path), header(source) + text);
  put("openapi.ts", types);
  put("operations.ts", emitOperations(model.operations, model.webhooks));
  put("validation/index.ts", emitValidationIndex(model.validation));
  for (const file of runtimeFiles(runtime)) put(`validation/${file}`, readFileSync(join(runtime, file), "utf8"));
  put("validation/request-of.ts", readFileSync(REQUEST_OF, "utf8"));
  const imports = { runtime: "../runtime.ts", types: typeImports("../../openapi.ts", "../request-of.ts") };
  const modules = [...emitValidation(model.validation, imports, true)];
  for (const [name, text] of modules) put(`validation/generated/${name}.ts`, text);
  const closed = emitReplies(model.replies, {
    runtime: "../validation/runtime.ts",
    types: typeImports("../openapi.ts"),
  });
  put("replies.ts", closed.table);
  for (const [name, text] of closed.modules) put(`replies/${name}.ts`, text);
  files.set(join(out, REPORT), reportText([...notes, ...model.notes]));
  files.set(join(out, MANIFEST), manifestText({ source, title: titleOf(root) }, out, files));
  return { files, folders: [{ path: out, whole: false }] };
}

/** The title of a document. */
export function titleOf(root: JsonObject): string {
  return String(member(root.info, "title") ?? "");
}

const ENTRIES = ["index.ts", "json-schema.ts"];

/** The hand-written files of the validation package, except its entries and tests. */
function runtimeFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !/\.test(-d)?\.ts$/.test(file) && !ENTRIES.includes(file))
    .sort();
}

/** The imports that a type's text needs: generated types from `types`, and helpers such as `RequestOf` from `requestOf`. */
export function typeImports(types: string, requestOf = ""): (type: string) => string {
  return (type) => {
    const words = new Set(type.replaceAll(/"(?:[^"\\]|\\.)*"/g, "").match(/\w+/g));
    const names = ["OperationRequest", "Schema", "components", "operations"].filter((name) => words.has(name));
    const helpers = ["HeadersOf", "ItemOf", "RequestOf"].filter((name) => words.has(name));
    return [
      ...(names.length === 0 ? [] : [`import type { ${names.join(", ")} } from "${types}";`]),
      ...(helpers.length === 0 ? [] : [`import type { ${helpers.join(", ")} } from "${requestOf}";`]),
    ].join("\n");
  };
}
