import { join } from "node:path";
import { finish, run as generate, type Output, UnsupportedDocument } from "@share-links/generator";
import { workspacePlan } from "./workspace-plan.ts";

const ROOT = join(import.meta.dirname, "../..");

const HELP = `pnpm generate [--check]
  Writes packages/*/src/generated, packages/types/openapi.* and api.md from spec/openapi.yaml.
  --check   Writes nothing; exits 1 and names each file that is stale, missing or stray.

pnpm generate --spec FILE --out DIR [...]
  Is share-links-generate, for any OpenAPI document:

`;

/** Runs `pnpm generate` with these arguments; gives its exit code. */
export function run(args: readonly string[], output: Output): number {
  const own = args.filter((arg) => arg !== "--");
  if (own.includes("--help") || own.includes("-h")) output.out(HELP);
  const isCheck = own[0] === "--check";
  if (own.length !== (isCheck ? 1 : 0)) return generate(own, output);
  try {
    return finish(workspacePlan(ROOT), isCheck, "pnpm generate", output);
  } catch (error) {
    if (!(error instanceof UnsupportedDocument)) throw error;
    output.err(`${error.message}\n`);
    return 1;
  }
}
