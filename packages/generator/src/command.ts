import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { emitTypes } from "./emit/types/emit-types.ts";
import { createModel } from "./model/model.ts";
import { documentAsTaken } from "./model/taken-document.ts";
import { readDocument } from "./read/read-document.ts";
import { UnsupportedDocument } from "./report/fault.ts";
import { FOLDER_TYPES, folderPlan, isGenerated, type Plan } from "./write/layout.ts";
import { compare, type Differences, write } from "./write/write.ts";

const HELP = `share-links-generate --spec FILE --out DIR [--check]
  Writes types, operations, validators and closed replies of any OpenAPI 3.0 or 3.1 document (YAML or JSON) into DIR.

  --check                Writes nothing; exits 1 and names each file that is stale, missing or stray.
  --ignore-format NAME   Takes a format that is unknown or not checked as an annotation; may be repeated.
`;

class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Where the command writes what it has to say. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs `share-links-generate` with these arguments; gives its exit code: 0, 1 for a document or a check that fails, 2 for wrong usage. */
export function run(args: readonly string[], output: Output): number {
  try {
    const options = readOptions(args);
    if (options === "help") {
      output.out(HELP);
      return 0;
    }
    const plan = createPlan(options);
    if (!options.check) refuseForeign(plan);
    return finish(plan, options.check, `share-links-generate --spec ${options.spec} --out ${options.out}`, output);
  } catch (error) {
    if (!(error instanceof UnsupportedDocument || error instanceof UsageError)) throw error;
    output.err(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Writes a plan, or only compares it with what is there, and says what was found; `again` is the command that would mend it. */
export function finish(plan: Plan, isCheck: boolean, again: string, output: Output): number {
  return isCheck ? tellCheck(compare(plan), again, output) : tellWritten(write(plan), plan, output);
}

interface Options {
  readonly check: boolean;
  readonly spec: string;
  readonly out: string;
  readonly ignoredFormats: ReadonlySet<string>;
}

function readOptions(args: readonly string[]): Options | "help" {
  const known = {
    help: { type: "boolean", short: "h" },
    check: { type: "boolean" },
    spec: { type: "string" },
    out: { type: "string" },
    "ignore-format": { type: "string", multiple: true },
  } as const;
  try {
    const { values } = parseArgs({ args: args.filter((arg) => arg !== "--"), options: known });
    const { help = false, check = false, spec, out } = values;
    if (help) return "help";
    if (spec === undefined || out === undefined) throw new Error("--spec and --out go together");
    return { check, spec, out, ignoredFormats: new Set(values["ignore-format"]) };
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\n\n${HELP}`, { cause });
  }
}

function createPlan({ spec, out, ignoredFormats }: Options): Plan {
  const document = readDocument(resolve(spec));
  const model = createModel(document, FOLDER_TYPES, ignoredFormats);
  const types = emitTypes({ ...document, root: documentAsTaken(document.root, model) });
  return folderPlan(resolve(out), document.source, runtimeFolder(), types, model);
}

/** The sources of the validators' run time, which `@share-links/validation` carries beside its build. */
export function runtimeFolder(): string {
  return resolve(dirname(fileURLToPath(import.meta.resolve("@share-links/validation/runtime"))), "../src");
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

function tellCheck({ stale, missing, stray }: Differences, again: string, { err }: Output): number {
  for (const [what, paths] of Object.entries({ stale, missing, stray })) {
    for (const path of paths) err(`${what}: ${relative("", path)}\n`);
  }
  const count = stale.length + missing.length + stray.length;
  if (count > 0)
    err(`${count} generated file${count === 1 ? " is" : "s are"} not as the specification says. Run: ${again}\n`);
  return count === 0 ? 0 : 1;
}

function tellWritten({ stale, missing, stray }: Differences, { files }: Plan, { out }: Output): number {
  out(`${files.size} files: ${missing.length} new, ${stale.length} changed, ${stray.length} deleted\n`);
  return 0;
}
