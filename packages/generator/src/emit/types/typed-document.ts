import type { JsonObject } from "../../json.ts";
import { mapSchemas } from "../../read/map-schemas.ts";
import { typedSchema } from "./typed-schema.ts";

/** A copy of a document (as the model takes it) as openapi-typescript is given it: with its schemas as `typedSchema` has them. */
export function typedDocument(document: JsonObject): JsonObject {
  const copy = mapSchemas(document, "document", undefined, { change: (schema) => typedSchema(schema) });
  return { ...copy, components: copy.components ?? {} };
}
