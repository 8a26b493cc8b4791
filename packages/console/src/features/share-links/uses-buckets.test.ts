import type { ShareLinkUse } from "@share-links/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bucketsOf, latestOf, outcomesOf } from "./uses-buckets.ts";

const NOW = Date.UTC(2026, 10, 28, 12);
const HOUR = 3_600_000;
const use = (at: number, outcome: ShareLinkUse["outcome"] = "counted", count = 1): ShareLinkUse => ({
  ...{ id: String(at), occurredAt: new Date(at).toISOString(), outcome, surface: "page", count },
});

describe("the uses over time", () => {
  test("no use is lost, whatever the span", () => {
    const span = fc.record({
      days: fc.double({ min: 0, max: 4000, noNaN: true }),
      parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(span, ({ days, parts }) => {
        const from = NOW - days * 24 * HOUR;
        const uses = parts.map((part, index) =>
          use(from + part * (NOW - from), index % 2 ? "counted" : "share_link_expired"),
        );
        const { buckets } = bucketsOf(uses, from, NOW);
        expect(buckets.length).toBeLessThanOrEqual(48);
        expect(buckets.reduce((sum, { counted, refused }) => sum + counted + refused, 0)).toBe(uses.length);
      }),
    );
  });

  test("a day is shown by hours, and a year by weeks or more", () => {
    expect(bucketsOf([], NOW - 24 * HOUR, NOW).sizeMs).toBe(HOUR);
    expect(bucketsOf([], NOW - 300 * 24 * HOUR, NOW).sizeMs).toBe(7 * 24 * HOUR);
  });

  test("a refusal counts as often as it stands for, and a replay is neither", () => {
    const { buckets } = bucketsOf(
      [use(NOW, "share_link_expired", 7), use(NOW, "replayed", 3), use(NOW, "returned")],
      NOW - HOUR,
      NOW,
    );
    expect(buckets.at(-1)).toMatchObject({ counted: 0, refused: 7 });
  });

  test("a refusal at the beginning of the minute in which the link was created is shown", () => {
    const { buckets } = bucketsOf([use(NOW - HOUR - 30_000, "share_link_disabled")], NOW - HOUR, NOW);
    expect(buckets[0]?.refused).toBe(1);
  });

  test("reasons are summed, the most frequent first", () => {
    expect(outcomesOf([use(1), use(2, "share_link_expired", 5), use(3)])).toEqual([
      ["share_link_expired", 5],
      ["counted", 2],
    ]);
  });
});

test("what is summed up by minute comes after the uses of that minute, and before those of the next", () => {
  const [minute, second] = [60_000, 1000];
  const uses = [use(NOW + minute + second), use(NOW + 40 * second), use(NOW + second), use(NOW, "replayed", 2)];
  expect(latestOf(uses, 3).map(({ outcome, occurredAt }) => [outcome, Date.parse(occurredAt) - NOW])).toEqual([
    ["counted", minute + second],
    ["replayed", 0],
    ["counted", 40 * second],
  ]);
});
