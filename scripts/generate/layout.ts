import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { emitDescriptors } from "./emit-descriptors.ts";
import { emitJsonSchemas } from "./emit-json-schemas.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitQueries } from "./emit-queries.ts";
import { emitStatusNames } from "./emit-status-errors.ts";
import { emitReplies, emitValidation, emitValidationIndex } from "./emit-validation.ts";
import type { Model } from "./model.ts";
import type { TypeNames } from "./units.ts";

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
  return /^\/\/ Generated from .* by "pnpm generate"\. Do not edit\.\n/.test(text);
}

/** Every generated file begins with this line. */
export function header(source: string): string {
  return `// Generated from ${source} by "pnpm generate". Do not edit.\n`;
}

/** The names of types where `@share-links/types` gives them. */
export const WORKSPACE_TYPES: TypeNames = {
  schema: (name) => `Schema<${JSON.stringify(name)}>`,
  request: (id) => `OperationRequest<${JSON.stringify(id)}>`,
};

/** The names of types where only the generated `openapi.ts` is at hand. */
export const FOLDER_TYPES: TypeNames = {
  schema: (name) => `components["schemas"][${JSON.stringify(name)}]`,
  request: (id) => `RequestOf<operations[${JSON.stringify(id)}]>`,
};

/** The API reference: as Markdown, as a module with its page, the module with the document itself, the document for other tools, and the classes of errors. */
export interface Reference {
  readonly api: string;
  readonly docs: string;
  readonly document: string;
  readonly json: string;
  readonly yaml: string;
  readonly statusErrors: string;
}

/** The workspace's own files: those below its `packages`, and `api.md`. */
export function workspacePlan(root: string, types: string, model: Model, reference: Reference): Plan {
  const source = header("spec/openapi.yaml");
  const files = new Map<string, string>();
  const put = (path: string, text: string) => void files.set(join(root, "packages", path), source + text);
  files.set(join(root, "api.md"), `<!-- ${source.slice(3).trim()} -->\n\n${reference.api}`);
  put("types/src/generated/openapi.ts", types);
  // The document itself, without a line of ours, for JSON has no comments; where a path leads that is written like the specifier.
  files.set(join(root, "packages/types/openapi.json"), reference.json);
  files.set(join(root, "packages/types/openapi.yaml"), reference.yaml);
  put("server/src/generated/docs-page.ts", reference.docs);
  put("server/src/generated/openapi-document.ts", reference.document);
  for (const owner of ["client", "server"])
    put(`${owner}/src/generated/operations.ts`, emitOperations(model.operations));
  put("client/src/generated/descriptors.ts", emitDescriptors(model.operations));
  put("client/src/generated/status-errors.ts", reference.statusErrors);
  put("client/src/generated/status-names.ts", emitStatusNames(model.operations));
  put("client/src/generated/queries.ts", emitQueries(model.operations));
  const imports = { runtime: "../runtime.ts", types: typeImports("@share-links/types") };
  for (const [name, text] of emitValidation(model.validation, imports))
    put(`validation/src/generated/${name}.ts`, text);
  put("validation/src/generated/json-schema.ts", emitJsonSchemas(model.annotated(), imports.types));
  const replyImports = { runtime: "@share-links/validation/runtime", types: typeImports("@share-links/types") };
  const { table, modules } = emitReplies(model.replies, replyImports);
  put("server/src/generated/replies.ts", table);
  for (const [name, text] of modules) put(`server/src/generated/replies/${name}.ts`, text);
  const owners = readdirSync(join(root, "packages"));
  return {
    files,
    folders: owners.map((owner) => ({ path: join(root, "packages", owner, "src/generated"), whole: true })),
  };
}

/** A folder that stands alone: types, operations, validation with its run time, and replies. */
export function folderPlan(out: string, source: string, runtime: string, types: string, model: Model): Plan {
  const files = new Map<string, string>();
  const put = (path: string, text: string) => void files.set(join(out, path), header(source) + text);
  put("openapi.ts", types);
  put("operations.ts", emitOperations(model.operations));
  put("validation/index.ts", emitValidationIndex(model.validation));
  for (const file of runtimeFiles(runtime)) put(`validation/${file}`, readFileSync(join(runtime, file), "utf8"));
  put("validation/request-of.ts", readFileSync(join(import.meta.dirname, "request-of.ts"), "utf8"));
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

function typeImports(types: string, requestOf = ""): (type: string) => string {
  return (type) => {
    const words = new Set(type.replaceAll(/"(?:[^"\\]|\\.)*"/g, "").match(/\w+/g));
    const names = ["OperationRequest", "Schema", "components", "operations"].filter((name) => words.has(name));
    return [
      ...(names.length === 0 ? [] : [`import type { ${names.join(", ")} } from "${types}";`]),
      ...(words.has("RequestOf") ? [`import type { RequestOf } from "${requestOf}";`] : []),
    ].join("\n");
  };
}
