import { expect, test } from "vitest";
import { nanosecondsPerAwaitedCall, nanosecondsPerCall } from "./timing.ts";

test("every value is called with, over and over", () => {
  const seen = new Map<number, number>();
  const count = (value: number) => seen.set(value, (seen.get(value) ?? 0) + 1) === seen;
  expect(nanosecondsPerCall(count, [1, 2, 3], 5)).toBeGreaterThan(0);
  const counts = [...seen.values()];
  expect(seen.size).toBe(3);
  expect(Math.min(...counts)).toBe(Math.max(...counts));
  expect(counts[0]).toBeGreaterThan(1);
});

test("time is told for one call, in nanoseconds", () => {
  const start = performance.now();
  let calls = 0;
  const slow = () => {
    const end = performance.now() + 2;
    while (performance.now() < end);
    return ++calls > 0;
  };
  const told = nanosecondsPerCall(slow, ["a", "b"], 10);
  expect(told).toBeGreaterThanOrEqual(2e6);
  expect(told).toBeLessThanOrEqual((performance.now() - start) * 1e6);
  expect(calls % 2).toBe(0);
});

test("a wrong verdict is no measurement", async () => {
  expect(() => nanosecondsPerCall((value) => value > 1, [1, 2], 1)).toThrow("did not give what they should");
  await expect(nanosecondsPerAwaitedCall(async () => false, 1)).rejects.toThrow("did not give what it should");
});

test("awaited calls do not overlap", async () => {
  let running = 0;
  const call = async () => {
    expect(++running).toBe(1);
    await new Promise(setImmediate);
    running--;
    return true;
  };
  expect(await nanosecondsPerAwaitedCall(call, 5)).toBeGreaterThan(0);
});
