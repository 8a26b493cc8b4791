import { createRequire } from "node:module";
// This is the library's CommonJS file, as in `emit-types.ts`.
import { transformSchemaObjectWithComposition as transformSchema } from "openapi-typescript/dist/transform/schema-object.cjs";
import type { TypeNode } from "typescript";
import { arrayMember, isObject } from "../../json.ts";
import { PRESENT } from "./typed-schema.ts";

// It is required and not imported, for the reason in `named-types.ts`.
const ts: typeof import("typescript") = createRequire(import.meta.url)("typescript");
const { factory, SyntaxKind } = ts;

/** A hook that openapi-typescript calls for each schema. It returns the types where openapi-typescript would not agree with the validators. */
export function typeNode(schema: unknown, options: object): TypeNode | undefined {
  if (!isObject(schema)) return undefined;
  if (schema["x-share-links-type"] === PRESENT["x-share-links-type"]) return presentValue();
  if (schema.type === "array") return arrayType(schema, options);
  const isEmpty = schema.type === "object" && schema.additionalProperties === false && schema.properties === undefined;
  return isEmpty ? noProperties() : undefined;
}

/** Any JSON value, but not `undefined`. */
function presentValue(): TypeNode {
  return factory.createUnionTypeNode([
    factory.createTypeLiteralNode([]),
    factory.createLiteralTypeNode(factory.createNull()),
  ]);
}

function noProperties(): TypeNode {
  const keywords = [SyntaxKind.StringKeyword, SyntaxKind.NeverKeyword] as const;
  return factory.createTypeReferenceNode(
    "Record",
    keywords.map((keyword) => factory.createKeywordTypeNode(keyword)),
  );
}

function arrayType(schema: Readonly<Record<string, unknown>>, options: object): TypeNode {
  const { items = true, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const first = arrayMember(schema, "prefixItems");
  const rest = factory.createArrayTypeNode(transformSchema(items, options));
  if (first.length === 0) return rest;
  const elements = first.slice(0, Number(maxItems)).map((item, index) => {
    const type = transformSchema(item, options);
    return index < Number(minItems) ? type : factory.createOptionalTypeNode(type);
  });
  const isOpen = items !== false && Number(maxItems) > first.length;
  return factory.createTupleTypeNode(isOpen ? [...elements, factory.createRestTypeNode(rest)] : elements);
}
