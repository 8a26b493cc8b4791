import { isObject, type JsonObject, type Operation, type Parameter, resolved } from "@share-links/generator";
import type { Schemas } from "../schema/part.ts";

type Body = NonNullable<Operation["body"]>;
type Reply = Operation["replies"][number];
/** A media type of a body, as the generator reads it. */
export type MediaType = Body["content"][number];
type Described = Pick<Parameter, "source" | "contentType">;

/** The schema of a parameter or a header as it is written, with the keywords that judge nothing. */
export function schemaIn({ source, contentType }: Described, of: Schemas): { schema: unknown; isDeprecated: boolean } {
  const object = resolved(of.root, source);
  const isDeprecated = object.deprecated === true;
  if (object.schema !== undefined || contentType === undefined) return { schema: object.schema, isDeprecated };
  return { schema: mediaObject(object, contentType, of.root).schema, isDeprecated };
}

/** The schema of a decoded body; of one item, if the media type is a stream of items. Bytes have none. */
export function schemaOfMedia({ source }: Pick<Body | Reply, "source">, media: MediaType, of: Schemas): unknown {
  if (media.kind === "binary") return undefined;
  const { schema, itemSchema } = mediaObject(resolved(of.root, source), media.name, of.root);
  if (media.kind !== "lines" && media.kind !== "events") return schema;
  if (itemSchema !== undefined) return itemSchema;
  const target = isObject(schema) && typeof schema.$ref === "string" ? resolved(of.root, schema) : schema;
  return isObject(target) && target.items !== undefined ? target.items : schema;
}

/** The Media Type Object of a name. */
function mediaObject(body: JsonObject, name: string, root: JsonObject): JsonObject {
  const { content } = body;
  return isObject(content) && Object.hasOwn(content, name) ? resolved(root, content[name]) : {};
}
