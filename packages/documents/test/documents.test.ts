import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { COMPILERS, compile } from "../src/compile.ts";
import { ownDocuments } from "../src/corpus.ts";
import { type Result, tryDocuments } from "../src/try-documents.ts";

// There is one small document for each kind of thing that public documents contain. Its `x-said` names the kinds of notes that it must get.
const documents = ownDocuments();
let root: string;
let results: Result[];
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "share-links-documents-"));
  results = await tryDocuments(documents.map((document, index) => [document, join(root, `document-${index}`)]));
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

describe.each(documents.map((document, index) => [document.family, document.path, index] as const))(
  "%s",
  (_, path, index) => {
    test("generates, with a note for everything that is not taken as written", () => {
      expect(results[index]?.refusal).toBeUndefined();
      const said = parse(readFileSync(path, "utf8"), { uniqueKeys: false })["x-said"];
      expect(Object.keys(results[index]?.notes ?? {}).sort()).toEqual(said);
    });

    test("accepts its own examples", () => {
      expect(results[index]?.unjudged).toBeUndefined();
      expect(results[index]?.examples.unfit).toEqual([]);
    });
  },
);

// The short form tries the oldest and the newest compiler.
test.each(process.env.SOAK ? COMPILERS : [COMPILERS[0], COMPILERS.at(-1)].filter((each) => each !== undefined))(
  "what is generated compiles under TypeScript %s",
  async (_, program) => {
    const folders = documents.map((_, index) => join(root, `document-${index}`));
    expect(Object.fromEntries(await compile(program, root, folders))).toEqual({});
  },
  240_000,
);

// These tests run in the long form, after src/main.ts has tried the public documents.
if (process.env.SOAK !== undefined) {
  const reports = join(import.meta.dirname, "../reports/documents.json");
  const tried: Result[] = JSON.parse(readFileSync(reports, "utf8"));

  test("every public document generates", ({ task }) => {
    Object.assign(task.meta, { values: tried.length });
    expect(tried.filter(({ refusal }) => refusal !== undefined).map(({ name, refusal }) => [name, refusal])).toEqual(
      [],
    );
  });

  test("the output for public documents compiles", () => {
    const faulty = tried.filter(({ errors }) => Object.keys(errors).length > 0);
    expect(faulty.map(({ name, errors }) => [name, errors])).toEqual([]);
  });

  test("the examples of every public document are checked, unless a note says that a pattern may take too long", () => {
    const faulty = tried.filter(({ unjudged, notes }) => unjudged !== undefined && !notes["exponential-pattern"]);
    expect(faulty.map(({ name, unjudged }) => [name, unjudged])).toEqual([]);
  });
}
