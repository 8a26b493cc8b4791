import { join } from "node:path";
import { finish, run as generate, type Output, UnsupportedDocument } from "@share-links/generator";
import { SpecError } from "./bundle-spec.ts";
import { workspacePlan } from "./workspace-plan.ts";

const ROOT = join(import.meta.dirname, "../..");

const HELP = `pnpm generate [--check]
  Writes packages/*/src/generated, packages/types/openapi.* and api.md from spec/openapi.yaml and the files beside it.
  --check   Writes nothing; exits 1 and names each file that is stale, missing or stray.

pnpm generate --spec FILE --out DIR [...]
  Is share-links-generate, for any OpenAPI document:

`;

/** Runs `pnpm generate` with these arguments; gives its exit code. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const own = args.filter((arg) => arg !== "--");
  if (own.includes("--help") || own.includes("-h")) output.out(HELP);
  const isCheck = own[0] === "--check";
  if (own.length !== (isCheck ? 1 : 0)) return generate(own, output);
  try {
    return finish(await workspacePlan(ROOT), isCheck, "pnpm generate", output);
  } catch (error) {
    if (!(error instanceof UnsupportedDocument || error instanceof SpecError)) throw error;
    output.err(`${error.message}\n`);
    return 1;
  }
}
