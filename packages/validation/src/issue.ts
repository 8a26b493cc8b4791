import type { Check, CheckError } from "./check.ts";
import { messageOf } from "./message.ts";
import { isSecretPath, shown } from "./shown.ts";

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

/** What the errors of a check's last no tell to people; nothing for one that only repeats in general what others say in detail. */
export function issuesOf(check: Check, root: unknown): Issue[] {
  const issues: Issue[] = [];
  for (const error of check.errors ?? []) {
    if (error.keyword !== "if" && error.keyword !== "propertyNames") issues.push(issueOf(error, root));
  }
  return issues;
}

function issueOf(error: CheckError, root: unknown): Issue {
  const { instancePath, keyword, propertyName } = error;
  const field = fieldOf(error);
  const path: (string | number)[] = [];
  let value = root;
  // Read without splitting, which would take as long as all the rest.
  for (let start = 1, end: number; start <= instancePath.length; start = end + 1) {
    end = instancePath.indexOf("/", start);
    if (end < 0) end = instancePath.length;
    const key = instancePath.slice(start, end);
    value = enter(key.includes("~") ? key.replaceAll("~1", "/").replaceAll("~0", "~") : key, value, path);
  }
  if (field !== undefined) value = enter(field, value, path);
  const isSecret = propertyName === undefined && isSecretPath(path);
  return {
    pointer:
      field === undefined
        ? instancePath
        : `${instancePath}/${/[~/]/.test(field) ? field.replaceAll("~", "~0").replaceAll("/", "~1") : field}`,
    path,
    message: messageOf(error, isSecret ? undefined : shown(propertyName ?? value)),
    code: keyword,
  };
}

/** The field that an error is about when it is not the value at its path. */
function fieldOf({ params, propertyName }: CheckError): string | undefined {
  const field = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? propertyName;
  return typeof field === "string" ? field : undefined;
}

/** Adds a key to the path and gives the member there; undefined for one that is inherited, or that is not there. */
function enter(key: string, value: unknown, path: (string | number)[]): unknown {
  path.push(Array.isArray(value) ? Number(key) : key);
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
