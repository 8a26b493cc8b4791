import openapiTS, { astToString } from "openapi-typescript";
import { isObject, member } from "./json.ts";
import type { SpecDocument } from "./read-document.ts";

/**
 * Emits the TypeScript types of a document. A default does not make a property required (requests may leave it out), and an object
 * without named properties is any object: the types are what the validators accept.
 */
export async function emitTypes({ root }: SpecDocument): Promise<string> {
  const copy = withoutDiscriminators(root) as Parameters<typeof openapiTS>[0];
  return astToString(await openapiTS(copy, { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }));
}

const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"]);

/** A copy without discriminators: they never change a verdict, but the types would narrow each alternative by them. */
function withoutDiscriminators(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutDiscriminators(item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(
    ([key, item]) => isMap || key !== "discriminator" || !isDiscriminator(item),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutDiscriminators(item, !isMap && MAPS.has(key))]));
}

function isDiscriminator(value: unknown): boolean {
  return typeof member(value, "propertyName") === "string";
}
