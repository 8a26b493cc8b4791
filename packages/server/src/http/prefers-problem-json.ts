const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";

/** Whether an `Accept` header prefers `application/problem+json` to `application/json` (RFC 9110, 12.5.1). If both have the same weight, the first one wins. */
export function prefersProblemJson(accept: string | undefined): boolean {
  if (!accept?.toLowerCase().includes(PROBLEM_TYPE)) return false;
  const [best] = accept
    .split(",")
    .map(toRange)
    .filter(({ type, weight }) => weight > 0 && (type === PROBLEM_TYPE || type === JSON_TYPE))
    .sort((one, other) => other.weight - one.weight);
  return best?.type === PROBLEM_TYPE;
}

function toRange(text: string): { type: string; weight: number } {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice("q=".length);
  return { type, weight: weight === undefined ? 1 : Number(weight) };
}
