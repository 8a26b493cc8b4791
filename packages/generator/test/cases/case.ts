/** Values that a schema accepts and values that it refuses, to show the effect of one keyword or format. */
export interface Case {
  readonly of: string;
  readonly schema: unknown;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
  /** How the reference differs, and why we don't follow it. The reference is Ajv at run time, or for OpenAPI 3.0 the text of 3.0.3. */
  readonly differs?: string;
}

/** Shortens a table: each row is `[schema, good, bad]`, with the reference's difference if there is one. */
export type Row = readonly [schema: unknown, good: readonly unknown[], bad: readonly unknown[], differs?: string];

/** The cases of tables by keyword or format. */
export function casesOf(tables: Readonly<Record<string, readonly Row[]>>): Case[] {
  return Object.entries(tables).flatMap(([of, rows]) =>
    rows.map(([schema, good, bad, differs]) => ({ of, schema, good, bad, ...(differs ? { differs } : {}) })),
  );
}

/** A JSON value written as JSON, because there is no other way to write a key `__proto__`. */
export function json(text: string): unknown {
  return JSON.parse(text);
}
