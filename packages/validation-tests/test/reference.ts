import type { Format } from "ajv";
import ajv2020 from "ajv/dist/2020.js";
import { type Json, SPECIFICATION } from "./specification.ts";
import { WRITTEN, WRITTEN_NUMBERS } from "./written-formats.ts";

/** Ajv as its users run it, with our written definition of each format; returns whether a value is valid. */
export type Reference = (value: unknown) => boolean;

/** The formats that the README defines, in Ajv's form. */
export function writtenFormats(): Record<string, Format> {
  const numbers = Object.entries(WRITTEN_NUMBERS).map(([format, [least, greatest, isInteger]]): [string, Format] => {
    const validate = (value: number) => value >= least && value <= greatest && (!isInteger || value % 1 === 0);
    return [format, { type: "number", validate }];
  });
  return { ...WRITTEN, ...Object.fromEntries(numbers) };
}

/** A run-time Ajv with these formats. */
export function writtenAjv(): InstanceType<typeof ajv2020.default> {
  return new ajv2020.default({ strict: false, strictNumbers: true, ownProperties: true, formats: writtenFormats() });
}

/** A run-time Ajv's verdict about a schema whose references lead into the specification. */
export function createReference(): (schema: Json) => Reference {
  const ajv = writtenAjv();
  ajv.addKeyword({ keyword: Object.keys(SPECIFICATION) });
  ajv.addSchema(SPECIFICATION, "specification");
  return (schema) => {
    const check = ajv.compile(absolute(schema) as object);
    return (value) => check(value) === true;
  };
}

function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] =>
    key === "$ref" && typeof item === "string" ? [key, `specification${item}`] : [key, absolute(item)],
  );
  return Object.fromEntries(entries);
}
