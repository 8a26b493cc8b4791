import { usageFailure } from "../failure.ts";

/** A usage limit as the API takes it: null for `unlimited`, and undefined if the user doesn't say. The specification decides which numbers fit. */
export function readUsageLimit(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  if (/^(?:unlimited|none)$/i.test(text.trim())) return null;
  if (/^\d+$/.test(text.trim())) return Number(text);
  throw usageFailure(`--usage-limit must be a whole number or "unlimited", got ${JSON.stringify(text)}.`);
}
