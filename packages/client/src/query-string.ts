import { isSendable, kindOf } from "./json-body.ts";
import { refuse } from "./refuse.ts";

/** The query as `?name=value` pairs: a Date in ISO 8601, a list repeated, undefined left out; refuses all else. */
export function toQueryString(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => item !== undefined)
      .map((item) => `${encodeURIComponent(name)}=${toText(name, item)}`),
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function toText(name: string, value: unknown): string {
  const text = value instanceof Date ? `${value.toJSON()}` : `${value}`;
  const isHalved = /\p{Cs}/u.test(text);
  if (isSendable(value, /^(?:string|boolean|bigint)$/) && !isHalved) return encodeURIComponent(text);
  const got = isHalved ? "half of a surrogate pair" : kindOf(value);
  return refuse(`The query parameter "${name}"`, "a string, number, boolean or Date", got);
}
