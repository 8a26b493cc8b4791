import type { CheckError } from "./check.ts";
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

/** Keywords that only repeat in general what other issues say in detail. */
const SUMMARIES = new Set(["if", "propertyNames"]);

/** The issue that a check's error tells to people; none for an error that only sums up others. */
export function issueOf(error: CheckError, root: unknown): Issue[] {
  if (SUMMARIES.has(error.keyword)) return [];
  const field = fieldOf(error);
  const pointer = field === undefined ? error.instancePath : `${error.instancePath}/${escaped(field)}`;
  const { path, value } = follow(root, pointer);
  const got = error.propertyName ?? value;
  const secret = error.propertyName === undefined && isSecretPath(path);
  return [{ pointer, path, message: messageOf(error, secret ? undefined : shown(got)), code: error.keyword }];
}

/** The field that an error is about when it is not the value at its path. */
function fieldOf({ params, propertyName }: CheckError): string | undefined {
  const field = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty ?? propertyName;
  return typeof field === "string" ? field : undefined;
}

function follow(root: unknown, pointer: string): { path: (string | number)[]; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const segment of pointer.split("/").slice(1)) {
    const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  }
  return { path, value };
}

function escaped(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
