import type { CheckError } from "./check.ts";
import { messageOf } from "./message.ts";

/** One reason why a value does not fit. */
export interface Issue {
  /** Where, as a JSON Pointer (RFC 6901) from the validated value; for a missing or an unknown field, that field itself. */
  readonly pointer: string;
  /** The same as keys and indexes. */
  readonly path: readonly (string | number)[];
  /** What is wrong there, what is allowed and, unless it may be a secret, what was got: "must be greater than 0, got 0". */
  readonly message: string;
  /** The keyword of JSON Schema that does not hold, such as `required` or `exclusiveMinimum`. */
  readonly code: string;
}

/** The issues that a check's errors tell to people; an error that only sums up others tells none. */
export function issuesOf(errors: readonly CheckError[], root: unknown): Issue[] {
  const telling = errors.some(isSummary) ? errors.filter((error) => !isSummary(error)) : errors;
  return telling.map((error) => issueOf(error, root));
}

/** Whether an error only repeats in general what others say in detail. */
function isSummary({ keyword }: CheckError): boolean {
  return keyword === "if" || keyword === "propertyNames";
}

function issueOf(error: CheckError, root: unknown): Issue {
  const { instancePath, keyword, propertyName } = error;
  const place: Place = { path: [], value: root };
  follow(place, instancePath);
  const field = fieldOf(error);
  if (field !== undefined) enter(place, field);
  const { path, value } = place;
  return {
    pointer: field === undefined ? instancePath : `${instancePath}/${escaped(field)}`,
    path,
    message: messageOf(error, propertyName ?? value, path),
    code: keyword,
  };
}

/** The field that an error is about when it is not the value at its path. */
function fieldOf({ keyword, params, propertyName }: CheckError): string | undefined {
  const field = FIELDS[keyword];
  return field === undefined ? propertyName : String(params[field]);
}

const FIELDS: Readonly<Record<string, string>> = {
  required: "missingProperty",
  dependentRequired: "missingProperty",
  additionalProperties: "additionalProperty",
  unevaluatedProperties: "unevaluatedProperty",
};

interface Place {
  path: readonly (string | number)[];
  value: unknown;
}

function follow(place: Place, pointer: string): void {
  for (let start = 1; start <= pointer.length; ) {
    const next = pointer.indexOf("/", start);
    const end = next < 0 ? pointer.length : next;
    const segment = pointer.slice(start, end);
    enter(place, segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment);
    start = end + 1;
  }
}

/** Goes on to a member; one that is inherited, or that is not there, is undefined. */
function enter(place: Place, key: string): void {
  const { path, value } = place;
  const name = Array.isArray(value) ? Number(key) : key;
  // A literal takes no more memory than it needs; an empty array that is pushed to takes room for seventeen.
  place.path = path.length === 0 ? [name] : [...path, name];
  const isMember = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  place.value = isMember ? (value as Record<string, unknown>)[key] : undefined;
}

function escaped(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}
