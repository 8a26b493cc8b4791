import { isObject, type JsonObject } from "../../json.ts";
import { holderOf, type Kind } from "../../read/kinds.ts";
import { typedSchema } from "./typed-schema.ts";

/** A copy of a document (as the model takes it) as openapi-typescript is given it: with its schemas as `typedSchema` has them. */
export function typedDocument(document: JsonObject): JsonObject {
  const copy = copyOf(document, "document");
  return { ...copy, components: copy.components ?? {} };
}

function copyOf(value: JsonObject, kind: Kind): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const { kind: inner, as } = holderOf(kind, key) ?? {};
      if (inner === undefined) return [key, item];
      const copy = (each: unknown) => {
        if (inner === "schema") return typedSchema(each);
        return isObject(each) ? copyOf(each, inner) : each;
      };
      if (as === "list") return [key, Array.isArray(item) ? item.map(copy) : []];
      if (as === "one") return [key, copy(item)];
      return [
        key,
        Object.fromEntries(Object.entries(isObject(item) ? item : {}).map(([name, each]) => [name, copy(each)])),
      ];
    }),
  );
}
