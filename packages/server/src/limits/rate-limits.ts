import { RateLimiterMemory } from "rate-limiter-flexible";
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

/** The subject of an address: itself, or for IPv6 its /64, which one subscriber has as a whole. */
export function subjectOfAddress(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("%", 1).join("").split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0");
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
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

function inMemory({ count: points, windowMs }: RateLimit): Count {
  const memory = new RateLimiterMemory({ points, duration: windowMs / 1000 });
  return async (subject, count) => {
    const { consumedPoints, msBeforeNext } = await memory.penalty(subject, count);
    return { sum: consumedPoints, resetMs: msBeforeNext };
  };
}
