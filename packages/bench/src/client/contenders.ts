import { join } from "node:path";
import type { CallsModule } from "./calls.ts";

/** One who takes part: a module of `contenders`. */
export interface Contender {
  readonly name: string;
  readonly file: string;
  /** The npm packages behind it, whose versions the report names. */
  readonly packages: readonly string[];
}

/** In the order of the report; the first is the measure of the others. */
export const CONTENDERS: readonly Contender[] = [
  { name: "raw fetch", file: "raw-fetch.ts", packages: [] },
  { name: "ours", file: "ours.ts", packages: [] },
  { name: "ours, validating", file: "ours-validating.ts", packages: [] },
  { name: "openapi-fetch on ours", file: "openapi-fetch-ours.ts", packages: [] },
  { name: "openapi-fetch", file: "openapi-fetch.ts", packages: ["openapi-fetch"] },
  { name: "hey-api", file: "hey-api.ts", packages: ["@hey-api/openapi-ts"] },
  { name: "ky", file: "ky.ts", packages: ["ky"] },
  { name: "axios", file: "axios.ts", packages: ["axios"] },
];

/** The path of a contender's module. */
export function pathOf({ file }: Contender): string {
  return join(import.meta.dirname, "contenders", file);
}

/** A contender's module; hey-api's has to be generated first. */
export async function load(contender: Contender): Promise<CallsModule> {
  return import(pathOf(contender));
}
