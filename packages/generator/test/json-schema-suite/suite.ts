import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Validator } from "@share-links/validation";
import { isObject, type JsonObject } from "../../src/json.ts";
import { UnsupportedDocument } from "../../src/report/fault.ts";
import { generated } from "../generated.ts";

/** A schema of the suite with the values that it accepts or refuses. */
export interface Group {
  /** The suite's file, without its ending: `minimum`, or `optional/bignum`. */
  readonly file: string;
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** A schema that tests refer to by its URL. */
interface Remote {
  readonly remote: string;
  readonly schema: JsonObject;
}

const lines = readFileSync(join(import.meta.dirname, "draft2020-12.jsonl"), "utf8")
  .trimEnd()
  .split("\n");
const parsed: (Group | Remote)[] = lines.map((line) => JSON.parse(line));

/** The suite: its mandatory tests and its optional ones. */
export const groups: readonly Group[] = parsed.filter((line) => "file" in line);

/** The files that tests refer to by URLs: the suite's own, and the schemas of JSON Schema, which come with Ajv. */
export interface RemoteFolder {
  readonly path: string;
  remove(): void;
}

/** Writes the files of all URLs below a new folder, each in a folder with the name of its host. */
export function writeRemotes(): RemoteFolder {
  const path = mkdtempSync(join(tmpdir(), "json-schema-suite-"));
  const put = (url: string, schema: unknown) => {
    const file = join(path, url.replace(/^\w+:\/\//, ""));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(schema));
  };
  for (const line of parsed) if ("remote" in line) put(line.remote, line.schema);
  const { resolve } = createRequire(import.meta.url);
  for (const name of ["schema", ...VOCABULARIES.map((each) => `meta/${each}`)]) {
    const file = resolve(`ajv/dist/refs/json-schema-2020-12/${name}.json`);
    put(`https://json-schema.org/draft/2020-12/${name}`, JSON.parse(readFileSync(file, "utf8")));
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

const VOCABULARIES = ["applicator", "content", "core", "format-annotation", "meta-data", "unevaluated", "validation"];

/** Returns the descriptions of the tests in a group that our validator fails. If no validator can be generated, all of them fail. */
export async function wrongVerdicts({ file, schema, tests }: Group, { path }: RemoteFolder): Promise<string[]> {
  // Formats are annotations in the mandatory tests, and assertions in the optional ones.
  const isAsserted = () => file.startsWith("optional/");
  const validator = await validatorOf(schema, { root: path, isAsserted });
  const agrees = ({ data, valid }: Group["tests"][number]) =>
    validator?.is(data) === valid && (validator.issues(data).length === 0) === valid;
  return tests.filter((test) => !agrees(test)).map(({ description }) => description);
}

async function validatorOf(
  schema: unknown,
  options: Parameters<typeof generated>[1],
): Promise<Validator<unknown> | undefined> {
  const schemas = { Case: withId(schema) };
  const document = { openapi: "3.1.1", info: { title: "Suite", version: "1" }, paths: {}, components: { schemas } };
  try {
    return (await generated(document, options)).schemas.Case;
  } catch (error) {
    if (error instanceof UnsupportedDocument) return undefined;
    throw error;
  }
}

/** In a document, `#` means the document. So a schema that refers to itself by `#` gets its own URI here, if it has none. */
function withId(schema: unknown): unknown {
  const refersToItself = JSON.stringify(schema).includes('ef":"#');
  return isObject(schema) && schema.$id === undefined && refersToItself
    ? { $id: "https://suite.test/case", ...schema }
    : schema;
}
