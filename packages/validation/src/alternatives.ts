import type { Check, Errors, Memo, Seen } from "./check.ts";
import { type Issue, withoutMarks } from "./issue.ts";
import { note } from "./note.ts";

/** The alternatives that may hold, judging by the value's type and a few fields; null if these rule out nothing. */
type Guards = readonly boolean[] | null;

/** Whether a schema holds. The names that it evaluated only count if it does. */
export function holds(check: Check, data: unknown, seen?: Seen, memo?: Memo): boolean {
  if (seen === undefined) return check(data, null, "", undefined, memo);
  const own: Seen = new Set();
  if (!check(data, null, "", own, memo)) return false;
  for (const key of own) seen.add(key);
  return true;
}

/** Checks that one or more of the alternatives hold. */
export function anyOf(
  checks: readonly Check[],
  guards: Guards,
  data: unknown,
  errors: Errors | null,
  path: string,
  seen?: Seen,
  memo?: Memo,
): boolean {
  const open = openOf(checks, guards);
  const [only] = open;
  if (only && open.length === 1) return only(data, errors, path, seen, memo);
  let fits = false;
  for (const check of open) {
    // If evaluated names are kept, every alternative that holds adds its own.
    if (holds(check, data, seen, memo)) fits = true;
    if (fits && seen === undefined) break;
  }
  return fits || (errors !== null && noneFits(open.length > 0 ? open : checks, data, errors, path, "anyOf", memo));
}

/** Checks that exactly one of the alternatives holds. */
export function oneOf(
  checks: readonly Check[],
  guards: Guards,
  data: unknown,
  errors: Errors | null,
  path: string,
  seen?: Seen,
  memo?: Memo,
): boolean {
  const open = openOf(checks, guards);
  const [only] = open;
  if (only && open.length === 1) return only(data, errors, path, seen, memo);
  let count = 0;
  for (const check of open) if (count < 2 && holds(check, data, seen, memo)) count++;
  if (count === 1 || errors === null) return count === 1;
  if (count > 1) return !note(errors, path, "", "oneOf", "fits several alternatives and must fit one", data);
  return noneFits(open.length > 0 ? open : checks, data, errors, path, "oneOf", memo);
}

function openOf(checks: readonly Check[], guards: Guards): readonly Check[] {
  return guards === null ? checks : checks.filter((_, index) => guards[index]);
}

/** Notes the faults of each alternative, and that none holds. If each requires another type, one list of types is enough. */
function noneFits(
  checks: readonly Check[],
  data: unknown,
  errors: Errors,
  path: string,
  code: string,
  memo?: Memo,
): boolean {
  const inner: Errors = { limit: errors.limit - errors.list.length, list: [] };
  for (const check of checks) if (!check(data, inner, path, undefined, memo)) break;
  const pointer = withoutMarks(path);
  const others = inner.list.filter((one) => one.pointer !== pointer || typesOf(one).length === 0);
  for (const one of others) if (errors.list.push(one) >= errors.limit) return false;
  const types = others.length > 0 ? [] : [...new Set(inner.list.flatMap(typesOf))];
  const message = types.length === 0 ? "must fit one of the alternatives" : `must be ${types.join(" or ")}`;
  return !note(errors, path, "", code, message, data);
}

/** The types that a fault requires, in words; none if it is about something else. */
function typesOf({ code, message }: Issue): string[] {
  const [, types = ""] = /^must be (.*?)(?:, got .*)?$/s.exec(message) ?? [];
  return types !== "" && /^(?:type|anyOf|oneOf)$/.test(code) ? types.split(" or ") : [];
}
