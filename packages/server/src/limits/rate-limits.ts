import { isIpv6, parseAddress } from "../addresses/ip-address.ts";
import type { Context } from "../context.ts";
import type { RateLimit, RateLimiter, RateLimits, Verdict } from "../rate-limit.ts";
import { addToRateLimit } from "../store/rate-limits.ts";
import { leaseTurns } from "./leases.ts";

/** Which limits are on. */
export interface RateLimitSettings {
  perKey: RateLimit | undefined;
  /** Of all keys of an organisation together; more keys give it no more requests. */
  perOrganization?: RateLimit | undefined;
  /** Of each address: unknown tokens and unknown keys, counted apart. */
  perAddress: RateLimit | undefined;
}

/** Adds to what was counted of a subject in its window; answers the sum, and when the window ends. */
export type Count = (subject: string, count: number) => Promise<{ sum: number; resetMs: number }>;

// A node leaves unused at most what it has leased, which is 1 % of the limit.
const LEASES_PER_WINDOW = 100;
/** More than so many windows in memory are looked through for those that are over. */
const MOST_WINDOWS = 20_000;

/** The limits of a service: counted in the database where nodes share one, in memory where one process owns the file. */
export function openRateLimits(context: Pick<Context, "sql" | "vault">, settings: RateLimitSettings): RateLimits {
  const { perKey, perOrganization, perAddress } = settings;
  const open = (name: string, limit: RateLimit | undefined, lease: number): RateLimiter | undefined =>
    limit &&
    leaseTurns(limit, context.sql.dialect === "postgres" ? counted(context, name, limit) : inMemory(limit), lease);
  return {
    perKey: open("key", perKey, leaseOf(perKey)),
    perOrganization: open("organization", perOrganization, leaseOf(perOrganization)),
    guesses: open("guess", perAddress, 1),
    badKeys: open("bad-key", perAddress, 1),
  };
}

function leaseOf(limit: RateLimit | undefined): number {
  return Math.max(1, Math.floor((limit?.count ?? 0) / LEASES_PER_WINDOW));
}

/** What is counted for an address: itself, or for IPv6 its /64, all of which belongs to one subscriber. */
export function subjectOfAddress(text: string): string {
  const address = parseAddress(text);
  if (!address || !isIpv6(address)) return text;
  return address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":");
}

/** Seconds until the window of a verdict ends, at least one. */
export function secondsToWait({ resetMs }: Verdict): number {
  return Math.max(1, Math.ceil(resetMs / 1000));
}

/** In the database; while that fails, each process counts for itself. */
function counted({ sql, vault }: Pick<Context, "sql" | "vault">, name: string, limit: RateLimit): Count {
  const alone = inMemory(limit);
  return async (subject, count) => {
    try {
      const [row] = await sql.run(addToRateLimit(vault.sign(`rate limit ${name} ${subject}`), count, limit.windowMs));
      if (row) return { sum: row.count, resetMs: row.reset_ms };
    } catch {
      // Whatever is wrong with the database is told by those who can not do without it.
    }
    return alone(subject, count);
  };
}

/** In the memory of this process. */
function inMemory({ windowMs }: RateLimit): Count {
  const windows = new Map<string, { sum: number; endsAt: number }>();
  let forgetAt = MOST_WINDOWS;
  return async (subject, count) => {
    const now = performance.now();
    const known = windows.get(subject);
    const window = known && known.endsAt > now ? known : { sum: 0, endsAt: now + windowMs };
    window.sum += count;
    windows.set(subject, window);
    if (windows.size > forgetAt) {
      for (const [each, { endsAt }] of windows) if (endsAt <= now) windows.delete(each);
      // Looking through them again is worth it only when there are twice as many.
      forgetAt = Math.max(MOST_WINDOWS, 2 * windows.size);
    }
    return { sum: window.sum, resetMs: window.endsAt - now };
  };
}
