import { join } from "node:path";
import type { Judges } from "./judge.ts";

/** A contender: a module of `contenders`, and the cases of the shared table where its verdict differs from the specification's. */
export interface Contender {
  readonly name: string;
  readonly file: string;
  /** Its npm packages; the report names their versions. */
  readonly packages: readonly string[];
  /** The cases of the fine print (see values.ts) that it takes though they are invalid. */
  readonly laxer?: readonly string[];
  /** The cases of the fine print that it refuses though they are valid. */
  readonly stricter?: readonly string[];
}

const AJV_FORMATS = ["a space for the T", "a small t", "an offset without a colon", "a UUID as a URN"];
const SAFE_INTEGERS = ["an integer above 2^53"];

/** In the order of the report. All others are measured against the first one. */
export const CONTENDERS: readonly Contender[] = [
  { name: "hand-written", file: "hand-written.ts", packages: [] },
  { name: "ours", file: "ours.ts", packages: [] },
  { name: "typebox, compiled", file: "typebox.ts", packages: ["typebox"] },
  { name: "ajv standalone", file: "ajv-standalone.ts", packages: ["ajv"] },
  { name: "ajv standalone, all errors", file: "ajv-standalone-all.ts", packages: ["ajv"] },
  { name: "ajv with ajv-formats", file: "ajv.ts", packages: ["ajv", "ajv-formats"], laxer: AJV_FORMATS },
  { name: "arktype", file: "arktype.ts", packages: ["arktype"] },
  { name: "zod, compiled", file: "zod-compiled.ts", packages: ["zod"], stricter: SAFE_INTEGERS },
  { name: "zod", file: "zod.ts", packages: ["zod"], stricter: SAFE_INTEGERS },
  { name: "zod/mini", file: "zod-mini.ts", packages: ["zod"], stricter: SAFE_INTEGERS },
  { name: "valibot", file: "valibot.ts", packages: ["valibot"] },
];

/** The path of a contender's module. */
export function pathOf({ file }: Contender): string {
  return join(import.meta.dirname, "contenders", file);
}

/** A contender's validators; the standalone ones must be written first. */
export async function load(contender: Contender): Promise<Judges> {
  return import(pathOf(contender));
}
