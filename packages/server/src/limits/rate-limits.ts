import { isIpv6, parseAddress } from "../addresses/ip-address.ts";
import type { Context } from "../context.ts";
import { addToRateLimit } from "../store/rate-limits.ts";
import { leaseTurns, MOST_WINDOWS } from "./leases.ts";
import type { RateLimit, RateLimiter, RateLimits, Verdict } from "./rate-limit.ts";

/** Which limits are on. A limit that is off is undefined. */
export interface RateLimitSettings {
  perKey: RateLimit | undefined;
  /** For all keys of an organisation together. More keys don't allow more requests. */
  perOrganization?: RateLimit | undefined;
  /** For each address: unknown tokens and unknown keys, counted separately. */
  perAddress: RateLimit | undefined;
}

/** Adds to the count of a subject in its window. Gives the sum, and when the window ends. */
export type Count = (subject: string, count: number) => Promise<{ sum: number; resetMs: number }>;

// A node can lose at most the turns that it has leased, which is 1 % of the limit.
const LEASES_PER_WINDOW = 100;

/** Opens the limits of a service. On PostgreSQL, which nodes share, the database counts; on SQLite, which one process owns, its memory does. */
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

/** The subject for an address: the address itself, or for IPv6 its /64, which belongs to one subscriber. */
export function subjectOfAddress(text: string): string {
  const address = parseAddress(text);
  if (!address || !isIpv6(address)) return text;
  return address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":");
}

/** The seconds until the window of a verdict ends, at least one. */
export function secondsToWait({ resetMs }: Verdict): number {
  return Math.max(1, Math.ceil(resetMs / 1000));
}

/** Counts in the database. While that fails, each process counts for itself. */
function counted({ sql, vault }: Pick<Context, "sql" | "vault">, name: string, limit: RateLimit): Count {
  const alone = inMemory(limit);
  return async (subject, count) => {
    try {
      const [row] = await sql.run(addToRateLimit(vault.sign(`rate limit ${name} ${subject}`), count, limit.windowMs));
      if (row) return { sum: row.count, resetMs: row.reset_ms };
    } catch {
      // Requests that can't do without the database report what is wrong with it.
    }
    return alone(subject, count);
  };
}

/** Counts in the memory of this process. */
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
      // It is only worth looking through them again when there are twice as many.
      forgetAt = Math.max(MOST_WINDOWS, 2 * windows.size);
    }
    return { sum: window.sum, resetMs: window.endsAt - now };
  };
}
