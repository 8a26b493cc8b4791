import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { header, type Plan } from "./plan.ts";
import { compare, MANIFEST, manifestText, write } from "./write.ts";

let folder: string;
let plan: Plan;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = ["a.ts", "deep/b.ts"].map((name): [string, string] => [
    join(folder, name),
    `${header("x.yaml")}export {};\n`,
  ]);
  plan = { files: new Map(files), folders: [{ path: folder, whole: true }] };
});

describe("compare", () => {
  test("names missing files", () => {
    expect(compare(plan)).toEqual({
      stale: [],
      missing: [join(folder, "a.ts"), join(folder, "deep/b.ts")],
      stray: [],
      foreign: [],
    });
  });

  test("names a file with another text, and writes nothing", () => {
    write(plan);
    writeFileSync(join(folder, "a.ts"), "edited");
    expect(compare(plan)).toEqual({ stale: [join(folder, "a.ts")], missing: [], stray: [], foreign: [] });
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("edited");
  });

  test("names every other file in a folder that is fully generated", () => {
    write(plan);
    writeFileSync(join(folder, "deep/c.txt"), "left behind");
    expect(compare(plan)).toEqual({ stale: [], missing: [], stray: [join(folder, "deep/c.txt")], foreign: [] });
  });

  test("in a shared folder, names only files from its manifest, and foreign files in the place of generated ones", () => {
    const shared = { ...plan, folders: [{ path: folder, whole: false }] };
    const old = new Map([...plan.files, [join(folder, "old.ts"), "old"]]);
    for (const name of ["mine.ts", "old.ts"]) writeFileSync(join(folder, name), header("x.yaml"));
    writeFileSync(join(folder, "a.ts"), "mine, too");
    expect(compare(shared)).toMatchObject({ stray: [], foreign: [join(folder, "a.ts")] });
    writeFileSync(join(folder, MANIFEST), manifestText({ source: "x.yaml", title: "X" }, folder, old));
    expect(compare(shared)).toMatchObject({
      stale: [join(folder, "a.ts")],
      stray: [join(folder, MANIFEST), join(folder, "old.ts")],
    });
  });
});

describe("write", () => {
  test("does nothing if a foreign file is in the place of a generated one", () => {
    writeFileSync(join(folder, "a.ts"), "mine");
    expect(write({ ...plan, folders: [{ path: folder, whole: false }] }).foreign).toEqual([join(folder, "a.ts")]);
    expect(readdirSync(folder)).toEqual(["a.ts"]);
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("mine");
  });

  test("writes the files as planned, so that nothing differs afterwards", () => {
    expect(write(plan).missing).toHaveLength(2);
    expect(compare(plan)).toEqual({ stale: [], missing: [], stray: [], foreign: [] });
    expect(readdirSync(folder).sort()).toEqual(["a.ts", "deep"]);
  });

  test("does not touch a file that is up to date", () => {
    write(plan);
    const old = new Date("2020-01-01T00:00:00Z");
    for (const path of plan.files.keys()) utimesSync(path, old, old);
    writeFileSync(join(folder, "a.ts"), "edited");
    write(plan);
    expect(statSync(join(folder, "deep/b.ts")).mtime).toEqual(old);
    expect(statSync(join(folder, "a.ts")).mtime).not.toEqual(old);
  });

  test("deletes strays and the folders that they leave empty", () => {
    mkdirSync(join(folder, "gone/deeper"), { recursive: true });
    writeFileSync(join(folder, "gone/deeper/old.ts"), "");
    write(plan);
    expect(readdirSync(folder).sort()).toEqual(["a.ts", "deep"]);
  });
});
