type Member<Owner, Name extends PropertyKey> = Owner extends { [Key in Name]?: infer Value }
  ? Exclude<Value, undefined>
  : never;

type IsPresent<Value> = [Value] extends [never] ? false : true;

/** A Blob, even if a program is compiled without the types of the platform. */
interface Bytes {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Media types whose bodies are not a single decoded value: bytes, and streams of items. */
type UndecodedType =
  | `${"image" | "audio" | "video" | "font"}/${string}`
  | `application/${"octet-stream" | "pdf" | "zip" | "gzip" | "x-gzip" | "x-tar" | "protobuf" | "x-protobuf" | "msgpack" | "cbor"}`
  | `text/event-stream${string}`
  | `application/${"" | "x-"}${"jsonl" | "jsonlines" | "json-lines" | "ndjson" | "json-seq"}${string}`
  | `application/${string}+json-seq${string}`;

type IsUndecodedType<Type> = Type extends `${string}+xml${string}` ? false : Type extends UndecodedType ? true : false;

type Decoded<Body> = Body extends { content: infer Content }
  ? {
      [Type in keyof Content]: IsUndecodedType<Type> extends true ? never : Exclude<Content[Type], Bytes>;
    }[keyof Content]
  : never;

/** Whether a body may have a media type that is not decoded. A validator does not check such a body, so it can't require one. */
type IsUndecoded<Body> = Body extends { content: infer Content }
  ? { [Type in keyof Content]: IsUndecodedType<Type> extends true ? true : IsBlob<Content[Type]> }[keyof Content]
  : never;

type IsBlob<Value> = [Extract<Value, Bytes>] extends [never] ? never : true;

type BodyPart<Operation> =
  IsPresent<Decoded<Member<Operation, "requestBody">>> extends false
    ? unknown
    : IsPresent<IsUndecoded<Member<Operation, "requestBody">>> extends true
      ? { body?: Decoded<Member<Operation, "requestBody">> }
      : Part<Operation, "requestBody", "body", Decoded<Member<Operation, "requestBody">>>;

/** Headers that OpenAPI describes elsewhere and that are not parameters. */
type IgnoredHeader = "accept" | "content-type" | "authorization";

type LowerCase<Headers> = {
  [Name in keyof Headers as Name extends string ? Exclude<Lowercase<Name>, IgnoredHeader> : never]: Headers[Name];
};

type HeaderPart<Headers> =
  IsPresent<Headers> extends false
    ? unknown
    : Record<never, never> extends LowerCase<Headers>
      ? { header?: LowerCase<Headers> }
      : { header: LowerCase<Headers> };

type Part<Owner, Name extends PropertyKey, As extends string, Value> =
  IsPresent<Member<Owner, Name>> extends false
    ? unknown
    : Owner extends { [Key in Name]: unknown }
      ? { [Key in As]: Value }
      : { [Key in As]?: Value };

type Parameters<Operation> = Operation extends { parameters: infer All } ? All : never;

type Flat<Value> = { [Key in keyof Value]: Value[Key] };

/**
 * The decoded request of an operation: `path`, `query`, `querystring`, `header` (names in lower case), `cookie` and `body`, each if
 * the operation has it. The body is the JSON value, the text, or the object of a form, in which numbers are numbers. Bytes and
 * streams have no member: the receiver reads them itself. `Operation` is one of the generated `operations`.
 */
export type RequestOf<Operation> = Flat<
  Part<Parameters<Operation>, "path", "path", Member<Parameters<Operation>, "path">> &
    Part<Parameters<Operation>, "query", "query", Member<Parameters<Operation>, "query">> &
    Part<Parameters<Operation>, "querystring", "querystring", Member<Parameters<Operation>, "querystring">> &
    HeaderPart<Member<Parameters<Operation>, "header">> &
    Part<Parameters<Operation>, "cookie", "cookie", Member<Parameters<Operation>, "cookie">> &
    BodyPart<Operation>
>;

/** The documented headers of a response, decoded, with their names in lower case. */
export type HeadersOf<Response> = Response extends { headers: infer Headers }
  ? {
      [Name in keyof Headers as string extends Name
        ? never
        : Name extends string
          ? Lowercase<Name>
          : never]: Headers[Name];
    }
  : Record<string, unknown>;

/** One item of a stream. A document describes either an item or an array of all of them. */
export type ItemOf<Value> = Value extends readonly (infer Item)[] ? Item : Value;
