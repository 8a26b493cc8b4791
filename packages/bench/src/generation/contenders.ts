import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HEY_API } from "../client/hey-api.ts";

const PACKAGE = join(import.meta.dirname, "../..");
const OURS = fileURLToPath(new URL("main.ts", import.meta.resolve("@share-links/generator")));
const OPENAPI_TYPESCRIPT = join(PACKAGE, "node_modules/openapi-typescript/bin/cli.js");

/** A contender: a command that reads a document and writes files below a folder. */
export interface Contender {
  readonly name: string;
  /** Its npm packages. The report names their versions. */
  readonly packages: readonly string[];
  readonly script: string;
  args(document: string, folder: string): readonly string[];
}

/** In the order of the report. */
export const CONTENDERS: readonly Contender[] = [
  {
    name: "ours",
    packages: [],
    script: OURS,
    args: (document, folder) => ["--spec", document, "--out", folder],
  },
  {
    name: "hey-api, types and zod",
    packages: ["@hey-api/openapi-ts"],
    script: HEY_API,
    args: (document, folder) => [
      ...["--input", document, "--output", folder, "--silent", "--no-log-file"],
      ...["--plugins", "@hey-api/typescript", "zod"],
    ],
  },
  {
    name: "openapi-typescript, types alone",
    packages: ["openapi-typescript"],
    script: OPENAPI_TYPESCRIPT,
    args: (document, folder) => [document, "--output", join(folder, "openapi.ts")],
  },
];
