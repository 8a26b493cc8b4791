import type { OperationId } from "@share-links/types";
import type { MismatchIssue } from "./api-error.ts";
import { endedEarly, type Plan } from "./attempt.ts";
import { RequestMismatchError, ResponseMismatchError } from "./call-error.ts";
import { type Answer, answered, failed, listOf } from "./failure.ts";
import { redact } from "./redact.ts";
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
export function standardSchemas({ requests = {}, responses = {} }: OperationSchemas): Schemas {
  return {
    request: (plan) => {
      const schema = requests[plan.operationId];
      return schema && held(plan, schema, requestOf(plan), refuseRequest);
    },
    response: (plan, answer, data) => {
      const schema = responses[plan.operationId]?.[answer.status];
      return schema && held(plan, schema, data, (_, issues) => refuseResponse(plan, answer, data, issues));
    },
  };
}

/** Holds a value to a schema, at once where the schema answers at once; `refuse` gets what does not fit. */
function held(
  plan: Plan,
  schema: AnySchema,
  value: unknown,
  refuse: (plan: Plan, issues: readonly MismatchIssue[]) => void,
): Promise<void> | undefined {
  const judge = ({ issues }: SchemaResult) => {
    if (issues !== undefined && issues.length > 0) {
      refuse(
        plan,
        issues.map((issue) => toMismatch(plan, issue)),
      );
    }
  };
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) return inTime(plan, result).then(judge);
  judge(result);
  return undefined;
}

/** A schema that asks elsewhere has the time of an attempt, and an abort does not wait for it. */
async function inTime<Value>(plan: Plan, result: Promise<Value>): Promise<Value> {
  const { timeoutMs, deadlineMs = timeoutMs } = plan;
  return within(plan.signal, Math.min(timeoutMs, deadlineMs), () => result).catch((error: unknown) => {
    throw error === ENDED_EARLY ? endedEarly(plan, deadlineMs) : error;
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

function toMismatch(plan: Plan, { message, path = [], ...rest }: SchemaIssue): MismatchIssue {
  return {
    ...rest,
    message: redact(plan, message),
    path: path.map((key) => (typeof key === "object" ? key.key : key)),
  };
}

/** The request as its schema knows it: its members without those that are left out. */
function requestOf({ init, id, query, body }: Plan): object {
  const { "idempotency-key": idempotencyKey } = init.headers;
  const request: Record<string, unknown> = {};
  if (id !== undefined) request.path = { id };
  if (query) request.query = withoutUndefined(query);
  if (body !== undefined) request.body = isPlain(body) ? withoutUndefined(body) : body;
  if (idempotencyKey !== undefined) request.header = { "idempotency-key": idempotencyKey };
  return request;
}

function withoutUndefined(members: object): object {
  const kept = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept.map(([name, value]) => [name, isPlain(value) ? withoutUndefined(value) : value]));
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** How the libraries name a value that is not one of the allowed. */
const CHOICE = /^(?:enum|const|picklist|literal|invalid_value|invalid_enum_value)$/;

function isNewChoice(issue: MismatchIssue, data: unknown): boolean {
  const { code, type } = issue as { code?: unknown; type?: unknown };
  const value = issue.path.reduce<unknown>((each, key) => Object(each)[key], data);
  return typeof value === "string" && CHOICE.test(String(code ?? type));
}

/** What is only reported must be seen by someone. */
function report(plan: Plan, what: string, issues: readonly MismatchIssue[]): void {
  const { operationId, logger } = plan;
  const message = redact(plan, `share-links ${operationId}: the ${what} does not fit: ${listOf(issues)}`);
  quietly(() => (logger ?? console).warn(message, { operationId }));
}
