import type { JsonObject } from "../json.ts";
import { dereference, type Located } from "../read/references.ts";
import { decodedType, isBinary } from "./decoded-type.ts";
import type { Translator } from "./translate-schema.ts";

/**
 * How a body is sent and read: `json`; `form` (application/x-www-form-urlencoded) and `multipart`, whose fields are the members of
 * an object; `text`; `lines` (one JSON value a line) and `events` (text/event-stream), which are streams of items; `binary`, a Blob.
 */
export type MediaKind = "json" | "form" | "multipart" | "text" | "lines" | "events" | "binary";

const KINDS: readonly (readonly [essence: RegExp, kind: MediaKind])[] = [
  [/^(?:application|text)\/(?:json|x-json|json5)$|\+json$/, "json"],
  [/^application\/x-www-form-urlencoded$/, "form"],
  [/^multipart\//, "multipart"],
  [/^text\/event-stream$/, "events"],
  [/^application\/(?:x-)?(?:jsonl|jsonlines|json-lines|ndjson|json-seq)$|\+json-seq$/, "lines"],
  [/^text\/|^application\/(?:(?:x-)?yaml|xml|graphql|jwt|javascript)$|\+(?:xml|yaml|jwt)$/, "text"],
  [
    /^(?:image|audio|video|font)\/|^application\/(?:octet-stream|pdf|zip|gzip|x-gzip|x-tar|protobuf|x-protobuf|msgpack|cbor)$/,
    "binary",
  ],
];

/** The kind of a media type, by its essence and regardless of case. The kind of a range or an unknown type depends on its schema. */
export function mediaKind(name: string, schema: unknown, root: JsonObject): MediaKind {
  const essence = essenceOf(name);
  const known = KINDS.find(([pattern]) => pattern.test(essence));
  if (known !== undefined) return known[1];
  if (isBinary(schema, root)) return "binary";
  const isRange = essence === "*/*" || essence === "application/*";
  if (schema === undefined) return isRange ? "json" : "binary";
  return isRange || decodedType(schema, root) !== "string" ? "json" : "text";
}

/** Whether a body of this kind is a single value that a schema can check. Bytes and streams are not. */
export function isDecoded(kind: MediaKind): boolean {
  return kind === "json" || kind === "form" || kind === "multipart" || kind === "text";
}

/** A media type without its parameters, in lower case. */
function essenceOf(name: string): string {
  return name.split(";", 1).join("").trim().toLowerCase();
}

/** A Media Type Object, or the one that it refers to in `components.mediaTypes` (OpenAPI 3.2). */
export function dereferencedMediaType(media: Located, { root, report }: Pick<Translator, "root" | "report">): Located {
  return dereference(root, media, report) ?? { value: {}, pointer: media.pointer };
}
