import { PAUSE_MS } from "./form.ts";
import type { Use } from "./redeem.ts";
import { redeemAll } from "./redeemers.ts";

/**
 * Uses a link without end, `atOnce` at a time, while `happen` runs; then returns every use. `firstGrant` resolves once a use was
 * granted: on a busy machine, no time is long enough for that.
 */
export async function underLoad(
  { urls, token, atOnce = 16 }: { urls: readonly string[]; token: string; atOnce?: number },
  happen: (load: { firstGrant: Promise<void> }) => Promise<void>,
): Promise<Use[]> {
  const stop = new AbortController();
  const { promise: firstGrant, resolve } = Promise.withResolvers<void>();
  const order = { urls, token, uses: Number.POSITIVE_INFINITY, atOnce, pauseMs: PAUSE_MS };
  const load = redeemAll(order, stop.signal, ({ outcome }) => outcome === "granted" && resolve());
  try {
    await happen({ firstGrant });
  } finally {
    stop.abort();
  }
  return load;
}

/** Waits. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
