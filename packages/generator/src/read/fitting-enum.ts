import { isObject, type JsonObject, typeOf } from "../json.ts";
import { shown } from "../vocabulary/keyword-values.ts";

/** Converts the values of an enum to the type beside it if none of them has that type: numbers written as texts, and texts written as numbers. */
export function fittingEnum(
  schema: JsonObject,
  isNullable: boolean,
  note: (kind: string, text: string) => void,
): JsonObject {
  const { type, enum: values } = schema;
  if (type === undefined || !Array.isArray(values)) return schema;
  const types = [type].flat();
  const fits = (value: unknown) =>
    (value === null && isNullable) ||
    types.includes(typeOf(value)) ||
    (types.includes("number") && typeof value === "number");
  if (values.some(fits)) return schema;
  const meant = values.map((value) => asTypes(value, types));
  if (meant.some(fits) && meant.every((value) => value === null || fits(value))) {
    note("odd-enum", `the values of the enum, such as ${shown(values[0])}, are taken as ${types.join(" or ")}`);
    return { ...schema, enum: meant };
  }
  const { items } = schema;
  if (types.includes("array") && isObject(items) && !Object.hasOwn(items, "enum") && !values.some(Array.isArray)) {
    note("odd-enum", `the values of the enum, such as ${shown(values[0])}, are taken as those of the items`);
    const { enum: _, ...rest } = schema;
    return {
      ...rest,
      items: Object.hasOwn(items, "$ref") ? { allOf: [items], enum: values } : { ...items, enum: values },
    };
  }
  note("nothing-fits", `no value of the enum is of the type ${types.join(" or ")}: nothing fits`);
  return schema;
}

function asTypes(value: unknown, types: readonly unknown[]): unknown {
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return String(value);
  if (typeof value !== "string") return value;
  if (types.includes("boolean") && (value === "true" || value === "false")) return value === "true";
  const isNumeric = types.includes("number") || types.includes("integer");
  return isNumeric && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}
