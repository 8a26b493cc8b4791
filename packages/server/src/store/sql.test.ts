import { expect, test } from "vitest";
import { type SqlValue, type Statement, sql } from "./sql.ts";

const pair = (one: SqlValue | Statement, other: SqlValue | Statement) => sql`f(${one}, ${other})`;

test("a text is built anew for every other thing that is put into it, and the values follow it", () => {
  const column = sql`a`;
  const sum = sql`a + ${1}`;
  for (let time = 0; time < 2; time++) {
    expect(pair(7, null)).toEqual({ text: "f(?, ?)", values: [7, null] });
    expect(pair(column, 7)).toEqual({ text: "f(a, ?)", values: [7] });
    expect(pair(7, column)).toEqual({ text: "f(?, a)", values: [7] });
    expect(pair(sum, column)).toEqual({ text: "f(a + ?, a)", values: [1] });
    expect(pair(column, sum)).toEqual({ text: "f(a, a + ?)", values: [1] });
    expect(pair(pair(1, 2), sum)).toEqual({ text: "f(f(?, ?), a + ?)", values: [1, 2, 1] });
  }
});

test("a value is never part of a text, whatever it holds", () => {
  expect(pair("?", "'; DROP TABLE a; --")).toEqual({ text: "f(?, ?)", values: ["?", "'; DROP TABLE a; --"] });
});
