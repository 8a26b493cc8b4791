import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDocument, UnsupportedDocument } from "@share-links/generator";
import { promiseFaults } from "./check/promise.ts";
import type { Change } from "./compare/change.ts";
import { compareDocuments } from "./compare/compare-documents.ts";
import { openDocument, UsageError } from "./read/open-document.ts";
import { createPlaces, type FindPlace } from "./read/places.ts";
import { reportJson } from "./report/json.ts";
import { VERDICTS, worstOf } from "./report/summary.ts";
import { lineText, reportText } from "./report/text.ts";
import type { Verdict } from "./rules/rule.ts";
import { typeFaults } from "./type-tests/type-faults.ts";

const HELP = `pnpm spec-diff OLD NEW [options]
pnpm spec-diff --types LAST NEXT [--tests CHECKOUT]

Compares two OpenAPI documents of 3.0, 3.1 or 3.2 and says what changed, what of it breaks whom, and what to do instead.
OLD and NEW are each a file, a folder with an openapi.yaml, or a package's tarball with one.

  --json            writes the changes as JSON, in the form that the README of packages/spec-diff describes
  --allow VERDICT   writes one line for each change that is larger than "additive" or "none", and fails only for these
  --check [FOLDER]  fails if the changesets in FOLDER, by default .changeset, promise less than the changes need
  --types           compares two releases, each a folder of tarballs: what compiled with the last one has to compile with the
                    next one. The code is that of the READMEs and, with --tests, of the type tests of a checkout of the last
  --help            writes this text

Exit codes: 0 nothing breaks (with --allow and --check: nothing is larger than allowed), 1 something does, 2 nothing
could be compared.
`;

/** Where the command writes its output. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

interface Options {
  readonly isTypes: boolean;
  readonly tests: string | undefined;
  readonly old: string;
  readonly now: string;
  readonly isJson: boolean;
  readonly allowed: Verdict | undefined;
  readonly changesets: string | undefined;
}

/** Runs the command. Returns its exit code: 0 if nothing breaks, 1 if something does, 2 if the documents could not be compared. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === "help") {
      output.out(HELP);
      return 0;
    }
    return options.isTypes ? await compareTypes(options, output) : compareFiles(options, output);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UnsupportedDocument)) throw error;
    output.err(`${error.message}\n`);
    return 2;
  }
}

function readOptions(args: readonly string[]): Options | "help" {
  const known = {
    help: { type: "boolean", short: "h" },
    json: { type: "boolean" },
    allow: { type: "string" },
    check: { type: "boolean" },
    types: { type: "boolean" },
    tests: { type: "string" },
  } as const;
  const { values, positionals } = parsed(args, known);
  if (values.help === true) return "help";
  const [old, now, folder = ".changeset", ...more] = positionals;
  const isCheck = values.check === true;
  if (old === undefined || now === undefined || more.length > 0 || (positionals.length > 2 && !isCheck))
    throw new UsageError(`pnpm spec-diff needs the old document and the new one, got ${positionals.length} names`);
  const allowed = VERDICTS.find((each) => each === values.allow);
  if (values.allow !== undefined && allowed === undefined)
    throw new UsageError(`--allow is one of ${VERDICTS.join(", ")}, got ${JSON.stringify(values.allow)}`);
  const isTypes = values.types === true;
  if (isTypes && (isCheck || values.json === true || allowed !== undefined))
    throw new UsageError("--types compares releases instead of documents, and only --tests can stand beside it");
  return {
    isTypes,
    tests: values.tests,
    old,
    now,
    isJson: values.json === true,
    allowed,
    changesets: isCheck ? folder : undefined,
  };
}

function parsed<Known extends NonNullable<Parameters<typeof parseArgs>[0]>["options"]>(
  args: readonly string[],
  options: Known,
) {
  try {
    return parseArgs({ args: args.filter((arg) => arg !== "--"), options, allowPositionals: true } as const);
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : String(cause)}; --help lists the options`, {
      cause,
    });
  }
}

const ROOT = join(import.meta.dirname, "../../..");
const MODULES = ["packages/client/node_modules", "packages/types/node_modules", "node_modules"];

async function compareTypes({ old, now, tests }: Options, output: Output): Promise<number> {
  const modules = MODULES.map((each) => join(ROOT, each));
  const { tried, flawed, faults } = await typeFaults({ last: old, next: now, checkout: tests, modules });
  for (const fault of faults) output.out(`${fault}\n`);
  const programs = `${tried} ${tried === 1 ? "program" : "programs"} of the last release`;
  output.out(faults.length === 0 ? `${programs} still compile.\n` : `${faults.length} errors in ${programs}.\n`);
  if (flawed.length > 0)
    output.err(`Not every line counts of what the last release itself can't compile: ${flawed.join(", ")}\n`);
  return faults.length === 0 ? 0 : 1;
}

function compareFiles({ old, now, isJson, allowed, changesets }: Options, output: Output): number {
  const opened = [openDocument(old), openDocument(now)] as const;
  const [before, after] = opened;
  try {
    const documents = { old: readDocument(before.file), now: readDocument(after.file) };
    const changes = compareDocuments(documents.old, documents.now);
    if (allowed !== undefined) return reportLarger(changes, allowed, output);
    const places = {
      old: onDemand(() => createPlaces(before.file, documents.old)),
      now: onDemand(() => createPlaces(after.file, documents.now)),
    };
    output.out(isJson ? reportJson(changes, places, { old, now }) : reportText(changes, places));
    if (changesets === undefined) return worstOf(changes) === "breaking" ? 1 : 0;
    const faults = promiseFaults(worstOf(changes), changesets);
    for (const fault of faults) output.err(`${fault}\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    for (const { close } of opened) close();
  }
}

/** Finds places from the first time on that one is asked for: without a change, nobody asks. */
function onDemand(create: () => FindPlace): FindPlace {
  let find: FindPlace | undefined;
  return (spot) => {
    find ??= create();
    return find(spot);
  };
}

function reportLarger(changes: readonly Change[], allowed: Verdict, output: Output): number {
  const larger = changes.filter(({ verdict }) => VERDICTS.indexOf(verdict) < VERDICTS.indexOf(allowed));
  for (const each of larger) output.out(`${each.verdict}: ${lineText(each)}\n`);
  return larger.length === 0 ? 0 : 1;
}
