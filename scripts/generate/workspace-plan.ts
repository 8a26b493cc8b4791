import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  createModel,
  documentOf,
  emitApi,
  emitJsonSchemas,
  emitNamedTypes,
  emitOperations,
  emitReplies,
  emitValidation,
  header,
  type Plan,
  refuseNotes,
  type TypeNames,
  typeImports,
} from "@share-links/generator";
import { stringify } from "yaml";
import { emitBrowserCode } from "./browser-code.ts";
import { bundleSpec } from "./bundle-spec.ts";
import { emitClientOperations } from "./emit-client-operations.ts";
import { emitDescriptors } from "./emit-descriptors.ts";
import { emitDocs, emitDocument } from "./emit-docs.ts";
import { emitQueries } from "./emit-queries.ts";
import { emitStatusErrors, emitStatusNames } from "./emit-status-errors.ts";
import { emitTools } from "./emit-tools.ts";
import { emulatorFiles } from "./emulator-files.ts";

/** The names under which `@share-links/types` exports the types. */
export const WORKSPACE_TYPES: TypeNames = {
  schema: (name) => `Schema<${JSON.stringify(name)}>`,
  request: (id) => `OperationRequest<${JSON.stringify(id)}>`,
  // All our bodies are named schemas, and validators of headers are not emitted.
  content: () => "unknown",
  headers: () => "unknown",
};

/** The files that are generated: from `spec/openapi.yaml` in the packages below `root`, and `api.md`, and from the sources of what the server sends to browsers. */
export async function workspacePlan(root: string): Promise<Plan> {
  const bundled = await bundleSpec(root);
  const document = documentOf(bundled, "openapi.yaml");
  const model = createModel(document, WORKSPACE_TYPES);
  refuseNotes(document, model);
  const { operations } = model;
  const source = header("spec/openapi.yaml", "pnpm generate");
  const files = new Map<string, string>();
  const put = (path: string, text: string) => void files.set(join(root, "packages", path), source + text);
  const api = emitApi(document, operations);
  files.set(join(root, "api.md"), `<!-- ${source.slice(3).trim()} -->\n\n${api}`);
  put("types/src/generated/openapi.ts", emitNamedTypes(document, { operations, webhooks: [] }));
  // The document itself has no line that says where it comes from, because JSON has no comments. Its place must match the package's exports.
  files.set(join(root, "packages/types/openapi.json"), `${JSON.stringify(bundled, null, 2)}\n`);
  files.set(
    join(root, "packages/types/openapi.yaml"),
    stringify(bundled, { lineWidth: 120, aliasDuplicateObjects: false }),
  );
  put("server/src/generated/docs-page.ts", emitDocs(document, api));
  put("server/src/generated/openapi-document.ts", emitDocument(bundled));
  put("server/src/generated/operations.ts", emitOperations(operations));
  put("client/src/generated/operations.ts", emitClientOperations(operations));
  put("client/src/generated/descriptors.ts", emitDescriptors(operations));
  put("client/src/generated/status-errors.ts", emitStatusErrors(document, operations));
  put("client/src/generated/status-names.ts", emitStatusNames(operations));
  put("client/src/generated/queries.ts", emitQueries(operations));
  put("cli/src/generated/operations.ts", emitTools(operations));
  const types = typeImports("@share-links/types");
  for (const [name, text] of emitValidation(model.validation, { runtime: "../runtime.ts", types }))
    put(`validation/src/generated/${name}.ts`, text);
  put("validation/src/generated/json-schema.ts", emitJsonSchemas(model.annotated(), types));
  const { table, modules } = emitReplies(model.replies, { runtime: "@share-links/validation/runtime", types });
  put("server/src/generated/replies.ts", table);
  for (const [name, text] of modules) put(`server/src/generated/replies/${name}.ts`, text);
  const bundleSource = header("the sources that it names", "pnpm generate");
  for (const [name, text] of emitBrowserCode(root))
    files.set(join(root, "packages/server/src/generated", `${name}.ts`), bundleSource + text);
  for (const [name, text] of emulatorFiles(root)) files.set(join(root, "packages/testing/src/generated", name), text);
  const owners = readdirSync(join(root, "packages"));
  return {
    files,
    folders: owners.map((owner) => ({ path: join(root, "packages", owner, "src/generated"), whole: true })),
  };
}
