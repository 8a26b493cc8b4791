import type { JsonObject } from "../../json.ts";
import { mapSchemas } from "../../read/map-schemas.ts";
import { typedSchema } from "./typed-schema.ts";

/** A copy of the model's document for openapi-typescript, in which `typedSchema` has rewritten the schemas. */
export function typedDocument(document: JsonObject): JsonObject {
  const copy = mapSchemas(document, "document", undefined, { change: (schema) => typedSchema(schema) });
  return { ...copy, components: copy.components ?? {} };
}
