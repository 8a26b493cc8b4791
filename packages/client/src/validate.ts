import type { OperationId } from "@share-links/types";
import type { MismatchIssue } from "./api-error.ts";
import type { Answer, Checks, Progress } from "./call.ts";
import { RequestMismatchError, ResponseMismatchError } from "./error-classes.ts";
import { answerError, callError, listOf, misfit } from "./failures.ts";
import { checkObject } from "./misuse.ts";
import type { Schemas } from "./options.ts";
import { redact } from "./redact.ts";
import { runSafely } from "./report.ts";
import { toJson } from "./request-parts.ts";
import { endedEarlyError, withTimeLimit } from "./time-limit.ts";
import { kindOf, refuse } from "./values.ts";

/** A schema of any library that implements Standard Schema v1 (https://standardschema.dev). */
export interface AnySchema<Value = unknown> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
    readonly types?: { readonly input: Value; readonly output: unknown } | undefined;
  };
}

type SchemaResult = { readonly issues?: readonly SchemaIssue[] | undefined };
type SchemaIssue = {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
};

/** Which schemas calls are checked against. An operation or a status without one is not checked. */
export interface OperationSchemas<Id extends string = OperationId> {
  /** A schema of `{ path?, query?, header?, body? }` for each operation. `requestSchemas` of `@share-links/validation` is such a table. */
  readonly requests?: { readonly [Each in Id]?: AnySchema } | undefined;
  /** A schema of the JSON body for each operation and status of a success. `responseSchemas` of `@share-links/validation` is such a table. */
  readonly responses?: { readonly [Each in Id]?: { readonly [Status in number]?: AnySchema } } | undefined;
}

/**
 * The option `schemas` of a client or a call, made from any Standard Schemas. Requests are checked strictly. Answers are checked
 * leniently. The client returns the value that came, not the schema's output, so unknown keys stay. A string that an enumeration does
 * not know yet is only reported. For the operations of another document, pass their ids: `standardSchemas<keyof operations>(…)`.
 */
export function standardSchemas<Id extends string = OperationId>(schemas: OperationSchemas<NoInfer<Id>>): Schemas {
  checkObject("The argument of standardSchemas", schemas, "requests: …, responses: …");
  const { requests = {}, responses = {}, ...others } = schemas as OperationSchemas<string>;
  for (const name of Object.keys(others)) refuse(`"${name}"`, "in requests or in responses");
  checkSchemas("requests", requests);
  for (const [id, byStatus] of Object.entries(responses)) checkSchemas(`responses.${id}`, byStatus as object);
  const checks: Checks = {
    ids: [...new Set([...Object.keys(requests), ...Object.keys(responses)])],
    request: (progress) => {
      const schema = requests[progress.call.operation.id];
      const { unjudged = [] } = progress.call.input;
      const isJudged = ({ path }: MismatchIssue) =>
        !unjudged.some((place) => `${path.join("/")}/`.startsWith(`${place}/`));
      return check(progress, schema, () => requestOf(progress), refuseRequest, isJudged);
    },
    response: (progress, answer, data) => {
      const { id, success } = progress.call.operation;
      // A status without a schema is checked as the spec's success: if a server answers 200 for 201, by the schema of 201.
      const schema = responses[id]?.[answer.status] ?? responses[id]?.[success];
      const refuseData = (_: Progress, issues: readonly MismatchIssue[]) =>
        refuseResponse(progress, answer, data, issues);
      return check(progress, schema, () => data, refuseData);
    },
  };
  return checks;
}

/** Throws a `TypeError` for a value that is not a schema. Otherwise calls would not be checked, or would fail because of it. */
function checkSchemas(place: string, schemas: object): void {
  for (const [name, schema] of Object.entries(schemas)) {
    const { validate } = Object(Object(schema)["~standard"]);
    if (schema !== undefined && typeof validate !== "function") {
      refuse(`${place}.${name}`, "a Standard Schema", kindOf(schema));
    }
  }
}

