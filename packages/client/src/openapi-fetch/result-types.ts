import type { OtherStatus } from "../api-promise.ts";
import type { ItemStream } from "./items.ts";
import type { ReadAs } from "./option-types.ts";

/**
 * How a call ended. `ok` and `status` tell the cases apart: each documented status with its data or its error, and any other
 * status. With `throwOnError`, there are only successes.
 */
export type Result<Op, As extends ReadAs, Throws, Strict, Media> =
  | SuccessOf<ResponsesOf<Op>, As, Media>
  | (Throws extends true ? never : FailureOf<ResponsesOf<Op>, Strict>);

/** A result with a status of 200 to 299. */
export interface Success<Status, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error?: never;
  readonly response: Response;
}

/** A result with any other status. */
export interface Failure<Status, Problem> {
  readonly ok: false;
  readonly status: Status;
  readonly data?: never;
  /** The body: its JSON value, or its text if it isn't JSON; undefined if it is empty. */
  readonly error: Problem;
  readonly response: Response;
}

/** The statuses of success that a range (`2XX`) or `default` may mean. */
export type OkStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

type ResponsesOf<Op> = Op extends { responses: infer Responses } ? Responses : Record<never, never>;

type SuccessOf<Responses, As extends ReadAs, Media> = [DocumentedSuccess<keyof Responses>] extends [never]
  ? Success<
      Exclude<OkStatus, keyof Responses>,
      Responses extends { default: infer Response } ? DataOf<Response, As, Media> : unknown
    >
  : {
      [Status in DocumentedSuccess<keyof Responses>]: Success<
        Status extends number ? Status : Exclude<OkStatus, keyof Responses>,
        DataOf<Responses[Status & keyof Responses], As, Media>
      >;
    }[DocumentedSuccess<keyof Responses>];

type DocumentedSuccess<Status> = Status extends number | string
  ? `${Status}` extends `2${string}`
    ? Status
    : never
  : never;

type FailureOf<Responses, Strict> =
  | {
      [Status in DocumentedFailure<keyof Responses>]: Failure<
        StatusesOf<Status, keyof Responses>,
        ErrorOf<Responses[Status & keyof Responses]>
      >;
    }[DocumentedFailure<keyof Responses>]
  | ("default" extends keyof Responses
      ? never
      : Failure<
          StatusesOf<"default", keyof Responses>,
          Strict extends true ? unknown : ErrorOf<Responses[DocumentedFailure<keyof Responses> & keyof Responses]>
        >);

type DocumentedFailure<Status> = Status extends number | string
  ? `${Status}` extends `${1 | 2}${string}`
    ? never
    : Status
  : never;

/** The statuses that a key of `responses` means, without those that a more exact key names. */
type StatusesOf<Key, Keys> = Key extends number
  ? Key
  : Key extends "default"
    ? Exclude<OtherStatus, Keys | InRange<Extract<Keys, `${string}XX`>>>
    : Exclude<InRange<Key>, Keys>;

type InRange<Key> = Key extends `${infer Digit}XX`
  ? { [Status in OtherStatus]: `${Status}` extends `${Digit}${string}` ? Status : never }[OtherStatus]
  : never;

type ErrorOf<Response> = Response extends { content: infer Content }
  ? [Content] extends [never]
    ? undefined
    : Answered<Content[keyof Content]>
  : undefined;

type DataOf<Response, As extends ReadAs, Media> = Response extends { content: infer Content }
  ? [Content] extends [never]
    ? undefined
    : ContentAs<Content, MediaOf<keyof Content, Media>, As>
  : undefined;

/** The media types that a client is limited to, if the answer has one of them; otherwise all of the answer's. */
type MediaOf<Keys, Media> = [Extract<Keys, Media>] extends [never] ? Keys : Extract<Keys, Media>;

type ContentAs<Content, Media, As extends ReadAs> = As extends "text"
  ? string
  : As extends "blob"
    ? Blob
    : As extends "arrayBuffer"
      ? ArrayBuffer
      : {
          [Type in keyof Content & Media]: Type extends ItemMedia
            ? ItemStream<ItemOf<Content[Type]>>
            : As extends "stream"
              ? ReadableStream<Uint8Array>
              : As extends "json"
                ? Answered<Content[Type]>
                : Decoded<Type, Content[Type]>;
        }[keyof Content & Media];

type Decoded<Type, Value> = Type extends JsonMedia
  ? Answered<Value>
  : Type extends TextMedia
    ? Value extends string
      ? Value
      : string
    : Type extends `multipart/${string}`
      ? FormData
      : Blob;

type ItemMedia =
  | `text/event-stream${string}`
  | `application/${"" | "x-"}${"jsonl" | "jsonlines" | "json-lines" | "ndjson"}${string}`
  | `application/json-seq${string}`;
type JsonMedia = `${string}json` | `${string}json;${string}` | "*/*" | "application/*";
type TextMedia = `text/${string}` | `${string}xml` | `${string}yaml` | `application/x-www-form-urlencoded${string}`;

/** The type of one item. A document describes either a single line of a stream or an array of all lines. */
type ItemOf<Value> = Value extends readonly (infer Item)[] ? Answered<Item> : Answered<Value>;

interface ReadMark {
  readonly $read: unknown;
}
interface WriteMark {
  readonly $write: unknown;
}

/** The value of an answer, without the members that `--read-write-markers` of openapi-typescript marked as writeOnly. */
export type Answered<Value> = [Value] extends [Unmarked<Value>] ? Value : Readable<Value>;

/** The value is assignable to this type exactly if nothing in it is marked. */
type Unmarked<Value> = Value extends ReadMark | WriteMark
  ? never
  : Value extends object
    ? { [Name in keyof Value]: Unmarked<Value[Name]> }
    : Value;

type Readable<Value> = Value extends { readonly $read: infer Inner }
  ? Readable<Inner>
  : Value extends readonly (infer Item)[]
    ? Readable<Item>[]
    : Value extends object
      ? { [Name in keyof Value as IsMarked<Value[Name], WriteMark> extends true ? never : Name]: Readable<Value[Name]> }
      : Value;

type IsMarked<Value, Mark> = [NonNullable<Value>] extends [never]
  ? false
  : [NonNullable<Value>] extends [Mark]
    ? true
    : false;
