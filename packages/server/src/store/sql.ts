/** What a column holds: text, a number (booleans are 0 and 1, times are milliseconds since 1970), or nothing. */
export type SqlValue = string | number | null;

/** One statement: its text with `?` for each value, in order. `Result` is what its author says each row holds. */
export interface Statement<Result extends object = object> {
  readonly text: string;
  readonly values: readonly SqlValue[];
  /** On PostgreSQL, planned for its values at each run: where a plan that suits all values would suit none. */
  readonly isPlannedAnew?: true;
  /** Never set: it carries `Result` to whoever runs the statement. */
  readonly row?: Result;
}

/** A result row as a driver hands it over, before the statement's author says what is in it. */
export type Row = Record<string, SqlValue>;

/** A unit of work: yields statements, gets each one's rows back, and ends with a result. */
export type Work<Result> = Generator<Statement, Result, Row[]>;

/** One numbered step of the schema, applied once and in order. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly text: string;
}

/** One open database. A unit of work yields its statements, so that one text runs synchronously on SQLite and asynchronously on PostgreSQL. */
export interface Sql {
  /** Which texts it runs, where a statement has one for each engine. */
  readonly dialect: "sqlite" | "postgres";
  read<Result extends object>(statement: Statement<Result>): Promise<Result[]>;
  /** Runs one statement that writes, whole and durable: on PostgreSQL in a single round trip. */
  run<Result extends object>(statement: Statement<Result>): Promise<Result[]>;
  /**
   * Runs `work` whole and resolves once it is durable: when it or a statement of it fails, nothing it wrote is kept. On
   * SQLite it runs alone, on PostgreSQL beside others (READ COMMITTED) and again when it loses a race: what was read may
   * be old, so unique keys, conditional updates and the rows that these lock decide.
   */
  write<Result>(work: () => Work<Result>): Promise<Result>;
  /** Applies what is missing under a lock and returns the versions applied; refuses a database that is newer than `known`. */
  migrate(known: readonly Migration[]): Promise<number[]>;
  /** Runs the operator's long work in one transaction on a connection of its own, without a time limit. */
  session<Result>(kind: SessionKind, work: (session: Session) => Promise<Result>): Promise<Result>;
  /** How busy it is at this moment. */
  load(): { connections: number; waiting: number };
  close(): Promise<void>;
}

/** `snapshot`: all that is read is of one moment, while others write. `writing`: all that is written is kept, or nothing. */
export type SessionKind = "snapshot" | "writing";

/** One transaction that lasts as long as it takes. */
export interface Session {
  run<Result>(work: () => Work<Result>): Promise<Result>;
  /** The rows of a statement, some hundred at a time. */
  batches<Result extends object>(statement: Statement<Result>): AsyncIterable<Result[]>;
  /** Like `Sql.migrate`, within this transaction. */
  migrate(known: readonly Migration[]): Promise<number[]>;
}

/** A statement from a template: a value becomes a parameter, a nested statement becomes part of the text. */
export function sql<Result extends object = object>(
  strings: TemplateStringsArray,
  ...parts: readonly (SqlValue | Statement)[]
): Statement<Result> {
  const values: SqlValue[] = [];
  let place = startOf(strings);
  for (const part of parts) {
    if (isStatement(part)) {
      for (const value of part.values) values.push(value);
      place = after(place, part.text);
    } else {
      values.push(part);
      place = after(place, "?");
    }
  }
  place.text ??= toText(strings, parts);
  return { text: place.text, values };
}

/** Statements joined by `separator`, which is plain text of the caller's. */
export function join(statements: readonly Statement[], separator: string): Statement {
  return {
    text: statements.map(({ text }) => text).join(separator),
    values: statements.flatMap(({ values }) => values),
  };
}

/** Within a unit of work: runs one statement and gives all its rows. */
export function* rows<Result extends object>(statement: Statement<Result>): Work<Result[]> {
  return (yield statement) as Result[];
}

/** Within a unit of work: runs one statement and gives its first row, if there is one. */
export function* row<Result extends object>(statement: Statement<Result>): Work<Result | undefined> {
  return (yield* rows(statement))[0];
}

/** Within a unit of work: the database's time in milliseconds since 1970. */
export function* databaseTime(): Work<number> {
  const time = yield* row(sql<{ now: number }>`SELECT now_ms() AS now`);
  if (!time) throw new Error("The database gave no time.");
  return time.now;
}

/**
 * Where a template has come to, by what was put into it so far: each text is built once and is then the same string, which
 * drivers find what they have prepared by. To build and to hash it for each request took as long as many a statement.
 */
interface Place {
  text: string | undefined;
  readonly next: Map<string, Place>;
}

const templates = new WeakMap<TemplateStringsArray, Place>();

function newPlace(): Place {
  return { text: undefined, next: new Map() };
}

function startOf(strings: TemplateStringsArray): Place {
  const known = templates.get(strings);
  if (known) return known;
  const place = newPlace();
  templates.set(strings, place);
  return place;
}

function after({ next }: Place, part: string): Place {
  const known = next.get(part);
  if (known) return known;
  const place = newPlace();
  next.set(part, place);
  return place;
}

function toText(strings: TemplateStringsArray, parts: readonly (SqlValue | Statement)[]): string {
  return strings.reduce((text, string, index) => {
    const part = parts[index - 1] as SqlValue | Statement;
    return text + (isStatement(part) ? part.text : "?") + string;
  });
}

function isStatement(part: SqlValue | Statement): part is Statement {
  return typeof part === "object" && part !== null;
}
