type Member<Owner, Name extends PropertyKey> = Owner extends { [Key in Name]?: infer Value }
  ? Exclude<Value, undefined>
  : never;

type IsPresent<Value> = [Value] extends [never] ? false : true;

type JsonType = `application/json${string}` | `${string}+json${string}` | "*/*" | "application/*";

type JsonContent<Body> = Body extends { content: infer Content } ? Content[Extract<keyof Content, JsonType>] : never;

type LowerCase<Headers> = { [Name in keyof Headers as Name extends string ? Lowercase<Name> : never]: Headers[Name] };

type Part<Owner, Name extends PropertyKey, As extends string, Value> =
  IsPresent<Member<Owner, Name>> extends false
    ? unknown
    : Owner extends { [Key in Name]: unknown }
      ? { [Key in As]: Value }
      : { [Key in As]?: Value };

type Parameters<Operation> = Operation extends { parameters: infer All } ? All : never;

type Flat<Value> = { [Key in keyof Value]: Value[Key] };

/**
 * What a request of an operation holds, decoded: `path`, `query`, `header` (names in lower case), `cookie` and the JSON `body`,
 * each where the operation has it. `Operation` is one of the generated `operations`.
 */
export type RequestOf<Operation> = Flat<
  Part<Parameters<Operation>, "path", "path", Member<Parameters<Operation>, "path">> &
    Part<Parameters<Operation>, "query", "query", Member<Parameters<Operation>, "query">> &
    Part<Parameters<Operation>, "header", "header", LowerCase<Member<Parameters<Operation>, "header">>> &
    Part<Parameters<Operation>, "cookie", "cookie", Member<Parameters<Operation>, "cookie">> &
    (IsPresent<JsonContent<Member<Operation, "requestBody">>> extends false
      ? unknown
      : Part<Operation, "requestBody", "body", JsonContent<Member<Operation, "requestBody">>>)
>;
