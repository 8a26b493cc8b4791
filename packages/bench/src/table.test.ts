import { expect, test } from "vitest";
import { shown, table, whole } from "./table.ts";

test("a table has a head, a rule that aligns numbers to the right, and its rows", () => {
  expect(table(["who", "ns"], [["ours", "1"]])).toBe("| who | ns |\n|---|--:|\n| ours | 1 |");
});

test("a vertical bar in a cell does not split the cell", () => {
  expect(table(["a"], [["x|y"]])).toContain("| x\\|y |");
});

test("a row with another number of cells is refused, and the error names it", () => {
  expect(() => table(["a", "b"], [["zod"]])).toThrow('"zod" has 1 cells, not 2');
});

test("numbers have three significant digits and no more", () => {
  expect([0.456, 1.234, 48.25, 156.4, 3310.7].map(shown)).toEqual(["0.46", "1.23", "48.3", "156", "3,311"]);
});

test("sizes are whole numbers with separated thousands", () => {
  expect(whole(1_218.4)).toBe("1,218");
});
