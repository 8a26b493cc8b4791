import { createHash } from "node:crypto";
import { basename } from "node:path";
import { parse } from "csv-parse/sync";
import type { LinkOptions } from "../commands/link-input.ts";
import { Failure } from "../failure.ts";

/** A row of a file: what it wants, and who it is. */
export interface Row {
  /** 1 for the first row below the heading. */
  readonly number: number;
  /** The line of the file on which it ends. */
  readonly line: number;
  /** The same for the same row of the same file in every run. It is sent as the idempotency key. */
  readonly key: string;
  readonly options: LinkOptions;
}

type Cells = Readonly<Record<string, string>>;
type Reader = (cell: string) => Partial<LinkOptions>;

const COLUMNS: Readonly<Record<string, Reader>> = {
  persona: (persona) => ({ persona }),
  "expires-in": (expiresIn) => ({ expiresIn }),
  "expires-at": (expiresAt) => ({ expiresAt }),
  "usage-limit": (usageLimit) => ({ usageLimit }),
  // The specification decides whether there is such a type.
  type: (type) => ({ type: type as LinkOptions["type"] }),
  origins: (origins) => ({ origin: origins.split(/\s+/) }),
  "any-origin": (cell) => (readYes(cell) ? { anyOrigin: true } : {}),
  "no-watermark": (cell) => (readYes(cell) ? { watermark: false } : {}),
  disabled: (cell) => (readYes(cell) ? { disabled: true } : {}),
  primary: (cell) => (readYes(cell) ? { primary: true } : {}),
};

/**
 * Reads the rows of a CSV file. A cell that is empty gets the command's option. Throws a failure with every column and every cell
 * that it doesn't understand.
 */
export function readRows(file: string, text: string, defaults: LinkOptions): Row[] {
  const records = parseCsv(file, text);
  const faults: string[] = [];
  const seen = new Map<string, number>();
  const rows = records.map(({ record, info }, index): Row => {
    const row = { number: index + 1, line: info.lines };
    const content = JSON.stringify(Object.entries(record).filter(([, cell]) => cell !== ""));
    // Equal rows are as many links as there are rows.
    const occurrence = (seen.get(content) ?? 0) + 1;
    seen.set(content, occurrence);
    const key = createHash("sha256")
      .update(JSON.stringify([basename(file), content, occurrence]))
      .digest("base64url");
    return {
      ...row,
      key: `cli-${key}`,
      options: optionsOf(record, defaults, (fault) => faults.push(`row ${row.number} (line ${row.line}): ${fault}`)),
    };
  });
  refuseFaults(file, faults);
  return rows;
}

/** Throws a failure that lists the faults of a file, if there are any. */
export function refuseFaults(file: string, faults: readonly string[]): void {
  if (faults.length === 0) return;
  const [shown, rest] = [faults.slice(0, 20), faults.length - 20];
  throw new Failure("usage", `${basename(file)} has ${faults.length === 1 ? "a fault" : `${faults.length} faults`}.`, {
    details: rest > 0 ? [...shown, `and ${rest} more`] : shown,
    hint: "No link was created.",
  });
}

function parseCsv(file: string, text: string): { record: Cells; info: { lines: number } }[] {
  try {
    return parse(text, {
      bom: true,
      trim: true,
      info: true,
      skip_empty_lines: true,
      columns: (heading: string[]) => heading.map((name) => columnOf(file, name)),
    }) as never;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("usage", `${basename(file)} is not CSV: ${(error as Error).message}`, {
      hint: "No link was created.",
    });
  }
}

/** `Usage limit`, `usageLimit` and `usage_limit` are all `usage-limit`. */
function columnOf(file: string, heading: string): string {
  const name = heading
    .replaceAll(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const known = { "persona-id": "persona", "allowed-origins": "origins", origin: "origins" }[name] ?? name;
  if (Object.hasOwn(COLUMNS, known)) return known;
  throw new Failure("usage", `${basename(file)} has a column ${JSON.stringify(heading)}, which no link has.`, {
    hint: `The columns are ${Object.keys(COLUMNS).join(", ")}.`,
  });
}

function optionsOf(record: Cells, defaults: LinkOptions, report: (fault: string) => void): LinkOptions {
  const own = Object.entries(record)
    .filter(([, cell]) => cell !== "")
    .map(([name, cell]) => {
      try {
        return COLUMNS[name]?.(cell) ?? {};
      } catch (error) {
        report(`${name} ${(error as Error).message}`);
        return {};
      }
    });
  const options: LinkOptions = Object.assign({}, ...own);
  // A row's own expiry, in whichever form, replaces that of the command.
  const isOwn = options.expiresIn !== undefined || options.expiresAt !== undefined;
  return { ...defaults, ...(isOwn && { expiresIn: undefined, expiresAt: undefined }), ...options };
}

function readYes(cell: string): boolean {
  if (/^(?:yes|true|1)$/i.test(cell)) return true;
  if (/^(?:no|false|0)$/i.test(cell)) return false;
  throw new TypeError(`must be yes or no, got ${JSON.stringify(cell)}`);
}
