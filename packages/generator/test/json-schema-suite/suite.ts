import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, type JsonObject } from "../../src/json.ts";
import { generated } from "../generated.ts";

/** A schema of the suite with the values that it takes or refuses. */
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

const lines = readFileSync(join(import.meta.dirname, "draft2020-12.jsonl"), "utf8").trimEnd().split("\n");
const parsed: (Group | Remote)[] = lines.map((line) => JSON.parse(line));
const remotes = parsed.filter((line) => "remote" in line);

/** The suite: its mandatory tests and its optional ones. */
export const groups: readonly Group[] = parsed.filter((line) => "file" in line);

/** The tests of a group whose verdict is another one than the suite's, by description; a refused document fails them all. */
export async function wrongVerdicts({ schema, tests }: Group): Promise<string[]> {
  const validator = await validatorOf(schema);
  const agrees = ({ data, valid }: Group["tests"][number]) =>
    validator?.is(data) === valid && (validator.issues(data).length === 0) === valid;
  return tests.filter((test) => !agrees(test)).map(({ description }) => description);
}

async function validatorOf(schema: unknown) {
  try {
    return (await generated(documentOf(schema))).schemas.Case;
  } catch (error) {
    if (process.env.SUITE_SHOW) process.stderr.write(`${String((error as Error).stack).slice(0, 400)}\n`);
    return undefined;
  }
}

/** A document whose one component is the schema. What it refers to over HTTP lies beside it, each schema under its own URL. */
function documentOf(schema: unknown): JsonObject {
  const schemas: Record<string, unknown> = { Case: withId(schema, "https://suite.test/case") };
  for (const [index, { remote, schema: other }] of remotesOf(schema).entries()) {
    schemas[`Remote${index}`] = { ...other, $id: remote };
    if (other.$id !== undefined && other.$id !== remote) schemas[`Named${index}`] = other;
  }
  return { openapi: "3.1.1", info: { title: "Suite", version: "1" }, paths: {}, components: { schemas } };
}

/** `#` means the schema itself, which is what a URI of its own says inside another document. */
function withId(schema: unknown, $id: string): unknown {
  const refersToItself = JSON.stringify(schema).includes('ef":"#');
  return isObject(schema) && schema.$id === undefined && refersToItself ? { $id, ...schema } : schema;
}

function remotesOf(schema: unknown): Remote[] {
  return JSON.stringify(schema).includes("localhost:1234") ? remotes : [];
}
