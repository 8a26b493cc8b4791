import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { emitStatusErrors } from "./emit-status-errors.ts";
import { emitNamedTypes, emitTypes } from "./emit-types.ts";
import { UnsupportedDocument } from "./fault.ts";
import {
  FOLDER_TYPES,
  folderPlan,
  isGenerated,
  type Plan,
  type Reference,
  WORKSPACE_TYPES,
  workspacePlan,
} from "./layout.ts";
import { createModel, type Model } from "./model.ts";
import { readDocument, type SpecDocument } from "./read-document.ts";
import { compare, type Differences, write } from "./write.ts";

const HELP = `pnpm generate [--check]
  Writes packages/*/src/generated, packages/types/openapi.* and api.md from spec/openapi.yaml.
pnpm generate --spec FILE --out DIR [--check]
  Writes types, operations, validators and closed replies of any OpenAPI 3.0 or 3.1 document (YAML or JSON) into DIR.

  --check                Writes nothing; exits 1 and names each file that is stale, missing or stray.
  --ignore-format NAME   Takes a format that is unknown or not checked as an annotation; may be repeated.
`;

const ROOT = resolve(import.meta.dirname, "../..");
const SPEC = join(ROOT, "spec/openapi.yaml");
const RUNTIME = join(ROOT, "packages/validation/src");

class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Runs `pnpm generate` with these arguments; gives its exit code. */
export async function run(args: string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      process.stdout.write(HELP);
      return 0;
    }
    const plan = await createPlan(options);
    if (options.check) return tellCheck(compare(plan), options);
    if (options.out !== undefined) refuseForeign(plan);
    return tellWritten(write(plan), plan);
  } catch (error) {
    if (!(error instanceof UnsupportedDocument || error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

interface Options {
  readonly help: boolean;
  readonly check: boolean;
  readonly spec: string | undefined;
  readonly out: string | undefined;
  readonly ignoredFormats: ReadonlySet<string>;
}

function readOptions(args: string[]): Options {
  const known = {
    help: { type: "boolean", short: "h" },
    check: { type: "boolean" },
    spec: { type: "string" },
    out: { type: "string" },
    "ignore-format": { type: "string", multiple: true },
  } as const;
  try {
    const { values } = parseArgs({ args: args.filter((arg) => arg !== "--"), options: known });
    if ((values.spec === undefined) !== (values.out === undefined)) throw new Error("--spec and --out go together");
    const { help = false, check = false, spec, out } = values;
    return { help, check, spec, out, ignoredFormats: new Set(values["ignore-format"]) };
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\n\n${HELP}`, { cause });
  }
}

async function createPlan({ spec, out, ignoredFormats }: Options): Promise<Plan> {
  const inWorkspace = spec === undefined || out === undefined;
  const document = readDocument(inWorkspace ? SPEC : resolve(spec));
  const model = createModel(document, inWorkspace ? WORKSPACE_TYPES : FOLDER_TYPES, ignoredFormats);
  return inWorkspace
    ? workspacePlan(ROOT, emitNamedTypes(document, model.operations), model, await emitReference(document, model))
    : folderPlan(resolve(out), document.source, RUNTIME, emitTypes(document), model);
}

async function emitReference(document: SpecDocument, { operations }: Model): Promise<Reference> {
  // Loaded where they are needed: another document has no reference.
  const [{ emitApi }, { emitDocs, emitDocument }] = await Promise.all([
    import("./emit-api.ts"),
    import("./emit-docs.ts"),
  ]);
  const api = emitApi(document, operations);
  return {
    api,
    docs: emitDocs(document, api),
    document: emitDocument(document),
    json: `${JSON.stringify(document.root, null, 2)}\n`,
    yaml: readFileSync(SPEC, "utf8"),
    statusErrors: emitStatusErrors(document, operations),
  };
}

/** The first time into a folder: files of the same names are somebody's, who would not get them back. */
function refuseForeign({ files }: Plan): void {
  const there = [...files.keys()].filter((path) => existsSync(path));
  const foreign = there.filter((path) => !isGenerated(readFileSync(path, "utf8")));
  if (foreign.length < there.length || there.length === 0) return;
  throw new UsageError(
    `not generated, and would be overwritten: ${foreign.join(", ")}. Move them, or choose another --out`,
  );
}

function tellCheck({ stale, missing, stray }: Differences, { spec, out }: Options): number {
  for (const [what, paths] of Object.entries({ stale, missing, stray })) {
    for (const path of paths) process.stderr.write(`${what}: ${relative(process.cwd(), path)}\n`);
  }
  const count = stale.length + missing.length + stray.length;
  if (count > 0)
    process.stderr.write(
      `${count} generated file${count === 1 ? " is" : "s are"} not as the specification says. Run: pnpm generate${out === undefined ? "" : ` --spec ${spec} --out ${out}`}\n`,
    );
  return count === 0 ? 0 : 1;
}

function tellWritten({ stale, missing, stray }: Differences, { files }: Plan): number {
  process.stdout.write(
    `${files.size} files: ${missing.length} new, ${stale.length} changed, ${stray.length} deleted\n`,
  );
  return 0;
}
