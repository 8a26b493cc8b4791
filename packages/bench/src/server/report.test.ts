import { expect, test } from "vitest";
import { CELLS, ON_POSTGRES, ON_SQLITE, OURS } from "./contenders.ts";
import { findingsOf } from "./report.ts";

const measured = (contenders: readonly { name: string }[], ours: number) =>
  Object.fromEntries(
    contenders.map(({ name }) => [
      name,
      Object.fromEntries(
        CELLS.flatMap((cell) => [
          [cell, [name === OURS ? ours : 1_000]],
          [`${cell} p99`, [2]],
          [`${cell} loop`, [100]],
        ]),
      ),
    ]),
  );
const vitals = (last: number) => ({
  startMs: 150,
  emptyStartMs: 50,
  startRatio: 3,
  restMiB: 70,
  worstBody: { operationId: "createWebhook", body: "many members", ms: 8 },
  memory: [100, 100, 100, last].map((residentMiB, index) => ({ requests: index + 1, residentMiB })),
});
const goals = (ours: number, last = 100) =>
  findingsOf({
    sqlite: measured(ON_SQLITE, ours),
    postgres: measured(ON_POSTGRES, ours),
    vitals: vitals(last),
    syncs: 1_000,
  }).goals;

test("a goal is met at its number and missed below it, and shows the measured number", () => {
  expect(goals(4_000).every(({ isMet }) => isMet)).toBe(true);
  expect(
    goals(890)
      .filter(({ isMet }) => !isMet)
      .map(({ measured: ratio }) => ratio),
  ).toEqual(Array(6).fill("0.89 ×"));
});

test("memory that still grows at the end of the run is not flat", () => {
  expect(goals(4_000, 150).filter(({ isMet }) => !isMet)).toMatchObject([{ text: expect.stringContaining("flat") }]);
});
