import { median } from "./statistics.ts";

const BATCH_MS = 1;

/** The median time of one call, in nanoseconds. Calls go through the values in turn, in batches of a millisecond or more, after an equally long warm-up. */
export function nanosecondsPerCall<Value>(
  call: (value: Value) => boolean,
  values: readonly Value[],
  sampleMs: number,
): number {
  run(call, values, sampleMs);
  return median(run(call, values, sampleMs));
}

/**
 * The same for two asynchronous calls, in batches that take turns, so that whatever slows the machine down for more than a few
 * milliseconds slows both. The first answer that is not true ends the measurement.
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

/** The times of one call, batch by batch. It checks the results, because otherwise an engine could skip the calls. */
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
    if (wrong > 0) throw new Error(`${wrong} of ${calls} calls returned a wrong result`);
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
    if (!(await call())) throw new Error("a call returned a wrong result");
    calls++;
  }
  return ((now - start) / calls) * 1e6;
}
