import { expect, test } from "vitest";
import { nanosecondsPerCall, pairedNanoseconds } from "./timing.ts";

test("the calls go through all values, again and again", () => {
  const seen = new Map<number, number>();
  const count = (value: number) => seen.set(value, (seen.get(value) ?? 0) + 1) === seen;
  expect(nanosecondsPerCall(count, [1, 2, 3], 5)).toBeGreaterThan(0);
  const counts = [...seen.values()];
  expect(seen.size).toBe(3);
  expect(Math.min(...counts)).toBe(Math.max(...counts));
  expect(counts[0]).toBeGreaterThan(1);
});

test("the time is that of one call, in nanoseconds", () => {
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

test("a wrong verdict gives no measurement", async () => {
  expect(() => nanosecondsPerCall((value) => value > 1, [1, 2], 1)).toThrow("returned a wrong result");
  const right = async () => true;
  const wrong = async () => false;
  await expect(pairedNanoseconds(wrong, right, 1)).rejects.toThrow("returned a wrong result");
  await expect(pairedNanoseconds(right, wrong, 1)).rejects.toThrow("returned a wrong result");
});

test("paired calls take turns, batch by batch, and none overlaps another", async () => {
  let running = 0;
  let order = "";
  const named = (name: string) => async () => {
    expect(++running).toBe(1);
    await new Promise(setImmediate);
    running--;
    order += name;
    return true;
  };
  const { call, base } = await pairedNanoseconds(named("c"), named("b"), 20);
  expect([call > 0, base > 0]).toEqual([true, true]);
  const turns = order.replaceAll(/(.)\1+/g, "$1");
  expect(turns).toMatch(/^(cb){3,}$/);
});

test("each of a pair is told its own time", async () => {
  const slow = async () => {
    const end = performance.now() + 3;
    while (performance.now() < end);
    return true;
  };
  const { call, base } = await pairedNanoseconds(slow, async () => true, 20);
  expect(call).toBeGreaterThanOrEqual(3e6);
  expect(base).toBeLessThan(call);
});
