import { join } from "node:path";
import type { Judges } from "./judge.ts";

/** One who takes part: a module of `contenders`, and what of the shared table it judges otherwise than the specification. */
export interface Contender {
  readonly name: string;
  readonly file: string;
  /** The npm packages behind it, whose versions the report names. */
  readonly packages: readonly string[];
  /** The cases of the fine print (see values.ts) that it takes though they are invalid. */
  readonly laxer?: readonly string[];
  /** The cases of the fine print that it refuses though they are valid. */
  readonly stricter?: readonly string[];
}

const AJV_FORMATS = ["a space for the T", "a small t", "an offset without a colon", "a UUID as a URN"];
const SAFE_INTEGERS = ["an integer above 2^53"];

/** In the order of the report; the first is the measure of the others. */
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

/** A contender's validators; the standalone ones have to be written first. */
export async function load(contender: Contender): Promise<Judges> {
  return import(pathOf(contender));
}
