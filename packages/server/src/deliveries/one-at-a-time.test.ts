import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

/** An action that takes a moment, and what was seen of its runs. */
function watched(action: () => Promise<void> = async () => {}) {
  const seen = { runs: 0, underWay: 0, mostUnderWay: 0 };
  const run = oneAtATime(async () => {
    seen.runs++;
    seen.mostUnderWay = Math.max(seen.mostUnderWay, ++seen.underWay);
    await delay(1);
    seen.underWay--;
    await action();
  });
  return { seen, run };
}

test("two runs never overlap, even when one is asked for at the very moment another one ends", async () => {
  const { seen, run } = watched();
  const first = run();
  const calls = [first, run(), first.then(run), first.then(() => {}).then(run), first.finally(() => {}).then(run)];
  for (let step = 0, then = first; step < 10; step++) {
    then = then.then(() => {});
    calls.push(then.then(run));
  }
  await Promise.all(calls);
  expect([seen.mostUnderWay, seen.underWay]).toEqual([1, 0]);
});

test("calls that come while it runs share one further run, which begins after they came", async () => {
  const { seen, run } = watched();
  const first = run();
  await delay(0);
  await Promise.all([run(), run(), run(), first]);
  expect(seen.runs).toBe(2);
});

test("a run that fails is told to those who asked for it, and the next one begins all the same", async () => {
  let fails = true;
  const { run } = watched(async () => {
    if (fails) throw new Error("no database");
  });
  const first = run();
  await expect(first).rejects.toThrow("no database");
  fails = false;
  await run();
});
