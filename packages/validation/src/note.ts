import type { CheckError } from "./check.ts";

/** Adds an error to those of a check. (As a call it is shorter than what it does, and checks have many.) */
export function note(
  errors: CheckError[] | null,
  instancePath: string,
  keyword: string,
  message: string,
  about?: string | false,
): CheckError[] {
  const all = errors ?? [];
  all.push({ instancePath, keyword, message, about });
  return all;
}
