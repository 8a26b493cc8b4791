import { kindOf, refuse } from "./refuse.ts";

/** The query as `?name=value` pairs: a Date in ISO 8601, a list repeated, undefined left out; refuses all else. */
export function toQueryString(query: Record<string, unknown> = {}): string {
  // What a `Map` or `URLSearchParams` holds is in no member.
  if (kindOf(query) !== "Object") refuse("The query", "an object");
  const pairs = Object.entries(query).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => {
      if (value === undefined) return [];
      const text = value instanceof Date ? value.toJSON() : value;
      const kind = kindOf(text === null ? value : text);
      if (!/^(?:-?\d|(?:String|Boolean|BigInt)$)/.test(kind) || /\p{Cs}/u.test(`${text}`)) {
        refuse(`The query's "${name}"`, "a well-formed string, number, boolean or Date", kind);
      }
      return `${encodeURIComponent(name)}=${encodeURIComponent(`${text}`)}`;
    }),
  );
  return ["", ...pairs].join("&").replace("&", "?");
}
