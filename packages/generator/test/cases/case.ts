/** Values that a schema takes and values that it refuses, to show what one keyword or format does. */
export interface Case {
  readonly of: string;
  readonly schema: unknown;
  readonly good: readonly unknown[];
  readonly bad: readonly unknown[];
  /** What the reference says otherwise, and why that is not followed: Ajv at run time, for OpenAPI 3.0 the letter of 3.0.3. */
  readonly differs?: string;
}

/** Shortens a table: `[schema, good, bad]`, or with what the reference says otherwise. */
export type Row = readonly [schema: unknown, good: readonly unknown[], bad: readonly unknown[], differs?: string];

/** The cases of tables by keyword or format. */
export function casesOf(tables: Readonly<Record<string, readonly Row[]>>): Case[] {
  return Object.entries(tables).flatMap(([of, rows]) =>
    rows.map(([schema, good, bad, differs]) => ({ of, schema, good, bad, ...(differs ? { differs } : {}) })),
  );
}

/** A JSON value written as JSON: the only way to write a key `__proto__`. */
export function json(text: string): unknown {
  return JSON.parse(text);
}
