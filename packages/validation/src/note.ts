import type { Errors } from "./check.ts";

/** Adds a fault to those that a check found; true if no more are wanted. */
export function note(
  { list, limit }: Errors,
  pointer: string,
  code: string,
  message: string,
  about?: string | false,
  types?: readonly string[],
): boolean {
  return list.push({ pointer, code, message, about, types }) >= limit;
}
