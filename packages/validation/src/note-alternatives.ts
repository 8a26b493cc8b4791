import type { CheckError } from "./check.ts";

/**
 * Adds the error of an `anyOf`, `oneOf` or `contains` to those before it. Of its alternatives' own errors, from `params.since` on, it
 * keeps those that help: not that each alternative is of another type, which becomes one list of types.
 */
export function noteAlternatives(errors: readonly CheckError[] | null, error: CheckError): CheckError[] {
  const all = errors ?? [];
  const since = Number(error.params.since);
  const before = all.slice(0, since);
  if (error.keyword === "contains" || error.params.passingSchemas) return [...before, error];
  const inner = all.slice(since);
  const others = inner.filter((one) => one.instancePath !== error.instancePath || typesOf(one) === undefined);
  if (others.length > 0) return [...before, ...others, error];
  const types = [...new Set(inner.flatMap((one) => typesOf(one) ?? []))];
  return [...before, { ...error, params: { ...error.params, types } }];
}

function typesOf({ keyword, params }: CheckError): readonly unknown[] | undefined {
  if (keyword === "type") return [params.type].flat();
  return Array.isArray(params.types) ? params.types : undefined;
}
