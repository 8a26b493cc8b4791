import { arrayMember, isObject, type JsonObject, member, objectMember, sameJson } from "../read/json.ts";
import { at } from "../read/pointer.ts";
import { dereference, type Located, resolveReference } from "../read/references.ts";
import type { Body, Reply } from "./operation.ts";
import { type Plain, type Translator, translateSchema } from "./translate-schema.ts";

/** Reads a Request Body Object (or a reference to one). A body that is no JSON is named by its media type and not validated. */
export function readBody(located: Located, translator: Translator): Body | undefined {
  if (located.value === undefined) return undefined;
  const body = dereference(translator.root, located, translator.report);
  if (body === undefined) return undefined;
  const content = { value: objectMember(body.value, "content"), pointer: at(body.pointer, "content") };
  const schema = jsonSchema(content, translator);
  return {
    mediaTypes: Object.keys(content.value),
    required: member(body.value, "required") === true,
    defaults: Object.assign(
      {},
      ...jsonTypes(content.value).map((type) => defaultsOf(member(content.value[type], "schema"), translator.root)),
    ),
    ...(schema === undefined ? {} : { schema }),
  };
}

/** Reads a Responses Object; statuses are numbers where they are numbers. */
export function readReplies(located: Located, translator: Translator): Reply[] {
  return Object.entries(isObject(located.value) ? located.value : {}).flatMap(([status, value]) => {
    if (status.startsWith("x-")) return [];
    const place = at(located.pointer, status);
    if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) {
      return translator.report(place, `a status is 100 to 599, 1XX to 5XX or default, got ${JSON.stringify(status)}`);
    }
    const reply = dereference(translator.root, { value, pointer: place }, translator.report);
    if (reply === undefined) return [];
    const content = objectMember(reply.value, "content");
    const schema = jsonSchema({ value: content, pointer: at(reply.pointer, "content") }, translator);
    const [mediaType] = Object.keys(content);
    const body = schema !== undefined ? { schema } : mediaType !== undefined ? { mediaType } : {};
    return [{ status: /^\d+$/.test(status) ? Number(status) : status, ...body }];
  });
}

/** Whether a media type (or a range of them) is sent as JSON. */
export function isJson(mediaType: string): boolean {
  const essence = mediaType.split(";", 1).join("").trim().toLowerCase();
  return (
    essence === "application/json" || essence.endsWith("+json") || essence === "*/*" || essence === "application/*"
  );
}

function jsonTypes(content: JsonObject): string[] {
  return Object.keys(content).filter(isJson);
}

/** What one of the JSON media types takes; undefined without any, everything where a media type has no schema. */
function jsonSchema(content: { value: JsonObject; pointer: string }, translator: Translator): Plain | undefined {
  const schemas: Plain[] = [];
  for (const type of jsonTypes(content.value)) {
    const schema = member(content.value[type], "schema");
    const plain =
      schema === undefined ? true : translateSchema(schema, at(content.pointer, type, "schema"), translator);
    if (!schemas.some((other) => sameJson(other, plain))) schemas.push(plain);
  }
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0];
}

/** The defaults of an object schema's own properties, found through `$ref` and `allOf`; what stands closest wins. */
function defaultsOf(schema: unknown, root: JsonObject, seen: ReadonlySet<string> = new Set()): Record<string, unknown> {
  const parts = partsOf(schema, root, seen).map((part) => defaultsOf(part.schema, root, part.seen));
  const own = Object.entries(objectMember(schema, "properties")).flatMap(([name, property]) => {
    const value = defaultOf(property, root);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.assign({}, ...parts.reverse(), Object.fromEntries(own));
}

/** A schema's default: its own, else that of what it refers to. */
export function defaultOf(schema: unknown, root: JsonObject, seen: ReadonlySet<string> = new Set()): unknown {
  const own = member(schema, "default");
  if (own !== undefined) return own;
  for (const part of partsOf(schema, root, seen)) {
    const found = defaultOf(part.schema, root, part.seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The schemas that a schema takes in whole: the target of its `$ref` and the members of its `allOf`; each reference is followed once. */
export function partsOf(
  schema: unknown,
  root: JsonObject,
  seen: ReadonlySet<string>,
): { schema: unknown; seen: ReadonlySet<string> }[] {
  const members = arrayMember(schema, "allOf").map((part) => ({ schema: part, seen }));
  const $ref = member(schema, "$ref");
  if (typeof $ref !== "string" || seen.has($ref)) return members;
  const target = resolveReference(root, $ref, "", () => []);
  return target === undefined ? members : [{ schema: target.value, seen: new Set([...seen, $ref]) }, ...members];
}
