// Judges the examples of a document with its validators: `node judge-examples.ts FILE` prints a `Judged` as JSON.
import { readFileSync } from "node:fs";
import { isObject, type JsonObject } from "@share-links/generator";
import { generated } from "@share-links/generator/generated";
import { parse } from "yaml";
import { type Example, examplesOf } from "./examples.ts";

/** What came of a document's examples. */
export interface Judged {
  readonly taken: number;
  /** Those that don't fit their schema: where, and what the validator says. */
  readonly unfit: readonly { readonly pointer: string; readonly says: string }[];
}

const [file = ""] = process.argv.slice(2);
console.log(JSON.stringify(await judge(read(file))));

async function judge(root: JsonObject): Promise<Judged> {
  const examples = examplesOf(root);
  if (examples.length === 0) return { taken: 0, unfit: [] };
  const { schemas, requests } = await generated(withProbes(root, examples));
  const unfit = examples.flatMap(({ pointer, value, schema, isRequest }) => {
    const name = probeOf(schema, isRequest);
    const issues = isRequest ? requests[name]?.issues({ body: value }) : schemas[name]?.issues(value);
    const [first] = issues ?? [{ path: [], message: "no validator" }];
    return first === undefined ? [] : [{ pointer, says: JSON.stringify(first) }];
  });
  return { taken: examples.length - unfit.length, unfit };
}

/** The document with a named schema, or an operation, for each place of a schema that has examples: validators are made of what has a name. */
function withProbes(root: JsonObject, examples: readonly Example[]): JsonObject {
  const schemas: Record<string, unknown> = {};
  const paths: Record<string, unknown> = {};
  for (const { schema, isRequest } of examples) {
    const name = probeOf(schema, isRequest);
    const reference = { $ref: `#${encodeURI(schema).replaceAll("#", "%23")}` };
    if (isRequest) {
      const requestBody = { required: true, content: { "application/json": { schema: reference } } };
      paths[`/${name}`] = { post: { operationId: name, requestBody, responses: { 204: { description: "" } } } };
    } else schemas[name] = reference;
  }
  const components = isObject(root.components) ? root.components : {};
  return {
    ...root,
    paths: { ...(root.paths as object), ...paths },
    components: { ...components, schemas: { ...(components.schemas as object), ...schemas } },
  };
}

const names = new Map<string, string>();

function probeOf(schema: string, isRequest: boolean): string {
  const key = `${isRequest} ${schema}`;
  const name = names.get(key) ?? `ProbeOfExample${names.size}`;
  names.set(key, name);
  return name;
}

function read(path: string): JsonObject {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  return path.endsWith(".json")
    ? JSON.parse(text)
    : parse(text, { merge: true, maxAliasCount: -1, logLevel: "silent" });
}
