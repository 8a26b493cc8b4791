import { join } from "node:path";
import type { CallsModule } from "./calls.ts";

/** A contender: a module in `contenders`. */
export interface Contender {
  readonly name: string;
  readonly file: string;
  /** Its npm packages. The report names their versions. */
  readonly packages: readonly string[];
}

/** In the order of the report. The others are compared with the first one. */
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

/** A contender's module. That of hey-api must be generated first. */
export async function load(contender: Contender): Promise<CallsModule> {
  return import(pathOf(contender));
}
