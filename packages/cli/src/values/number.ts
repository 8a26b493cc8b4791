import { usageFailure } from "../failure.ts";

/** A number of an option, from `least` on. Throws a failure for anything else. */
export function readNumber(name: string, text: string, least = 0): number {
  const number = Number(text);
  if (text.trim() !== "" && number >= least && Number.isFinite(number)) return number;
  throw usageFailure(`${name} must be a number of at least ${least}, got ${JSON.stringify(text)}.`);
}
