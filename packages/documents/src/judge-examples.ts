import { readFileSync } from "node:fs";
import { isObject, type JsonObject } from "@share-links/generator";
import { generated } from "@share-links/generator/generated";
import { parse } from "yaml";
import { type Example, examplesOf } from "./examples.ts";

/** The results for a document's examples. */
export interface Judged {
  readonly taken: number;
  /** The examples that don't fit their schema: the place, and the validator's message. */
  readonly unfit: readonly { readonly pointer: string; readonly says: string }[];
}

/** Checks a document's examples with the validators that are generated from it. */
export async function judgeExamples(file: string): Promise<Judged> {
  const root = read(file);
  const examples = examplesOf(root);
  if (examples.length === 0) return { taken: 0, unfit: [] };
  const nameOf = probeNames();
  const { schemas, requests } = await generated(withProbes(root, examples, nameOf));
  const unfit = examples.flatMap(({ pointer, value, schema, isRequest }) => {
    const name = nameOf(schema, isRequest);
    const issues = isRequest ? requests[name]?.issues({ body: value }) : schemas[name]?.issues(value);
    const [first] = issues ?? [{ path: [], message: "no validator" }];
    return first === undefined ? [] : [{ pointer, says: JSON.stringify(first) }];
  });
  return { taken: examples.length - unfit.length, unfit };
}

/** The document with an additional named schema or operation for each schema that has examples, because only named ones get validators. */
function withProbes(root: JsonObject, examples: readonly Example[], nameOf: ProbeName): JsonObject {
  const schemas: Record<string, unknown> = {};
  const paths: Record<string, unknown> = {};
  for (const { schema, isRequest } of examples) {
    const name = nameOf(schema, isRequest);
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

type ProbeName = (schema: string, isRequest: boolean) => string;

/** A name for each place of a schema and each direction. */
function probeNames(): ProbeName {
  const names = new Map<string, string>();
  return (schema, isRequest) => {
    const key = `${isRequest} ${schema}`;
    const name = names.get(key) ?? `ProbeOfExample${names.size}`;
    names.set(key, name);
    return name;
  };
}

function read(path: string): JsonObject {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  return path.endsWith(".json")
    ? JSON.parse(text)
    : parse(text, { merge: true, uniqueKeys: false, maxAliasCount: -1, logLevel: "silent" });
}
