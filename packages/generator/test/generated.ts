import { resolve } from "node:path";
import type { Validator } from "@share-links/validation";
import { build } from "esbuild";
import { createModel } from "../src/model/model.ts";
import { documentOf } from "../src/read/read-document.ts";
import type { Note } from "../src/report/notes.ts";
import { FOLDER_TYPES, folderPlan } from "../src/write/layout.ts";

/** What is generated from a document, loaded: validators by schema name and operationId, closed replies, and the files' texts. */
export interface Generated {
  readonly schemas: Readonly<Record<string, Validator<unknown>>>;
  readonly requests: Readonly<Record<string, Validator<unknown>>>;
  readonly replies: Readonly<Record<string, Readonly<Record<string, Validator<unknown> | null>>>>;
  readonly files: ReadonlyMap<string, string>;
  /** All that the index exports, and the notes that generation took. */
  readonly index: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

const OUT = "/generated";
const RUNTIME = resolve(import.meta.dirname, "../../validation/src");

/** What the command takes as `--root` and `--assert-formats`. */
interface Options {
  readonly root?: string;
  readonly isAsserted?: (format: string) => boolean;
}

/** Runs generation in memory (without the types) and loads what it writes. */
export async function generated(value: unknown, { root, isAsserted }: Options = {}): Promise<Generated> {
  const document = documentOf(value, "test.yaml", { root });
  const model = createModel(document, FOLDER_TYPES, isAsserted);
  const notes = [...document.notes, ...model.notes].map(told);
  const { files } = folderPlan(OUT, document, RUNTIME, "export interface components {}", model);
  const entry = `export * as index from "${OUT}/validation/index.ts"; export { replies } from "${OUT}/replies.ts";`;
  const { index, replies } = await load(files, entry);
  const schemas = [...model.validation.schemas].map(([name, { identifier }]) => [
    name,
    Reflect.get(index as object, `${identifier}Schema`),
  ]);
  return {
    schemas: Object.fromEntries(schemas),
    requests: Reflect.get(index as object, "requestSchemas"),
    replies,
    files,
    index,
    notes,
  } as Generated;
}

function told({ kind, pointer, text }: Note): string {
  return `${kind} ${pointer}: ${text}`;
}

/** Bundles modules that are held in memory, starts them and gives the exports of `entry`. */
export async function load(files: ReadonlyMap<string, string>, entry: string): Promise<Record<string, unknown>> {
  const module = { exports: {} };
  new Function("module", await bundle(files, entry, "cjs"))(module);
  return module.exports;
}

/** Bundles modules that are held in memory. */
export async function bundle(
  files: ReadonlyMap<string, string>,
  entry: string,
  format: "cjs" | "esm",
  minify = false,
): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: entry, loader: "ts", resolveDir: OUT },
    bundle: true,
    format,
    minify,
    write: false,
    logLevel: "silent",
    platform: "neutral",
    plugins: [
      {
        name: "memory",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => ({
            path: resolve(resolveDir, path),
            namespace: "memory",
          }));
          onLoad({ filter: /.*/, namespace: "memory" }, ({ path }) => {
            const contents = files.get(path);
            return contents === undefined
              ? { errors: [{ text: `no file ${path}` }] }
              : { contents, loader: "ts", resolveDir: resolve(path, "..") };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}
