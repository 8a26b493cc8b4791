import { isSendable, kindOf } from "./json-body.ts";
import { encode } from "./request-path.ts";

/** The query as `?name=value` pairs: a Date in ISO 8601, a list repeated, undefined left out; refuses all else. */
export function toQueryString(query: Record<string, unknown> = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => item !== undefined)
      .map((item) => `${encodeURIComponent(name)}=${toText(`The query parameter "${name}"`, item)}`),
  );
  return pairs.length > 0 ? `?${pairs.join("&")}` : "";
}

function toText(what: string, value: unknown): string {
  if (isSendable(value, /^(?:string|boolean|bigint)$/)) {
    return encode(what, value instanceof Date ? value.toISOString() : String(value));
  }
  throw new TypeError(`${what} must be a string, number, boolean or Date, got ${kindOf(value)}.`);
}
