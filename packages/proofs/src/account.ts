import { expect } from "vitest";
import { type Database, ledgerOf, unbalanced } from "./database.ts";
import type { Use } from "./redeem.ts";
import { grantsOf } from "./redeemers.ts";
import type { Site } from "./site.ts";

/**
 * Holds what is kept of a link against what its clients were told, after whatever happened: no acknowledged use is lost,
 * none is counted that nobody asked for, no count is above the limit or differs from its events, and who was not served
 * was told when to try again.
 */
export async function expectAccountOf(database: Database, linkId: string, limit: number | null, uses: readonly Use[]) {
  const { usageCount, counted } = await ledgerOf(database, linkId);
  const grants = grantsOf(uses);
  expect(
    grants.filter((id) => !counted.has(id)),
    "acknowledged uses that are lost",
  ).toEqual([]);
  expect(new Set(grants).size, "uses acknowledged twice").toBe(grants.length);
  expect(usageCount).toBe(counted.size);
  if (limit !== null) expect(usageCount).toBeLessThanOrEqual(limit);
  // What was under way when something broke may have been counted without its caller being told.
  const open = uses.filter(({ outcome }) => outcome === "no answer" || outcome === "service_unavailable");
  expect(usageCount).toBeLessThanOrEqual(grants.length + open.length);
  const unserved = uses.filter(({ outcome }) => outcome === "service_unavailable");
  expect(unserved.filter(({ status, hasRetryAfter }) => status !== 503 || !hasRetryAfter)).toEqual([]);
  expect(await unbalanced(database)).toEqual([]);
  return { grants: grants.length, unserved: unserved.length };
}

/** Has the operator's own command prove the data, as an operator would after whatever happened. */
export async function expectVerified(site: Site): Promise<void> {
  expect(await site.command("verify")).toMatchObject({ code: 0, stderr: "" });
}

/** The outcomes among `uses` that are none of these. */
export function othersThan(uses: readonly Use[], ...expected: readonly string[]): string[] {
  return [...new Set(uses.map(({ outcome }) => outcome))].filter((outcome) => !expected.includes(outcome));
}
