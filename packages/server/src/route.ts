import type { OperationId, OperationReplies, OperationRequest } from "@share-links/types";
import type { Caller, Context } from "./context.ts";
import type { operations } from "./generated/operations.ts";

/** One operation: typed input to typed reply. Its method, path and permissions are the generated table's. */
export type Route<Id extends OperationId> = (input: Input<Id>, context: Context) => Promise<Reply<Id>>;

/** A request that fits the spec, with the spec's defaults applied, and the caller where the operation needs a key. */
export type Input<Id extends OperationId> = {
  [Member in keyof OperationRequest<Id>]-?: Member extends "query"
    ? Defaulted<NonNullable<OperationRequest<Id>[Member]>, QueryDefault<Id>>
    : Member extends "body"
      ? Defaulted<OperationRequest<Id>[Member], BodyDefault<Id>>
      : NonNullable<OperationRequest<Id>[Member]>;
} & CallerOf<Id>;

/** An answer with one of the operation's success statuses; every other one is a `Refusal`. */
export type Reply<Id extends OperationId> = {
  [Status in keyof OperationReplies<Id> & SuccessStatus]: {
    status: Status;
    body: OperationReplies<Id>[Status];
    headers?: Readonly<Record<string, string>>;
    /** What is sent in the place of `body`: the same, written and perhaps compressed before. */
    bytes?: Uint8Array;
  };
}[keyof OperationReplies<Id> & SuccessStatus];

type SuccessStatus = 200 | 201 | 202 | 204 | 304;

type Table = typeof operations;

type QueryDefault<Id extends OperationId> = Extract<
  Table[Id]["parameters"]["query"][number],
  { default: unknown }
>["name"];

type BodyDefault<Id extends OperationId> = keyof Table[Id]["bodyDefaults"];

type Defaulted<Value, Names> = Value & {
  [Name in keyof Value as Extract<Name, Names>]-?: Exclude<Value[Name], undefined>;
};

type CallerOf<Id extends OperationId> = Table[Id]["permissions"] extends readonly string[]
  ? { caller: Caller }
  : object;
