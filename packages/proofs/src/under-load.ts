import { PAUSE_MS } from "./form.ts";
import type { Use } from "./redeem.ts";
import { redeemAll } from "./redeemers.ts";

/** Uses a link without end, `atOnce` at a time, while `happen` runs; then returns every use. */
export async function underLoad(
  { urls, token, atOnce = 16 }: { urls: readonly string[]; token: string; atOnce?: number },
  happen: () => Promise<void>,
): Promise<Use[]> {
  const stop = new AbortController();
  const load = redeemAll({ urls, token, uses: Number.POSITIVE_INFINITY, atOnce, pauseMs: PAUSE_MS }, stop.signal);
  try {
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
