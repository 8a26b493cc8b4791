import { describe, expect, test } from "vitest";
import { type Progress, runBulk } from "./bulk.ts";

const items = Array.from({ length: 50 }, (_, index) => index);
const signal = () => new AbortController().signal;

describe("a bulk action", () => {
  test("does everything once, at most four at a time, and reports after each", async () => {
    const reports: Progress[] = [];
    const seen: number[] = [];
    let [running, most] = [0, 0];
    const act = async (item: number) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, item % 3));
      seen.push(item);
      running--;
    };
    const result = await runBulk(items, act, { signal: signal(), onProgress: (progress) => reports.push(progress) });
    expect(result).toEqual({ done: 50, total: 50, failures: new Map() });
    expect(seen.sort((a, b) => a - b)).toEqual(items);
    expect(most).toBe(4);
    expect(reports.map(({ done }) => done)).toEqual(items.map((index) => index + 1));
  });

  test("goes on after a failure, and counts failures by their message", async () => {
    const act = async (item: number) => {
      if (item % 10 === 0) throw new Error(item === 0 ? "gone" : "busy");
    };
    const { done, failures } = await runBulk(items, act, { signal: signal(), onProgress: () => {} });
    expect([done, ...failures]).toEqual([45, ["gone", 1], ["busy", 4]]);
  });

  test("begins nothing more once it is stopped, and doesn't count what was cut off as a failure", async () => {
    const abort = new AbortController();
    let begun = 0;
    const act = async () => {
      begun++;
      if (begun === 8) abort.abort();
      await Promise.resolve();
      abort.signal.throwIfAborted();
    };
    const { done, failures } = await runBulk(items, act, { signal: abort.signal, onProgress: () => {} });
    expect(begun).toBe(8);
    expect(done).toBeLessThan(8);
    expect(failures.size).toBe(0);
  });

  test("of nothing is over at once", async () => {
    expect(await runBulk([], async () => {}, { signal: signal(), onProgress: () => {} })).toEqual({
      done: 0,
      total: 0,
      failures: new Map(),
    });
  });
});
