import { personaNameSchema } from "@share-links/validation";
import type { Config } from "../config.ts";
import { NAME_RULE, withRule } from "../http/hints.ts";

/** What a command knows of the process that it runs in. */
export interface Shell {
  config: Config;
  /** Prints a line of the result. */
  print(text: string): void;
  /** Where the log goes: one JSON object a line. */
  log: { write(line: string): void };
  /** The id of the process, for messages to other processes. */
  pid: number;
  /** Whether the output goes to a terminal, so that a person reads it. */
  isTerminal: boolean;
  /** Aborted when the process is asked to end. */
  stop: AbortSignal;
}

/** The options and the argument of a call, checked against those of the command. */
export interface Call {
  /** The option's text, or undefined. */
  text(name: string): string | undefined;
  /** Every text of an option that may be repeated. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
  /** The argument without a dash; empty if the command takes none. */
  argument: string;
}

/** One option, for the parser and for the help. */
export interface Option {
  type: "string" | "boolean";
  multiple?: true;
  required?: true;
  /** What the help shows for the text of a string option, such as `name`. */
  value?: string;
  help: string;
}

/** One operator's command. */
export interface Command {
  /** Its name on the command line, such as `keys create`. */
  name: string;
  summary: string;
  options: Readonly<Record<string, Option>>;
  /** The name of the one argument without a dash, if it takes one. */
  argument?: string;
  run(shell: Shell, call: Call): Promise<void>;
}

/** The error for a command that was called in a wrong way. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Lets a command print JSON instead of text for people. */
export const JSON_OPTION = { json: { type: "boolean", help: "print JSON" } } as const satisfies Command["options"];

/** Names the organisation that a command is about. */
export const ORGANIZATION_OPTION = {
  organization: { type: "string", value: "id or name", help: "needed if there are several organisations" },
} as const satisfies Command["options"];

/** Reads `--name`. Refuses a name that is empty, too long, or has control characters. */
export function readName(call: Call): string {
  const name = call.text("name") ?? "";
  const issues = personaNameSchema
    .issues(name)
    .map(({ code, message }) => (code === "pattern" ? withRule(message, NAME_RULE) : message));
  if (issues.length > 0) throw new UsageError(`--name ${name === "" ? issues[0] : issues.join(", and ")}`);
  return name;
}

/** Prints rows as one JSON value, or as a table for people. */
export function printRows(
  shell: Pick<Shell, "print">,
  call: Call,
  rows: readonly Readonly<Record<string, unknown>>[],
): void {
  shell.print(call.flag("json") ? JSON.stringify(rows, null, 2) : table(rows));
}

/** Prints one thing as JSON, or as lines of `name: value`. */
export function printRow(shell: Pick<Shell, "print">, call: Call, row: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(row).map(([name, value]) => `${name}: ${cell(value)}`);
  shell.print(call.flag("json") ? JSON.stringify(row, null, 2) : lines.join("\n"));
}

function table(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return "none";
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, index) => text.padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "-";
  return Array.isArray(value) ? value.join(" ") : String(value);
}
