/** A kind of object of OpenAPI that holds schemas, itself or somewhere below. */
export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "callback"
  | "parameter"
  | "header"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "schema";

/** How a member holds objects of a kind: one, a list of them, or a map whose names the author chooses. */
export interface Holder {
  readonly kind: Kind;
  readonly as: "one" | "list" | "map";
}

const one = (kind: Kind): Holder => ({ kind, as: "one" });
const list = (kind: Kind): Holder => ({ kind, as: "list" });
const map = (kind: Kind): Holder => ({ kind, as: "map" });

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** The members of each kind of object that hold other objects (OpenAPI 3.0 to 3.2). All other members are data or texts. */
const MEMBERS: Readonly<Record<Exclude<Kind, "schema" | "callback">, Readonly<Record<string, Holder>>>> = {
  document: {
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    "x-webhooks": map("pathItem"),
    components: one("components"),
  },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    pathItems: map("pathItem"),
    callbacks: map("callback"),
    mediaTypes: map("mediaType"),
  },
  pathItem: {
    parameters: list("parameter"),
    ...Object.fromEntries(METHODS.map((method) => [method, one("operation")])),
    additionalOperations: map("operation"),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  parameter: { schema: one("schema"), content: map("mediaType") },
  header: { schema: one("schema"), content: map("mediaType") },
  requestBody: { content: map("mediaType") },
  response: { headers: map("header"), content: map("mediaType") },
  mediaType: { schema: one("schema"), itemSchema: one("schema"), encoding: map("encoding") },
  encoding: { headers: map("header") },
};

/** The kind of object that a member holds; undefined for data, texts and extensions. */
export function holderOf(kind: Kind, key: string): Holder | undefined {
  // The members of a Callback Object are expressions.
  if (kind === "callback") return key.startsWith("x-") ? undefined : one("pathItem");
  if (kind === "schema" || !Object.hasOwn(MEMBERS[kind], key)) return undefined;
  return MEMBERS[kind][key];
}

/** The members of each kind of object that are data or texts. Path items are not listed, because their other members look like methods. */
const DATA: Partial<Record<Kind, string>> = {
  document: "openapi info definitions servers security tags externalDocs jsonSchemaDialect $self",
  components: "securitySchemes examples links",
  operation: "tags summary description externalDocs operationId deprecated security servers",
  parameter:
    "name in description required deprecated allowEmptyValue style explode allowReserved example examples summary",
  header:
    "name in description required deprecated allowEmptyValue style explode allowReserved example examples summary",
  requestBody: "description required summary",
  response: "description summary links",
  mediaType: "description example examples prefixEncoding itemEncoding",
  encoding: "contentType style explode allowReserved encoding prefixEncoding itemEncoding",
};

const KNOWN = new Map(Object.entries(DATA).map(([kind, names]) => [kind, new Set(names.split(" "))]));

/** Whether a member has no meaning, because no version of OpenAPI defines it there. */
export function isUnknownMember(kind: Kind, key: string): boolean {
  return !key.startsWith("x-") && holderOf(kind, key) === undefined && KNOWN.get(kind)?.has(key) === false;
}
