import type { CheckError } from "./check.ts";

/** Adds an error to those of a check. (As a call it is shorter than what it does, and checks have many.) */
export function note(
  errors: CheckError[] | null,
  instancePath: string,
  keyword: string,
  params: CheckError["params"],
): CheckError[] {
  const all = errors ?? [];
  all.push({ instancePath, keyword, params });
  return all;
}
