import { expect, test } from "vitest";
import { delayMsAfter, MOST_ATTEMPTS } from "./schedule.ts";

const attempts = Array.from({ length: MOST_ATTEMPTS }, (_, index) => index + 1);

test("each wait is longer than the one before it, together they are about three days, and the last attempt has none", () => {
  const delays = attempts.map((attempt) => delayMsAfter(attempt, 0));
  expect(delays.at(-1)).toBeUndefined();
  const waits = delays.slice(0, -1).map(Number);
  expect(waits).toEqual(waits.toSorted((one, other) => one - other));
  expect(waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000).toBeCloseTo(75.6, 1);
});

test("chance adds a fifth at the most, so that receivers that failed together are not tried together", () => {
  for (const attempt of attempts.slice(0, -1)) {
    const least = delayMsAfter(attempt, 0) ?? 0;
    expect(delayMsAfter(attempt, 0.5)).toBe(Math.round(least * 1.1));
    expect(delayMsAfter(attempt, 1)).toBe(Math.round(least * 1.2));
  }
});

test("a receiver that asks for a longer wait gets it, for a shorter one not, and for one after the last attempt neither", () => {
  expect(delayMsAfter(1, 0, 60_000)).toBe(60_000);
  expect(delayMsAfter(2, 0, 60_000)).toBe(300_000);
  expect(delayMsAfter(MOST_ATTEMPTS, 0, 60_000)).toBeUndefined();
});
