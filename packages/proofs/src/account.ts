import { expect } from "vitest";
import { type Database, ledgerOf, unbalanced } from "./database.ts";
import type { Use } from "./redeem.ts";
import { grantsOf } from "./redeemers.ts";
import type { Site } from "./site.ts";

/**
 * Checks the stored uses of a link against the answers that its clients got: no acknowledged use is lost, no use is
 * counted without a request, no count exceeds the limit or differs from its events, and every 503 says when to retry.
 */
export async function expectAccountOf(database: Database, linkId: string, limit: number | null, uses: readonly Use[]) {
  const { usageCount, counted } = await ledgerOf(database, linkId);
  const grants = grantsOf(uses);
  expect(
    grants.filter((id) => !counted.has(id)),
    "lost acknowledged uses",
  ).toEqual([]);
  expect(new Set(grants).size, "uses acknowledged twice").toBe(grants.length);
  expect(usageCount).toBe(counted.size);
  if (limit !== null) expect(usageCount).toBeLessThanOrEqual(limit);
  // A use that was running when something broke may be counted although its caller got no answer.
  const open = uses.filter(({ outcome }) => outcome === "no answer" || outcome === "service_unavailable");
  expect(usageCount).toBeLessThanOrEqual(grants.length + open.length);
  const unserved = uses.filter(({ outcome }) => outcome === "service_unavailable");
  expect(unserved.filter(({ status, hasRetryAfter }) => status !== 503 || !hasRetryAfter)).toEqual([]);
  expect(await unbalanced(database)).toEqual([]);
  return { grants: grants.length, unserved: unserved.length };
}

/** Runs the operator's verify command, as an operator would after a failure. */
export async function expectVerified(site: Site): Promise<void> {
  expect(await site.command("verify")).toMatchObject({ code: 0, stderr: "" });
}

/** Returns the outcomes among `uses` that aren't expected. */
export function othersThan(uses: readonly Use[], ...expected: readonly string[]): string[] {
  return [...new Set(uses.map(({ outcome }) => outcome))].filter((outcome) => !expected.includes(outcome));
}
