import type { OperationId, OperationReplies, OperationRequest } from "@share-links/types";
import type { Author, Context, SessionCaller } from "../context.ts";
import type { operations } from "../generated/operations.ts";
import type { Sql, Statement, Work } from "../store/sql.ts";

/** One operation: it yields its statements and ends with its reply. Its method, path and permissions are in the generated table. */
export type Operation<In, Needed, Answer> = (input: In, tools: Needed) => Work<Answer>;

/**
 * What an operation may work with; each names what it needs of it. An operation doesn't run statements: it yields them,
 * and of the database it only knows which dialect it speaks.
 */
export interface Tools
  extends Pick<Context, "vault" | "uncountedUses" | "provider" | "publicUrl" | "allowPrivateWebhooks" | "stopping"> {
  sql: Pick<Sql, "dialect">;
  /** Who acts, and in which organisation. */
  author: Author;
}

/** A request that fits the spec, with the spec's defaults filled in: its `path`, `query`, `header` and `body`, or only those that are named. */
export type Input<Id extends OperationId, Member extends keyof OperationRequest<Id> = keyof OperationRequest<Id>> = {
  [Name in Member]-?: Name extends "query"
    ? Defaulted<NonNullable<OperationRequest<Id>[Name]>, QueryDefault<Id>>
    : Name extends "body"
      ? Defaulted<OperationRequest<Id>[Name], BodyDefault<Id>>
      : NonNullable<OperationRequest<Id>[Name]>;
};

/** An answer with one of the operation's success statuses; every other one is a `Refusal`. */
export type Reply<Id extends OperationId> = {
  [Status in keyof OperationReplies<Id> & SuccessStatus]: {
    status: Status;
    body: OperationReplies<Id>[Status];
    headers?: Readonly<Record<string, string>>;
    /** Sent instead of `body`: the same content, written beforehand and perhaps compressed. */
    bytes?: Uint8Array;
  };
}[keyof OperationReplies<Id> & SuccessStatus];

/** An operation that is too long for one transaction: it yields its parts, each of which is kept when it is done. */
export type Parts<Answer> = Generator<Statement | (() => Work<unknown>) | Elsewhere, Answer, unknown>;

/** What an operation waits for outside the database. Meanwhile it holds no connection and no lock. */
interface Elsewhere {
  readonly elsewhere: () => Promise<unknown>;
}

/** A part of an operation: a statement that runs by itself. */
export function* alone<Row extends object>(statement: Statement<Row>): Parts<Row[]> {
  return (yield statement) as Row[];
}

/** A part of an operation: a unit of work in a transaction of its own. */
export function* inOwnTransaction<Result>(work: () => Work<Result>): Parts<Result> {
  return (yield work) as Result;
}

/** A part of an operation that isn't about the database, such as a call of another service. */
export function* elsewhere<Result>(wait: () => Promise<Result>): Parts<Result> {
  return (yield { elsewhere: wait }) as Result;
}

/** What the table of operations has for each operation of the spec: see `carry-out.ts`. */
export interface CarriedOut<Id extends OperationId> {
  (input: Input<Id>, context: ContextOf<Id>): Promise<Reply<Id>>;
  /** For what idempotency keys are kept. A name that isn't the entry's own doesn't compile. */
  readonly operationId?: Id;
}

type SuccessStatus = 200 | 201 | 202 | 204 | 304;

type Table = typeof operations;

/** An operation that needs an API key acts for the key's owner, and one that needs a session for the browser that is signed in. */
type ContextOf<Id extends OperationId> = Table[Id]["securitySchemes"] extends readonly ["consoleSession"]
  ? Context & { author: SessionCaller }
  : Table[Id]["permissions"] extends readonly string[]
    ? Context & { author: Author }
    : Context;

type QueryDefault<Id extends OperationId> = Extract<
  Table[Id]["parameters"]["query"][number],
  { default: unknown }
>["name"];

type BodyDefault<Id extends OperationId> = keyof Table[Id]["bodyDefaults"];

type Defaulted<Value, Names> = Value & {
  [Name in keyof Value as Extract<Name, Names>]-?: Exclude<Value[Name], undefined>;
};
