import type { World } from "../world.ts";
import { type Paint, paintFor, timeText } from "./text.ts";

/** How results are printed. */
export interface PrintOptions {
  /** Print JSON on a terminal, too. */
  readonly json?: true | undefined;
  /** Print for people in a pipe, too. */
  readonly table?: true | undefined;
  readonly quiet?: true | undefined;
}

/** Prints results to stdout, and everything else to stderr. */
export interface Printer {
  readonly isJson: boolean;
  readonly paint: Paint;
  /** How wide the terminal is; undefined in a pipe. */
  readonly columns: number | undefined;
  /** Prints a result: as JSON, or as `render` writes it for people. */
  result(value: unknown, render: () => string): void;
  /** Prints one of several results: a line of JSON each, or as `render` writes it. */
  item(value: unknown, render: () => string): void;
  /** Prints what a person should know, unless the program should be quiet. */
  note(text: string): void;
  /** A time as people read it, or `never`. */
  time(text: string | null): string;
}

/** Makes a printer. In a pipe it prints JSON, on a terminal text for people. */
export function createPrinter({ stdout, stderr, env, now, timeZone }: World, options: PrintOptions): Printer {
  const isJson = options.json === true || (stdout.isTTY !== true && options.table !== true);
  const out = (text: string) => void (text !== "" && stdout.write(`${text}\n`));
  return {
    isJson,
    paint: paintFor(stdout, env),
    columns: stdout.isTTY ? stdout.columns : undefined,
    result: (value, render) => out(isJson ? JSON.stringify(value, null, 2) : render()),
    item: (value, render) => out(isJson ? JSON.stringify(value) : render()),
    note: (text) => void (options.quiet || stderr.write(`${text}\n`)),
    time: (text) => (text === null ? "never" : timeText(text, now(), timeZone)),
  };
}
