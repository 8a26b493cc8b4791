import { median } from "./statistics.ts";

const BATCH_MS = 1;

/** The median time of one call, in nanoseconds, over values in turn: after as long a warm-up, in batches of a millisecond or more. */
export function nanosecondsPerCall<Value>(
  call: (value: Value) => boolean,
  values: readonly Value[],
  sampleMs: number,
): number {
  run(call, values, sampleMs);
  return median(run(call, values, sampleMs));
}

/**
 * The same for two calls that are awaited, one after another, in batches that take turns: whatever slows the machine down for more
 * than a few milliseconds slows both. The first answer that is not true ends it.
 */
export async function pairedNanoseconds(
  call: () => Promise<boolean>,
  base: () => Promise<boolean>,
  sampleMs: number,
): Promise<{ readonly call: number; readonly base: number }> {
  await takeTurns(call, base, sampleMs);
  const times = await takeTurns(call, base, sampleMs);
  return { call: median(times.map(([of]) => of)), base: median(times.map(([, of]) => of)) };
}

/** Times of one call, batch by batch. What a call gives is looked at, or an engine may leave the call out. */
function run<Value>(call: (value: Value) => boolean, values: readonly Value[], sampleMs: number): number[] {
  const times: number[] = [];
  const end = performance.now() + sampleMs;
  while (performance.now() < end || times.length === 0) {
    const start = performance.now();
    let calls = 0;
    let wrong = 0;
    let now = start;
    for (; now < start + BATCH_MS; now = performance.now()) {
      for (const value of values) if (!call(value)) wrong++;
      calls += values.length;
    }
    if (wrong > 0) throw new Error(`${wrong} of ${calls} calls did not give what they should`);
    times.push(((now - start) / calls) * 1e6);
  }
  return times;
}

async function takeTurns(
  call: () => Promise<boolean>,
  base: () => Promise<boolean>,
  sampleMs: number,
): Promise<(readonly [call: number, base: number])[]> {
  const times: (readonly [number, number])[] = [];
  const end = performance.now() + sampleMs;
  while (performance.now() < end || times.length === 0) times.push([await batchOf(call), await batchOf(base)]);
  return times;
}

async function batchOf(call: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  let calls = 0;
  let now = start;
  for (; now < start + BATCH_MS; now = performance.now()) {
    if (!(await call())) throw new Error("a call did not give what it should");
    calls++;
  }
  return ((now - start) / calls) * 1e6;
}
