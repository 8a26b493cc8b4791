import { isSendable } from "./json-body.ts";
import { kindOf, refuse } from "./refuse.ts";

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
  if (isSendable(value, /^(?:string|boolean|bigint)$/) && !/\p{Cs}/u.test(text)) return encodeURIComponent(text);
  return refuse(`The query parameter "${name}"`, "a well-formed string, number, boolean or Date", kindOf(value));
}
