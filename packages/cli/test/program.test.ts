import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { manPages } from "../src/man/man-pages.ts";
import { createProgram, type Group } from "../src/program.ts";
import type { World } from "../src/world.ts";
import { command } from "./command.ts";

const output = { columns: 100, write: () => true };
const nowhere = { args: [], env: {}, stdout: output, stderr: output } as unknown as World;
const program = await createProgram(nowhere, () => Promise.resolve());

/** The words of every command, and whether it has commands of its own. */
const commands = program.commands.flatMap((each) => wordsOf(each, []));

function wordsOf(each: Group["commands"][number], above: readonly string[]): { words: string[]; isGroup: boolean }[] {
  const words = [...above, each.name()];
  return [{ words, isGroup: each.commands.length > 0 }, ...each.commands.flatMap((child) => wordsOf(child, words))];
}

test("the help of every command goes to stdout, says what it does and shows an example of itself", async () => {
  expect(commands.length).toBeGreaterThan(35);
  for (const { words, isGroup } of commands) {
    const { code, stdout, stderr } = await command({ columns: 100 }, ...words, "--help");
    expect([words, code, stderr]).toEqual([words, 0, ""]);
    expect(stdout).toMatch(new RegExp(`^Usage: share-links ${words.join(" ")} .*\n\n[a-z].*\n`));
    const isOwn = !isGroup && words[0] !== "completion";
    if (isOwn) expect(stdout, words.join(" ")).toContain(`Examples:\n  share-links ${words.join(" ")}`);
  }
});

test("the help fits the terminal", async () => {
  const { stdout } = await command({ isTerminal: true, columns: 80 }, "webhooks", "--help");
  // The examples and the paragraph below them are as they are.
  const [help = ""] = stdout.split("\nExamples:");
  expect(Math.max(...help.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("every example names commands and options that exist", async () => {
  const texts = await Promise.all(commands.map(({ words }) => command({}, ...words, "--help")));
  const examples = texts.flatMap(({ stdout }) => stdout.match(/^ {2}share-links .+$/gm) ?? []);
  expect(examples.length).toBeGreaterThan(35);
  for (const example of examples) {
    const [line = ""] = example
      .trim()
      .replace("share-links ", "")
      .split(/ [|>&<] ?/);
    const words = line.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', "")) ?? [];
    const found: unknown[] = [];
    const parsed = await createProgram({ ...nowhere, args: words }, async (task) => void found.push(task));
    await parsed.parseAsync(words, { from: "user" });
    expect([example, found]).toEqual([example, [expect.any(Function)]]);
  }
});

test("every command has a man page with its options and examples, and the package names each page", async () => {
  const pages = await manPages("1.2.3");
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  expect([...pages.keys()].sort()).toEqual(manifest.man.map((path: string) => path.replace("./dist/man/", "")).sort());
  const expected = commands.map(({ words }) => words).filter((words) => words.at(-1) !== "help");
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining(["share-links.1", ...expected.map((words) => `share-links-${words.join("-")}.1`)]),
  );
  const page = pages.get("share-links-create.1") ?? "";
  expect(page).toMatch(
    /^\.TH "SHARE-LINKS-CREATE" 1 "" "share-links 1\.2\.3" "User Commands"\n\.SH NAME\nshare\\-links\\-create \\- create a link/,
  );
  expect(page).toContain(".B \\-\\-expires\\-in <duration>");
  expect(page).toContain("share\\-links create \\-\\-from links.csv");
  // In roff, a line that begins with a dot is a command.
  const known = /^\.(?:TH|SH|TP|B|BR|nf|fi)(?: |$)/;
  for (const [name, text] of pages)
    expect([name, text.split("\n").filter((line) => /^[.']/.test(line) && !known.test(line))]).toEqual([name, []]);
});

test("the version is the package's", async () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8"));
  expect((await command({}, "--version")).stdout).toBe(`${manifest.version}\n`);
});
