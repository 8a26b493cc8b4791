import type { EventEmitter } from "node:events";
import { createProgram, type Group } from "../program.ts";
import type { World } from "../world.ts";

type AnyCommand = Group["commands"][number];

/** The man page of each command by its file name, such as `share-links-create.1`, made of the same definition as the help. */
export async function manPages(version: string): Promise<ReadonlyMap<string, string>> {
  // Nothing runs, so there is no world around the program.
  const output = { columns: 100, write: () => true };
  const nowhere = { args: [], env: {}, stdout: output, stderr: output } as unknown as World;
  const program = await createProgram(nowhere, () => Promise.resolve());
  const pages = new Map<string, string>();
  const add = (command: AnyCommand, above: readonly string[]) => {
    const path = [...above, command.name()];
    pages.set(`${path.join("-")}.1`, manPage(command, path, version));
    for (const each of visibleCommands(command)) if (each.name() !== "help") add(each, path);
  };
  add(program as unknown as AnyCommand, []);
  return pages;
}

function manPage(command: AnyCommand, path: readonly string[], version: string): string {
  const help = command.createHelp();
  const name = path.join("-");
  const options = help.visibleOptions(command).map((option) => [option.flags, help.optionDescription(option)] as const);
  const args = help
    .visibleArguments(command)
    .map((each) => [help.argumentTerm(each), help.argumentDescription(each)] as const);
  const commands = visibleCommands(command).map((each) => [each.name(), each.description()] as const);
  const globals = help
    .visibleGlobalOptions(command)
    .map((option) => [option.flags, help.optionDescription(option)] as const);
  return [
    `.TH ${quoted(name.toUpperCase())} 1 "" ${quoted(`share-links ${version}`)} "User Commands"`,
    ".SH NAME",
    `${escaped(name)} \\- ${escaped(command.description())}`,
    ".SH SYNOPSIS",
    `.B ${escaped(path.join(" "))}`,
    escaped(help.commandUsage(command).slice(path.join(" ").length).trim()),
    ...section("ARGUMENTS", args),
    ...section("COMMANDS", commands),
    ...section("OPTIONS", options),
    ...section("GLOBAL OPTIONS", globals),
    ...examplesOf(command),
    ...seeAlso(command, path),
    "",
  ].join("\n");
}

function section(title: string, entries: readonly (readonly [term: string, text: string])[]): string[] {
  if (entries.length === 0) return [];
  return [`.SH ${title}`, ...entries.flatMap(([term, text]) => [".TP", `.B ${escaped(term)}`, escaped(text)])];
}

/** What stands below a command's help: its examples, and notes. */
function examplesOf(command: AnyCommand): string[] {
  const parts: string[] = [];
  const context = { error: false, write: (part: string) => void parts.push(part), command };
  // Commander prints what stands below a help by this event.
  (command as unknown as EventEmitter).emit("afterHelp", context);
  const text = parts.join("");
  const [, examples = "", notes = ""] = /Examples:\n((?: {2}.*\n?)+)([\s\S]*)/.exec(text) ?? [];
  if (examples === "") return [];
  return [
    ".SH EXAMPLES",
    ".nf",
    ...examples
      .trimEnd()
      .split("\n")
      .map((line) => escaped(line.trim())),
    ".fi",
    ...(notes.trim() === "" ? [] : [".SH NOTES", ...notes.trim().split("\n").map(escaped)]),
  ];
}

function seeAlso(command: AnyCommand, path: readonly string[]): string[] {
  const above = path.slice(0, -1).join("-");
  const pages = [above, ...visibleCommands(command).map((each) => [...path, each.name()].join("-"))];
  const found = pages.filter((page) => page !== "" && !page.endsWith("-help"));
  return found.length === 0 ? [] : [".SH SEE ALSO", found.map((page) => `.BR ${escaped(page)} (1)`).join(",\n")];
}

function visibleCommands(command: AnyCommand): AnyCommand[] {
  return command.createHelp().visibleCommands(command) as AnyCommand[];
}

/** A text in which roff finds no command of its own. */
function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/, "\\&$1");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', "'")}"`;
}
