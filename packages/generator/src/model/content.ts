import { isObject, type JsonObject, member, objectMember, sameJson } from "../json.ts";
import { at } from "../pointer.ts";
import { dereference, type Located } from "../read/references.ts";
import { defaultsOf } from "../read/schema-parts.ts";
import { itemsOf } from "./decoded-type.ts";
import { readEncoding } from "./encoding.ts";
import { formSchema } from "./form-schema.ts";
import { dereferencedMediaType, isDecoded, type MediaKind, mediaKind } from "./media-type.ts";
import type { Body, Header, MediaType, Reply } from "./operation.ts";
import { readHeader } from "./parameters.ts";
import { type Plain, type Translator, translateSchema } from "./translate-schema.ts";

/** Reads a Request Body Object, or a reference to one. */
export function readBody(located: Located, translator: Translator): Body | undefined {
  if (located.value === undefined || located.value === null) return undefined;
  const body = dereference(translator.root, located, translator.report);
  if (body === undefined) return undefined;
  if (!isObject(body.value)) return void translator.report(body.pointer, "a request body must be an object");
  const { content, sources } = readContent(body, translator);
  const schema = unionOf(content);
  const decoded = content.filter(({ kind }) => isDecoded(kind));
  return {
    mediaTypes: content.map(({ name }) => name),
    content,
    required: body.value.required === true,
    defaults: Object.assign(
      {},
      ...decoded.map(({ name }) => defaultsOf(member(sources[name], "schema"), translator.root)),
    ),
    ...(schema === undefined ? {} : { schema }),
    source: sourceOf(located.value, body, sources),
  };
}

/** Reads a Responses Object. Statuses become numbers, except ranges and `default`. */
export function readReplies(located: Located, translator: Translator): Reply[] {
  const { note } = translator;
  return Object.entries(isObject(located.value) ? located.value : {}).flatMap(([status, value]) => {
    if (status.startsWith("x-")) return [];
    const place = at(located.pointer, status);
    const known = statusOf(status);
    if (known === undefined) {
      note("odd-status", place, `${JSON.stringify(status)} isn't a status, and is left out`);
      return [];
    }
    if (Number(known) > 599) note("odd-status", place, `a status is 100 to 599, got ${status}`);
    const reply = dereference(translator.root, { value, pointer: place }, translator.report);
    if (reply === undefined) return [];
    if (!isObject(reply.value)) return translator.report(reply.pointer, "a response must be an object");
    const { content, sources } = readContent(reply, translator);
    const schema = unionOf(content.filter(({ kind }) => kind === "json"));
    const [first] = content;
    return [
      {
        status: known,
        content,
        ...(schema !== undefined ? { schema } : first !== undefined ? { mediaType: first.name } : {}),
        headers: readHeaders(reply, translator),
        source: sourceOf(value, reply, sources),
      },
    ];
  });
}

/** The object as it is written, or without references if a media type is one (OpenAPI 3.2). */
function sourceOf(written: unknown, { value }: Located, content: JsonObject): JsonObject {
  const hasReference = Object.entries(objectMember(value, "content")).some(([name, media]) => media !== content[name]);
  if (hasReference || !isObject(written)) return { ...objectOf(value), content };
  return written;
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** `200`, `4XX` (in any case) and `default`. */
function statusOf(text: string): number | string | undefined {
  if (/^[1-9]\d\d$/.test(text)) return Number(text);
  if (/^[1-5]xx$/i.test(text)) return text.toUpperCase();
  return /^default$/i.test(text) ? "default" : undefined;
}

function readHeaders({ value, pointer }: Located, translator: Translator): Header[] {
  const place = at(pointer, "headers");
  return Object.entries(objectMember(value, "headers")).flatMap(([name, header]) => {
    const found = dereference(translator.root, { value: header, pointer: at(place, name) }, translator.report);
    if (found === undefined || !isObject(found.value)) return [];
    return readHeader(name, found, translator) ?? [];
  });
}

/** The media types of a body, and their objects with all references resolved. */
function readContent(
  { value, pointer }: Located,
  translator: Translator,
): { content: MediaType[]; sources: JsonObject } {
  const place = at(pointer, "content");
  const read = Object.entries(objectMember(value, "content")).map(([name, item]) => {
    const media = dereferencedMediaType({ value: item, pointer: at(place, name) }, translator);
    return [name, readMediaType(name, media, translator), isObject(media.value) ? media.value : {}] as const;
  });
  return {
    content: read.map(([, media]) => media),
    sources: Object.fromEntries(read.map(([name, , source]) => [name, source])),
  };
}

function readMediaType(name: string, media: Located, translator: Translator): MediaType {
  const kind = mediaKind(name, member(media.value, "schema"), translator.root);
  const schema = schemaOf(kind, media, translator);
  const encoding = readEncoding(media, kind, translator.note);
  return {
    name,
    kind,
    ...(schema === undefined ? {} : { schema }),
    ...(Object.keys(encoding).length === 0 ? {} : { encoding }),
  };
}

/** The schema of the decoded value. A JSON media type without a schema allows anything, and bytes are not checked. */
function schemaOf(kind: MediaKind, { value, pointer }: Located, translator: Translator): Plain | undefined {
  const schema = member(value, "schema");
  const itemSchema = member(value, "itemSchema");
  if (kind === "binary") return undefined;
  if (kind === "lines" || kind === "events") {
    if (itemSchema !== undefined) return translateSchema(itemSchema, at(pointer, "itemSchema"), translator);
    // Documents describe either one item of a stream or an array of all items.
    const items = itemsOf({ value: schema, pointer: at(pointer, "schema") }, translator.root);
    if (items !== undefined) return translateSchema(items.value, items.pointer, translator);
  } else if (itemSchema !== undefined) {
    translator.note(
      "item-schema",
      at(pointer, "itemSchema"),
      "only a stream of items has an itemSchema; it is left out",
    );
  }
  if (schema === undefined) return kind === "json" ? true : undefined;
  if (kind === "form" || kind === "multipart")
    return formSchema({ value: schema, pointer: at(pointer, "schema") }, translator);
  return translateSchema(schema, at(pointer, "schema"), translator);
}

/** The schema of a body that is decoded in one of several media types; undefined if it is decoded in none. */
function unionOf(content: readonly MediaType[]): Plain | undefined {
  const schemas: Plain[] = [];
  for (const { kind, schema = true } of content) {
    if (isDecoded(kind) && !schemas.some((other) => sameJson(other, schema))) schemas.push(schema);
  }
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0];
}
