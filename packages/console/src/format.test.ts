import { describe, expect, test } from "vitest";
import { relativeTime, relativeTimeStep, toLocalInput } from "./format.ts";

const NOW = Date.UTC(2026, 10, 28, 12);
const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000];

describe("relative time", () => {
  test.each([
    [0, "now"],
    [30 * SECOND, "in 30 seconds"],
    [-90 * SECOND, "1 minute ago"],
    [59.6 * MINUTE, "in 59 minutes"],
    [HOUR, "in 1 hour"],
    [DAY, "tomorrow"],
    [-DAY, "yesterday"],
    [6.9 * DAY, "in 6 days"],
    [8 * DAY, "next week"],
    [-40 * DAY, "last month"],
    [800 * DAY, "in 2 years"],
  ])("%d ms from now is %s", (distance, words) => {
    expect(relativeTime(NOW + distance, NOW, "en")).toBe(words);
  });

  test("it never promises more time than there is", () => {
    expect(relativeTime(NOW + 2 * HOUR - SECOND, NOW, "en")).toBe("in 1 hour");
  });

  test("it speaks German, too", () => {
    expect(relativeTime(NOW + 2 * DAY, NOW, "de")).toBe("übermorgen");
  });

  test("it is renewed as often as it can change", () => {
    expect([10 * SECOND, 10 * MINUTE, 10 * HOUR].map((each) => relativeTimeStep(NOW + each, NOW))).toEqual([
      SECOND,
      MINUTE,
      HOUR,
    ]);
  });
});

test("the value of a date's field is the same moment to the minute", () => {
  const moment = Date.parse(toLocalInput(NOW + 123_456));
  expect(moment).toBe(NOW + 120_000);
});
