/** A value of a column: text, a number (booleans are 0 and 1, times are milliseconds since 1970), or null. */
export type SqlValue = string | number | null;

/** One statement: its text with `?` for each value, in order. `Result` is the type of its rows; nothing checks it. */
export interface Statement<Result extends object = object> {
  readonly text: string;
  readonly values: readonly SqlValue[];
  /** On PostgreSQL, plan it for its values each time it runs. It needs this if no single plan suits all values. */
  readonly isPlannedAnew?: true;
  /** Never set. It only carries the type `Result`. */
  readonly row?: Result;
}

/** A row as a driver gives it, without the type of the statement's rows. */
export type Row = Record<string, SqlValue>;

/** A unit of work: it yields statements, gets the rows of each, and ends with a result. */
export type Work<Result> = Generator<Statement, Result, Row[]>;

/** One numbered step of the schema, applied once and in order. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly text: string;
}

/** An open database. Units of work yield their statements, so that the same code runs synchronously on SQLite and asynchronously on PostgreSQL. */
export interface Sql {
  /** Which SQL it understands, for statements that differ between the engines. */
  readonly dialect: "sqlite" | "postgres";
  read<Result extends object>(statement: Statement<Result>): Promise<Result[]>;
  /** Runs one statement that writes, as a transaction of its own. On PostgreSQL it takes one round trip. */
  run<Result extends object>(statement: Statement<Result>): Promise<Result[]>;
  /**
   * Runs `work` in one transaction and resolves once it is committed. If it throws or a statement fails, nothing that it
   * wrote is kept. On SQLite it runs alone. On PostgreSQL it runs beside others (READ COMMITTED), and again if it loses a
   * race. What it has read may be outdated by then, so decide by unique keys, conditional updates and locked rows.
   */
  write<Result>(work: () => Work<Result>): Promise<Result>;
  /** Applies the missing migrations under a lock and gives their versions. Refuses a database that is newer than `known`. */
  migrate(known: readonly Migration[]): Promise<number[]>;
  /** Runs long work of the operator in one transaction, on a connection of its own and without a time limit. */
  session<Result>(kind: SessionKind, work: (session: Session) => Promise<Result>): Promise<Result>;
  /** How busy the database is at this moment. */
  load(): { connections: number; waiting: number };
  close(): Promise<void>;
}

/** `snapshot`: everything it reads is of one moment, while others write. `writing`: everything it writes is kept, or nothing. */
export type SessionKind = "snapshot" | "writing";

/** One transaction without a time limit. */
export interface Session {
  run<Result>(work: () => Work<Result>): Promise<Result>;
  /** The rows of a statement, a few hundred at a time. */
  batches<Result extends object>(statement: Statement<Result>): AsyncIterable<Result[]>;
  /** Like `Sql.migrate`, within this transaction. */
  migrate(known: readonly Migration[]): Promise<number[]>;
}

/** Makes a statement from a template: a value becomes a parameter, a nested statement becomes a part of the text. */
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

/** Joins statements by `separator`, which becomes a part of the text. */
export function join(statements: readonly Statement[], separator: string): Statement {
  return {
    text: statements.map(({ text }) => text).join(separator),
    values: statements.flatMap(({ values }) => values),
  };
}

/** Values as a list of parameters, such as for `IN (…)`. */
export function list(values: readonly SqlValue[]): Statement {
  return join(
    values.map((value) => sql`${value}`),
    ", ",
  );
}

/** A parameter in a place where PostgreSQL couldn't infer that it is a text. */
export function asText(value: SqlValue): Statement {
  return sql`CAST(${value} AS TEXT)`;
}

/** At the end of a SELECT: locks its rows on PostgreSQL, and skips those that other nodes have locked. SQLite has one writer. */
export function skipLocked(dialect: Sql["dialect"]): Statement {
  return dialect === "postgres" ? sql`FOR UPDATE SKIP LOCKED` : sql``;
}

/** Runs one statement within a unit of work and gives all its rows. */
export function* rows<Result extends object>(statement: Statement<Result>): Work<Result[]> {
  return (yield statement) as Result[];
}

/** Runs one statement within a unit of work and gives its first row, if there is one. */
export function* row<Result extends object>(statement: Statement<Result>): Work<Result | undefined> {
  return ((yield statement) as Result[])[0];
}

/** Reads the database's time, in milliseconds since 1970, within a unit of work. */
export function* databaseTime(): Work<number> {
  const time = yield* row(sql<{ now: number }>`SELECT now_ms() AS now`);
  if (!time) throw new Error("The database gave no time.");
  return time.now;
}

/**
 * The place that a template has reached, by the texts that were put into it so far. Each whole text is built once and is
 * the same string afterwards, by which drivers find their prepared statements. Building and hashing it for each request
 * took as long as a short statement.
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
