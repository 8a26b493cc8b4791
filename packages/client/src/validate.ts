import type { OperationId } from "@share-links/types";
import type { MismatchIssue } from "./api-error.ts";
import { endedEarly } from "./attempt.ts";
import { RequestMismatchError, ResponseMismatchError } from "./call-error.ts";
import { type Answer, answered, failed, listOf } from "./failure.ts";
import { toJson } from "./json-body.ts";
import type { Plan } from "./plan.ts";
import { redact } from "./redact.ts";
import { kindOf, refuse } from "./refuse.ts";
import type { Schemas } from "./schemas.ts";
import { ENDED_EARLY, within } from "./span.ts";
import { quietly } from "./tell.ts";

/** A schema of any library that speaks Standard Schema v1 (https://standardschema.dev). */
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

/** Which schemas to hold calls to; an operation or a status without one is not checked. */
export interface OperationSchemas {
  /** Of `{ path?, query?, header?, body? }`, by operation: `requestSchemas` of `@share-links/validation` is such a table. */
  readonly requests?: { readonly [Id in OperationId]?: AnySchema } | undefined;
  /** Of the JSON body, by operation and by the status of a success: `responseSchemas` of `@share-links/validation` is such a table. */
  readonly responses?: { readonly [Id in OperationId]?: { readonly [Status in number]?: AnySchema } } | undefined;
}

/**
 * The `schemas` option of a client or a call, from any Standard Schemas. Requests are held to them strictly. Answers
 * leniently: what a schema makes of the value is not used, so unknown keys stay, and a text that an enumeration does not
 * know yet is reported only.
 */
export function standardSchemas(schemas: OperationSchemas): Schemas {
  const { requests = {}, responses = {}, ...others } = schemas;
  for (const name of Object.keys(others)) refuse(`"${name}"`, "in requests or in responses");
  checkSchemas("requests", requests);
  for (const [id, byStatus] of Object.entries(responses)) checkSchemas(`responses.${id}`, byStatus);
  return {
    request: (plan) => held(plan, requests[plan.operationId], () => requestOf(plan), refuseRequest),
    response: (plan, answer, data) => {
      // By the success that the spec has: a server that says 200 for 201 is held to what the spec says of 201.
      const schema = responses[plan.operationId]?.[Number(plan.input.operation[3])];
      return held(
        plan,
        schema,
        () => data,
        (_, issues) => refuseResponse(plan, answer, data, issues),
      );
    },
  };
}

/** Refuses what is no schema, for a call would not be held to it, or fail by it. */
function checkSchemas(place: string, schemas: object): void {
  for (const [name, schema] of Object.entries(schemas)) {
    const { validate } = Object(Object(schema)["~standard"]);
    if (schema !== undefined && typeof validate !== "function") {
      refuse(`${place}.${name}`, "a Standard Schema", kindOf(schema));
    }
  }
}

/** Holds a value to a schema, at once where the schema answers at once; `refuse` gets what does not fit. */
function held(
  plan: Plan,
  schema: AnySchema | undefined,
  toValue: () => unknown,
  refuse: (plan: Plan, issues: readonly MismatchIssue[]) => void,
): Promise<void> | undefined {
  if (!schema || plan.validate === "off") return undefined;
  const value = toValue();
  const judge = ({ issues }: SchemaResult) => {
    if (issues !== undefined && issues.length > 0) {
      refuse(
        plan,
        issues.map((issue) => toMismatch(plan, value, issue)),
      );
    }
  };
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) return inTime(plan, result).then(judge);
  judge(result);
  return undefined;
}

/** A schema that asks elsewhere has the time of an attempt, and no more than what is left of the deadline; an abort does not wait for it. */
async function inTime<Value>(plan: Plan, result: Promise<Value>): Promise<Value> {
  const remainingMs = plan.deadlineAt - performance.now();
  return within(plan.signal, Math.min(plan.timeoutMs, remainingMs), () => result).catch((error: unknown) => {
    throw error === ENDED_EARLY ? endedEarly(plan, remainingMs) : error;
  });
}

function refuseRequest(plan: Plan, issues: readonly MismatchIssue[]): void {
  if (plan.validate !== "warn") {
    const what = `was not sent, for its request does not fit: ${listOf(issues)}.`;
    throw failed(RequestMismatchError, plan, what, { issues });
  }
  report(plan, "request", issues);
}

function refuseResponse(plan: Plan, answer: Answer, data: unknown, issues: readonly MismatchIssue[]): void {
  const fatal = plan.validate === "warn" ? [] : issues.filter((issue) => !isNewChoice(issue, data));
  const others = issues.filter((issue) => !fatal.includes(issue));
  if (others.length > 0) report(plan, "response", others);
  if (fatal.length > 0) throw answered(ResponseMismatchError, plan, answer, "", fatal);
}

/** Of an issue no more than words: libraries hang the value on it, or all of what they looked at. */
function toMismatch(plan: Plan, root: unknown, { message, path = [], ...rest }: SchemaIssue): MismatchIssue {
  const keys = path.map((key) => (typeof key === "object" ? key.key : key));
  const { code, type, pointer } = rest as Record<string, unknown>;
  const words = Object.entries({ code, type, pointer }).filter(([, word]) => typeof word === "string");
  // Some repeat the value in their message; under a name such as token it is a secret.
  const value = { [String(keys.at(-1))]: valueAt(keys, root) };
  return {
    ...Object.fromEntries(words),
    message: redact({ ...plan, input: { id: "", query: value, body: "" } }, redact(plan, message)),
    path: keys,
  };
}

function valueAt(path: readonly PropertyKey[], root: unknown): unknown {
  return path.reduce<unknown>((each, key) => Object(each)[key], root);
}

/** The request as it is sent, and as its schema knows it: without members that are left out, and with times as texts. */
function requestOf({ headers, text, input: { id, query, body } }: Plan): object {
  const { "idempotency-key": idempotencyKey } = headers;
  return {
    ...(id !== undefined && { path: { id } }),
    ...(query && { query: JSON.parse(toJson(query)) }),
    ...(body !== undefined && { body: JSON.parse(String(text)) }),
    ...(idempotencyKey !== undefined && { header: { "idempotency-key": idempotencyKey } }),
  };
}

/** How the libraries name a value that is not one of the allowed. */
const CHOICE = /^(?:enum|const|picklist|literal|unit|union|variant|invalid_value|invalid_enum_value|invalid_union)$/;

function isNewChoice(issue: MismatchIssue, data: unknown): boolean {
  const { code, type } = issue as { code?: unknown; type?: unknown };
  return typeof valueAt(issue.path, data) === "string" && CHOICE.test(String(code ?? type));
}

/** What is only reported must be seen by someone. */
function report(plan: Plan, what: string, issues: readonly MismatchIssue[]): void {
  const { operationId, logger } = plan;
  const message = redact(plan, `share-links ${operationId}: the ${what} does not fit: ${listOf(issues)}`);
  quietly(() => (logger ?? console).warn(message, { operationId }));
}
