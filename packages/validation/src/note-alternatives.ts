import type { CheckError } from "./check.ts";

/** What is said where no alternative fits; whatever else is said needs nothing of the alternatives' own errors. */
export const NONE_FITS = "must fit one of the alternatives";

/**
 * Adds the error of an `anyOf`, `oneOf` or `contains` to those before it. Of its alternatives' own errors, from `since` on, it keeps those
 * that help: not that each alternative is of another type, which becomes one list of types.
 */
export function noteAlternatives(
  errors: readonly CheckError[] | null,
  since: number,
  instancePath: string,
  keyword: string,
  message: string,
  about?: string | false,
): CheckError[] {
  const all = errors ?? [];
  const before = all.slice(0, since);
  const error = { instancePath, keyword, message, about };
  if (!message.endsWith(NONE_FITS)) return [...before, error];
  const inner = all.slice(since);
  const others = inner.filter((one) => one.instancePath !== instancePath || typesOf(one) === undefined);
  if (others.length > 0) return [...before, ...others, error];
  const types = [...new Set(inner.flatMap((one) => typesOf(one) ?? []))];
  if (types.length === 0) return [...before, { ...error, types }];
  return [...before, { ...error, types, message: message.replace(NONE_FITS, `must be ${types.join(" or ")}`) }];
}

const MUST_BE = /^.*?must be /;

function typesOf({ keyword, message, types }: CheckError): readonly string[] | undefined {
  return keyword === "type" ? message.replace(MUST_BE, "").split(" or ") : types;
}
