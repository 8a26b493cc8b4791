import { join } from "node:path";
import {
  createModel,
  emitNamedTypes,
  emitOperations,
  emitValidation,
  FOLDER_TYPES,
  header,
  readDocument,
  refuseNotes,
  typeImports,
} from "@share-links/generator";

/** What comes from outside, and so is checked. */
const CHECKED = [
  "seed",
  "seed-api-key",
  "seed-persona",
  "seed-link",
  "seed-webhook",
  "fault",
  "move-clock",
  "duration",
];

/** The generated files of the emulator, by their paths below its `src/generated`. They come from the document of its control routes. */
export function emulatorFiles(root: string): Map<string, string> {
  const path = "packages/testing/openapi.yaml";
  const document = readDocument(join(root, path));
  const model = createModel(document, FOLDER_TYPES);
  refuseNotes(document, model);
  const source = header(path, "pnpm generate");
  const { operations } = model;
  const types = typeImports("../openapi.ts");
  const modules = emitValidation(model.validation, { runtime: "@share-links/validation/runtime", types });
  return new Map([
    ["openapi.ts", source + emitNamedTypes(document, { operations, webhooks: [] })],
    ["operations.ts", source + emitOperations(operations)],
    [
      "document.ts",
      `${source}/** The document of the control routes, as JSON. */\nexport const controlDocument = ${JSON.stringify(JSON.stringify(document.root))};\n`,
    ],
    ...CHECKED.map((name): [string, string] => [`validation/${name}.ts`, source + (modules.get(name) ?? "")]),
  ]);
}
