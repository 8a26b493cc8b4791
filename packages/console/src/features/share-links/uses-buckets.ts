import type { ShareLinkUse } from "@share-links/types";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SIZES = [HOUR_MS, 6 * HOUR_MS, DAY_MS, 7 * DAY_MS, 30 * DAY_MS] as const;
const MOST_BUCKETS = 48;

/** The uses and the refusals in a span of time that begins at `from` (milliseconds). */
export interface Bucket {
  readonly from: number;
  readonly counted: number;
  readonly refused: number;
}

/** Sums uses by spans of an hour up to a month: the smallest for which no more than 48 cover the time from `from` to `to`. */
export function bucketsOf(
  uses: readonly ShareLinkUse[],
  from: number,
  to: number,
): { sizeMs: number; buckets: readonly Bucket[] } {
  const span = Math.max(to - from, HOUR_MS);
  const sizeMs =
    SIZES.find((size) => span / size < MOST_BUCKETS - 1) ?? Math.ceil(span / (MOST_BUCKETS - 1) / DAY_MS) * DAY_MS;
  const first = Math.floor(from / sizeMs) * sizeMs;
  const length = Math.floor((Math.max(to, from) - first) / sizeMs) + 1;
  const buckets = Array.from({ length }, (_, index) => ({ from: first + index * sizeMs, counted: 0, refused: 0 }));
  for (const { occurredAt, outcome, count } of uses) {
    // Refusals carry the beginning of their minute, which may lie before the link's creation.
    const index = Math.max(0, Math.floor((Date.parse(occurredAt) - first) / sizeMs));
    const bucket = buckets[Math.min(index, length - 1)];
    if (bucket && outcome === "counted") bucket.counted += count;
    else if (bucket && isRefusal(outcome)) bucket.refused += count;
  }
  return { sizeMs, buckets };
}

/** How often each outcome came, the most frequent first. */
export function outcomesOf(uses: readonly ShareLinkUse[]): readonly (readonly [ShareLinkUse["outcome"], number])[] {
  const sums = new Map<ShareLinkUse["outcome"], number>();
  for (const { outcome, count } of uses) sums.set(outcome, (sums.get(outcome) ?? 0) + count);
  return [...sums].sort(([, a], [, b]) => b - a);
}

/**
 * The latest entries, newest first. Refusals and replays are summed up by minute and carry its beginning. They come after
 * the uses of their minute, because that is the usual order: a visitor reloads a page that is open, and a link is used up.
 */
export function latestOf(uses: readonly ShareLinkUse[], most: number): readonly ShareLinkUse[] {
  const end = ({ occurredAt, outcome }: ShareLinkUse) =>
    Date.parse(occurredAt) + (outcome === "counted" || outcome === "returned" ? 0 : MINUTE_MS);
  return [...uses].sort((a, b) => end(b) - end(a)).slice(0, most);
}

/** Whether an outcome is the code of a refusal. */
function isRefusal(outcome: ShareLinkUse["outcome"]): boolean {
  return outcome !== "counted" && outcome !== "returned" && outcome !== "replayed";
}