/** Checks a value against a schema, synchronously if the schema is synchronous. Calls `refuse` with everything that does not fit. */
function check(
  progress: Progress,
  schema: AnySchema | undefined,
  toValue: () => unknown,
  refuse: (progress: Progress, issues: readonly MismatchIssue[]) => void,
  isJudged: (issue: MismatchIssue) => boolean = () => true,
): Promise<void> | undefined {
  if (!schema || progress.call.settings.validate === "off") return undefined;
  const value = toValue();
  const judge = ({ issues = [] }: SchemaResult) => {
    const known = issues.map((issue) => toMismatch(progress, value, issue)).filter(isJudged);
    if (known.length > 0) refuse(progress, known);
  };
  const result = schema["~standard"].validate(value);
  if ("then" in result) return inTime(progress, result).then(judge);
  judge(result);
  return undefined;
}

/** An asynchronous schema may take as long as an attempt, but not longer than the deadline, and an abort does not wait for it. */
function inTime<Value>(progress: Progress, result: Promise<Value>): Promise<Value> {
  const { settings, deadlineAt } = progress.call;
  const remainingMs = deadlineAt - performance.now();
  const limitMs = Math.min(settings.timeoutMs, remainingMs);
  return withTimeLimit(
    settings.signal,
    limitMs,
    () => result,
    () => endedEarlyError(progress, remainingMs),
  );
}

function refuseRequest(progress: Progress, issues: readonly MismatchIssue[]): void {
  if (progress.call.settings.validate !== "warn") {
    const what = `was not sent, because its request does not fit: ${listOf(issues)}.`;
    throw callError(RequestMismatchError, progress, what, { issues });
  }
  warn(progress, "request", issues);
}

function refuseResponse(progress: Progress, answer: Answer, data: unknown, issues: readonly MismatchIssue[]): void {
  const fatal = progress.call.settings.validate === "warn" ? [] : issues.filter((issue) => !isNewChoice(issue, data));
  const others = issues.filter((issue) => !fatal.includes(issue));
  if (others.length > 0) warn(progress, "response", others);
  if (fatal.length > 0) throw answerError(ResponseMismatchError, progress, answer, misfit(fatal), fatal);
}

/** Keeps only the text of an issue, because some libraries attach the value, or even everything that they checked. */
function toMismatch(progress: Progress, root: unknown, { message, path = [], ...rest }: SchemaIssue): MismatchIssue {
  const keys = path.map((key) => (typeof key === "object" ? key.key : key));
  const { code, type, pointer } = rest as Record<string, unknown>;
  const words = Object.entries({ code, type, pointer }).filter(([, word]) => typeof word === "string");
  // Some libraries repeat the value in their message. It is a secret if its name is token or similar.
  const values = { [String(keys.at(-1))]: valueAt(keys, root) };
  return {
    ...Object.fromEntries(words),
    message: redact({ apiKeys: [], values }, redact(progress, message)),
    path: keys,
  };
}

function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  return path.reduce<unknown>((each, key) => Object(each)[key], root);
}

/** The request as it is sent, which is what its schema describes: without undefined members, and with times as strings. */
function requestOf({ call }: Progress): object {
  const { path, query, body } = call.input;
  const { header = {} } = call.input;
  const idempotencyKey = call.headers["idempotency-key"];
  const headers = { ...header, ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }) };
  return {
    ...(path && { path }),
    ...(query && { query: JSON.parse(toJson(query)) }),
    ...(body !== undefined && { body: JSON.parse(toJson(body)) }),
    ...(Object.keys(headers).length > 0 && { header: headers }),
  };
}

/** The names that libraries give to an issue about a value that is not one of the allowed ones. */
const CHOICE = /^(?:enum|const|picklist|literal|unit|union|variant|invalid_value|invalid_enum_value|invalid_union)$/;

function isNewChoice(issue: MismatchIssue, data: unknown): boolean {
  const { code, type } = issue as { code?: unknown; type?: unknown };
  return typeof valueAt(issue.path, data) === "string" && CHOICE.test(String(code ?? type));
}

/** Reports to the logger or else to the console, so that somebody sees it. */
function warn(progress: Progress, what: string, issues: readonly MismatchIssue[]): void {
  const { operation, settings } = progress.call;
  const message = redact(progress, `share-links ${operation.id}: the ${what} does not fit: ${listOf(issues)}`);
  runSafely(() => (settings.logger ?? console).warn(message, { operationId: operation.id }));
}
