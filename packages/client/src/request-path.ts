import { kindOf, refuse } from "./refuse.ts";

/**
 * The value as one segment of a path, percent-encoded. Refuses what a URL parser, a proxy or a server could read as anything
 * else. Messages do not repeat it: a key passed by mistake must not end in a log.
 */
export function toSegment(what: string, value: unknown): string {
  // "%" because an encoded dot or slash may be decoded twice on its way; ";" because some servers cut a segment there.
  if (typeof value === "string" && /^(?!\.\.?$)[^/\\;?#%\p{Cc}\p{Cs}]+$/u.test(value)) return encodeURIComponent(value);
  return refuse(what, "one path segment, not . or .., without / \\ ; ? # %", value === "" ? "nothing" : kindOf(value));
}
