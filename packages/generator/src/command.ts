import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { emitTypes } from "./emit/types/emit-types.ts";
import { createModel, type Model } from "./model/model.ts";
import { readDocument, type SpecDocument } from "./read/read-document.ts";
import { UnsupportedDocument } from "./report/fault.ts";
import { faultsOf, summaryOf } from "./report/summary.ts";
import { FORMATS } from "./vocabulary/formats.ts";
import { FOLDER_TYPES, folderPlan, REPORT, titleOf } from "./write/layout.ts";
import type { Plan } from "./write/plan.ts";
import { compare, type Differences, originOf, write } from "./write/write.ts";

const HELP = `share-links-generate --spec FILE --out DIR
  Writes types, operations, validators and closed replies of any OpenAPI 3.0, 3.1 or 3.2 document (YAML or JSON) into DIR.
  What of the document is not taken as written is summed up, and listed in DIR/${REPORT}.

  --check                Writes nothing; exits 1 and names each file that is stale, missing or stray.
  --strict               Makes an error of everything that is not taken as written.
  --root FOLDER          Where the files of URLs are that the document refers to: https://example.com/a.yaml is
                         FOLDER/example.com/a.yaml.
  --assert-formats LIST  Which formats are checked: all (the usual), none, or names with commas between.
`;

class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Where the command writes its output. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Runs `share-links-generate` with these arguments. Returns the exit code: 0 for success, 1 if the document or a check fails, 2 for wrong usage. */
export function run(args: readonly string[], output: Output): number {
  try {
    const options = readOptions(args);
    if (options === "help") {
      output.out(HELP);
      return 0;
    }
    const { plan, summary } = withinStack(options.spec, () => createPlan(options));
    output.err(summary);
    return finish(
      plan,
      options.check,
      `share-links-generate --spec ${quoted(options.spec)} --out ${quoted(options.out)}`,
      output,
    );
  } catch (error) {
    if (!(error instanceof UnsupportedDocument || error instanceof UsageError)) throw error;
    output.err(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

/** Explains the error of a document that is nested more deeply than the stack allows. */
function withinStack<Result>(spec: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const message =
      "is nested too deeply: schemas within schemas, hundreds of levels. Make components of the inner ones";
    throw new UnsupportedDocument(basename(spec), [{ pointer: "", message }], { cause });
  }
}

/** Writes a plan, or only compares it with the existing files, and reports the result. `again` is the command that would repair the files. */
export function finish(plan: Plan, isCheck: boolean, again: string, output: Output): number {
  return isCheck ? tellCheck(compare(plan), again, output) : tellWritten(write(plan), plan, output);
}

/** Throws if there are any notes. */
export function refuseNotes({ source, notes }: SpecDocument, model: Model): void {
  const all = [...notes, ...model.notes];
  if (all.length > 0) throw new UnsupportedDocument(source, faultsOf(all));
}

interface Options {
  readonly check: boolean;
  readonly strict: boolean;
  readonly spec: string;
  readonly out: string;
  readonly root: string | undefined;
  readonly isAsserted: (format: string) => boolean;
}

function readOptions(args: readonly string[]): Options | "help" {
  const known = {
    help: { type: "boolean", short: "h" },
    check: { type: "boolean" },
    strict: { type: "boolean" },
    spec: { type: "string" },
    out: { type: "string" },
    root: { type: "string" },
    "assert-formats": { type: "string" },
  } as const;
  try {
    const { values } = parseArgs({ args: args.filter((arg) => arg !== "--"), options: known });
    const { help = false, check = false, strict = false, spec, out, root } = values;
    if (help) return "help";
    if (spec === undefined || out === undefined) throw new Error("--spec and --out go together");
    return { check, strict, spec, out, root, isAsserted: assertion(values["assert-formats"] ?? "all") };
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}\n\n${HELP}`, { cause });
  }
}

function assertion(list: string): (format: string) => boolean {
  if (list === "all") return () => true;
  const names = list === "none" ? [] : list.split(",").map((name) => name.trim());
  const unknown = names.filter((name) => !FORMATS.has(name));
  if (unknown.length > 0)
    throw new Error(`--assert-formats: ${unknown.join(", ")} can't be checked; ${[...FORMATS.keys()].join(", ")} can`);
  return (format) => names.includes(format);
}

function createPlan({ spec, out, root, strict, isAsserted }: Options): { plan: Plan; summary: string } {
  const folder = resolve(out);
  const document = readDocument(spec, { root });
  refuseOtherDocument(folder, document);
  const model = createModel(document, FOLDER_TYPES, isAsserted);
  if (strict) refuseNotes(document, model);
  return {
    plan: folderPlan(folder, document, runtimeFolder(), emitTypes(document, model), model),
    summary: summaryOf([...document.notes, ...model.notes], relative("", join(folder, REPORT))),
  };
}

/** The sources of the validators' run time, which the package `@share-links/validation` contains besides its build. */
export function runtimeFolder(): string {
  return resolve(dirname(fileURLToPath(import.meta.resolve("@share-links/validation/runtime"))), "../src");
}

function refuseOtherDocument(folder: string, { source, root }: SpecDocument): void {
  const origin = originOf(folder);
  if (origin === undefined || (origin.source === source && origin.title === titleOf(root))) return;
  const from = origin.source === source ? `another ${source}, "${origin.title}"` : origin.source;
  throw new UsageError(
    `${folder} holds what was generated from ${from}. Choose another --out, or delete the folder first`,
  );
}

function tellCheck({ stale, missing, stray, foreign }: Differences, again: string, { err }: Output): number {
  for (const [what, paths] of Object.entries({ stale, missing, stray, "not generated": foreign })) {
    for (const path of paths) err(`${what}: ${relative("", path)}\n`);
  }
  const count = stale.length + missing.length + stray.length + foreign.length;
  if (count > 0)
    err(`${count} generated file${count === 1 ? " is" : "s are"} not as the specification says. Run: ${again}\n`);
  return count === 0 ? 0 : 1;
}

function tellWritten({ stale, missing, stray, foreign }: Differences, { files }: Plan, { out, err }: Output): number {
  if (foreign.length > 0) {
    err(`not generated, and would be overwritten: ${foreign.join(", ")}. Move them, or choose another --out\n`);
    return 2;
  }
  out(`${files.size} files: ${missing.length} new, ${stale.length} changed, ${stray.length} deleted\n`);
  return 0;
}

/** Quotes an argument for a shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
