/** The parameters and the body of an operation, if it has them. */
export type InputOf<Op> = ParamsOption<Op> & BodyOption<Op>;

/** Whether a call needs an input. It does not examine the input itself, because that would take the compiler longer. */
export type NeedsInput<Op> = Op extends { requestBody: unknown }
  ? true
  : Op extends { parameters: infer Parameters }
    ? Record<never, never> extends Parameters
      ? false
      : true
    : false;

type ParamsOption<Op> = Op extends { parameters: infer Parameters }
  ? Record<never, never> extends Parameters
    ? { readonly params?: ParamsOf<Parameters> | undefined }
    : { readonly params: ParamsOf<Parameters> }
  : { readonly params?: { readonly query?: Readonly<Record<string, unknown>> } };

type ParamsOf<Parameters> = {
  [Place in keyof Parameters]: Place extends "query" | "path" ? WithDates<Parameters[Place]> : Parameters[Place];
};

/** Allows a Date in the place of any string that isn't an enumeration. It is sent in ISO 8601. */
export type WithDates<Value> = Value extends string
  ? string extends Value
    ? Value | Date
    : Value
  : Value extends readonly (infer Item)[]
    ? readonly WithDates<Item>[]
    : Value extends object
      ? { [Name in keyof Value]: WithDates<Value[Name]> }
      : Value;

type BodyOption<Op> = Op extends { requestBody: infer Body }
  ? { readonly body: BodyOf<Body, IsImmutable<Op>> }
  : Op extends { requestBody?: infer Body }
    ? [NonNullable<Body>] extends [never]
      ? { readonly body?: never }
      : { readonly body?: BodyOf<NonNullable<Body>, IsImmutable<Op>> | undefined }
    : { readonly body?: never };

/** Whether the types were generated with `--immutable`. Then every member is `readonly`, even if the document does not call it readOnly. */
type IsImmutable<Op> = "responses" extends keyof Op ? IsSame<Responses<Op>, Readonly<Responses<Op>>> : false;

// Not a `Pick`: the compiler takes `Pick` and `Readonly` of it as different types, even if their members are the same.
type Responses<Op> = { [Name in keyof Op as Name extends "responses" ? Name : never]: Op[Name] };

type BodyOf<Body, Immutable> = Body extends { content: infer Content }
  ? { [Type in keyof Content]: BodyAs<Type, Sendable<Content[Type], Immutable>> }[keyof Content]
  : never;

type BodyAs<Type, Value> = Type extends `${string}json` | `${string}json;${string}`
  ? Value
  : Type extends `multipart/${string}`
    ? FormData | Parts<Value>
    : Type extends `application/x-www-form-urlencoded${string}`
      ? URLSearchParams | WithDates<Value>
      : Type extends `text/${string}`
        ? Value
        : Value | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** The types of the parts of a form. The types of a document have a string for a file. */
type Parts<Value> = Value extends object ? { [Name in keyof Value]: Part<Value[Name]> } : Value;

type Part<Value> = Value extends string
  ? string extends Value
    ? Value | Blob | Date
    : Value
  : Value extends readonly (infer Item)[]
    ? readonly Part<Item>[]
    : Value;

/** The value of a request, which may leave out members that are readOnly. */
export type Sendable<Value, Immutable = false> =
  IsSame<Value, Writable<Value, Immutable>> extends true ? Value : Writable<Value, Immutable>;

type Writable<Value, Immutable> = Value extends { readonly $read: infer Inner } | { readonly $write: infer Inner }
  ? Writable<Inner, Immutable>
  : Value extends readonly (infer Item)[]
    ? number extends Value["length"]
      ? Value extends unknown[]
        ? Writable<Item, Immutable>[]
        : readonly Writable<Item, Immutable>[]
      : Value
    : Value extends object
      ? HasReadOnly<Value, Immutable> extends true
        ? WritableMembers<Value, ReadOnlyName<Value, Immutable>, Immutable>
        : { [Name in keyof Value]: Writable<Value[Name], Immutable> }
      : Value;

/** Examines an object as a whole first, because that takes the compiler less time than examining each member. */
type HasReadOnly<Value, Immutable> =
  Extract<Value[keyof Value], { readonly $read: unknown }> extends never
    ? Immutable extends true
      ? false
      : IsSame<Value, { -readonly [Name in keyof Value]: Value[Name] }> extends true
        ? false
        : true
    : true;

type WritableMembers<Value, ReadOnly, Immutable> = {
  [Name in keyof Value as Exclude<Name, ReadOnly>]: Writable<Value[Name], Immutable>;
} & {
  -readonly [Name in keyof Value as Extract<Name, ReadOnly>]?: Writable<Value[Name], Immutable>;
};

type ReadOnlyName<Value, Immutable> = {
  [Name in keyof Value]-?: [NonNullable<Value[Name]>] extends [never]
    ? never
    : [NonNullable<Value[Name]>] extends [{ readonly $read: unknown }]
      ? Name
      : Immutable extends true
        ? never
        : IsSame<Pick<Value, Name>, Readonly<Pick<Value, Name>>> extends true
          ? Name
          : never;
}[keyof Value];

type IsSame<One, Other> =
  (<Any>() => Any extends One ? 1 : 2) extends <Any>() => Any extends Other ? 1 : 2 ? true : false;
