import { isObject, type JsonObject, segmentsOf } from "@share-links/generator";

/** An example value from a document, and the place of its schema. */
export interface Example {
  readonly pointer: string;
  readonly value: unknown;
  readonly schema: string;
  /** Whether it is a body that clients send, in which `readOnly` properties are missing. */
  readonly isRequest: boolean;
}

/** The examples of a document's schemas, parameters, headers and JSON bodies. */
export function examplesOf(root: JsonObject): Example[] {
  const found: Example[] = [];
  visit(root, "document", "", false);
  return found;

  function visit(value: unknown, kind: Kind, pointer: string, isRequest: boolean): void {
    if (!isObject(value) || ("$ref" in value && kind !== "schema")) return;
    note(value, kind, pointer, isRequest);
    for (const [key, item] of Object.entries(value)) {
      const holder = kind === "callback" ? ONE_PATH : MEMBERS[kind][key];
      if (holder === undefined || (kind === "callback" && key.startsWith("x-"))) continue;
      const [inner, as] = holder;
      const below = `${pointer}/${escaped(key)}`;
      const isSent = key === "requestBody" || key === "requestBodies" || isRequest;
      if (as === "one") visit(item, inner, below, isSent);
      else if (typeof item === "object" && item !== null)
        for (const [name, each] of Object.entries(item)) {
          if (inner === "mediaType" && !isJson(name)) continue;
          visit(each, inner, `${below}/${escaped(name)}`, isSent);
        }
    }
  }

  function note(value: JsonObject, kind: Kind, pointer: string, isRequest: boolean): void {
    const hasSchema = isObject(value.schema) && (kind === "parameter" || kind === "mediaType");
    if (kind !== "schema" && !hasSchema) return;
    const schema = kind === "schema" ? pointer : `${pointer}/schema`;
    const add = (below: string, example: unknown) =>
      void found.push({
        pointer: `${pointer}/${below}`,
        value: example,
        schema,
        isRequest: isRequest && kind === "mediaType",
      });
    if ("example" in value) add("example", value.example);
    if (kind === "schema" && Array.isArray(value.examples))
      for (const [index, each] of value.examples.entries()) add(`examples/${index}`, each);
    if (kind !== "schema" && isObject(value.examples))
      for (const [name, each] of Object.entries(value.examples)) {
        const example = resolved(each);
        if (isObject(example) && "value" in example) add(`examples/${escaped(name)}`, example.value);
      }
  }

  function resolved(value: unknown): unknown {
    const target = isObject(value) ? value.$ref : undefined;
    if (typeof target !== "string" || !target.startsWith("#/")) return value;
    return segmentsOf(target.slice(1)).reduce<unknown>(
      (above, key) => (isObject(above) ? above[key] : undefined),
      root,
    );
  }
}

type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "callback"
  | "operation"
  | "parameter"
  | "requestBody"
  | "response"
  | "mediaType"
  | "schema";
type Holder = readonly [kind: Kind, as: "one" | "many"];

const ONE_PATH: Holder = ["pathItem", "one"];
const OPERATION: Holder = ["operation", "one"];
const SCHEMA: Holder = ["schema", "one"];
const SCHEMAS: Holder = ["schema", "many"];
const CONTENT: Holder = ["mediaType", "many"];

/** The places of objects that may hold examples. */
const MEMBERS: Readonly<Record<Kind, Readonly<Record<string, Holder>>>> = {
  document: { paths: ["pathItem", "many"], webhooks: ["pathItem", "many"], components: ["components", "one"] },
  components: {
    schemas: SCHEMAS,
    parameters: ["parameter", "many"],
    headers: ["parameter", "many"],
    requestBodies: ["requestBody", "many"],
    responses: ["response", "many"],
    pathItems: ["pathItem", "many"],
  },
  pathItem: {
    parameters: ["parameter", "many"],
    get: OPERATION,
    put: OPERATION,
    post: OPERATION,
    delete: OPERATION,
    options: OPERATION,
    head: OPERATION,
    patch: OPERATION,
    trace: OPERATION,
    query: OPERATION,
  },
  callback: {},
  operation: {
    parameters: ["parameter", "many"],
    requestBody: ["requestBody", "one"],
    responses: ["response", "many"],
    callbacks: ["callback", "many"],
  },
  parameter: { schema: SCHEMA, content: CONTENT },
  requestBody: { content: CONTENT },
  response: { content: CONTENT, headers: ["parameter", "many"] },
  mediaType: { schema: SCHEMA },
  schema: {
    properties: SCHEMAS,
    patternProperties: SCHEMAS,
    $defs: SCHEMAS,
    dependentSchemas: SCHEMAS,
    allOf: SCHEMAS,
    anyOf: SCHEMAS,
    oneOf: SCHEMAS,
    prefixItems: SCHEMAS,
    items: SCHEMA,
    additionalProperties: SCHEMA,
    not: SCHEMA,
    contains: SCHEMA,
    propertyNames: SCHEMA,
  },
};

function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

function escaped(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
