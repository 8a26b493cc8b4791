import { personaNameSchema } from "@share-links/validation";
import type { Config } from "../config.ts";

/** What a command has of the process that it runs in. */
export interface Shell {
  config: Config;
  /** Prints a line of the result. */
  print(text: string): void;
  /** Where the log goes: one JSON object a line. */
  log: { write(line: string): void };
  /** Which process it is, for another one to be told. */
  pid: number;
  /** Whether a person reads what is printed, and not a log. */
  isTerminal: boolean;
  /** Aborted when the process is asked to end. */
  stop: AbortSignal;
}

/** What a command was called with, after the check against its `options` and `argument`. */
export interface Call {
  /** The option's text, or undefined. */
  text(name: string): string | undefined;
  /** Every text of an option that may be repeated. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
  /** The argument that stands without a dash; the empty text when the command takes none. */
  argument: string;
}

/** One option as it is parsed and as the help shows it. */
export interface Option {
  type: "string" | "boolean";
  multiple?: true;
  required?: true;
  help: string;
}

/** One operator's command. */
export interface Command {
  /** How it is called, such as `keys create`. */
  name: string;
  summary: string;
  options: Readonly<Record<string, Option>>;
  /** The name of the one argument without a dash, if it takes one. */
  argument?: string;
  run(shell: Shell, call: Call): Promise<void>;
}

/** A call that can not be carried out as it was written. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Prints one JSON value instead of text for people. */
export const JSON_OPTION = { json: { type: "boolean", help: "print JSON" } } as const satisfies Command["options"];

/** Which organisation a command is about. */
export const ORGANIZATION_OPTION = {
  organization: { type: "string", help: "its id or name; may be left out when there is only one" },
} as const satisfies Command["options"];

/** The `--name` of what is to be made; refuses what is no name for people: empty, too long, or with control characters. */
export function readName(call: Call): string {
  const name = call.text("name") ?? "";
  const issues = personaNameSchema.issues(name).map(({ message }) => `--name ${message}`);
  if (issues.length > 0) throw new UsageError(issues.join("; "));
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
