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
import { header, type Plan } from "./layout.ts";
import { compare, write } from "./write.ts";

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
    expect(compare(plan)).toEqual({ stale: [], missing: [join(folder, "a.ts"), join(folder, "deep/b.ts")], stray: [] });
  });

  test("names a file with another text, and writes nothing", () => {
    write(plan);
    writeFileSync(join(folder, "a.ts"), "edited");
    expect(compare(plan)).toEqual({ stale: [join(folder, "a.ts")], missing: [], stray: [] });
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("edited");
  });

  test("names every other file of a folder that is generated as a whole", () => {
    write(plan);
    writeFileSync(join(folder, "deep/c.txt"), "left behind");
    expect(compare(plan)).toEqual({ stale: [], missing: [], stray: [join(folder, "deep/c.txt")] });
  });

  test("names only generated files of a folder that is shared", () => {
    write(plan);
    writeFileSync(join(folder, "mine.ts"), "export {};\n");
    writeFileSync(join(folder, "old.ts"), header("x.yaml"));
    expect(compare({ ...plan, folders: [{ path: folder, whole: false }] }).stray).toEqual([join(folder, "old.ts")]);
  });
});

describe("write", () => {
  test("makes the files as planned, so that nothing differs afterwards", () => {
    expect(write(plan).missing).toHaveLength(2);
    expect(compare(plan)).toEqual({ stale: [], missing: [], stray: [] });
    expect(readdirSync(folder).sort()).toEqual(["a.ts", "deep"]);
  });

  test("does not touch a file that is right", () => {
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
