import { PAUSE_MS } from "./form.ts";
import type { Use } from "./redeem.ts";
import { redeemAll } from "./redeemers.ts";

/** Uses a link without end, `atOnce` at a time, while `happen` runs; then returns every use. */
export async function underLoad(
  { urls, token, atOnce = 16 }: { urls: readonly string[]; token: string; atOnce?: number },
  happen: () => Promise<void>,
): Promise<Use[]> {
  const stop = new AbortController();
  const order = { urls, token, uses: Number.POSITIVE_INFINITY, atOnce, pauseMs: PAUSE_MS };
  const begun = Promise.withResolvers<void>();
  const load = redeemAll(order, stop.signal, begun.resolve);
  try {
    // On a busy machine, the first answer may take longer than all that happens afterwards.
    await begun.promise;
    await happen();
  } finally {
    stop.abort();
  }
  return load;
}

/** Waits. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
