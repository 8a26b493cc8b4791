import type { OperationId, OperationReply, OperationRequest } from "@share-links/types";
import { type ApiList, type ListId, list } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { Call } from "./call.ts";
import type { operations } from "./generated/operations.ts";
import type { OptionsOf, RequestOptions } from "./options.ts";

/** What a call needs to know of an operation. */
export interface Operation {
  readonly id: OperationId;
  readonly method: string;
  readonly path: string;
  /** The status of its success; 204: it answers nothing. */
  readonly success: number;
  /** Of its body, without "application/"; undefined where it takes none. */
  readonly bodyType: string | undefined;
  /** It declares an `Idempotency-Key`. */
  readonly isIdempotent: boolean;
}

/**
 * An entry of the generated table in one line, for the whole table would be a fifth of a page's download: operationId,
 * method, path, status of the success, and where there are such, type of the body and "idempotent". A line that has not
 * followed the spec does not compile.
 */
export type OperationLine<Id extends OperationId> =
  `${Id} ${Table[Id]["method"]} ${Table[Id]["path"]} ${SuccessOf<Table[Id]>}${BodyTypeOf<Table[Id]>}${IdempotentOf<Table[Id]>}`;

/** The lines of a noun's methods, each of the operation that the method's signature names and fits. */
export type OperationLines<Methods> = { readonly [Name in keyof Methods]: LineOf<Methods[Name], IdOf<Methods[Name]>> };

/** The methods of a noun by their lines: each takes the id, the body or the query, and options, as far as its operation has them. */
export function methods<Methods>(call: Call, lines: OperationLines<Methods>): Methods {
  return Object.fromEntries(
    Object.entries<string>(lines).map(([name, line]) => [name, methodOf(call, toOperation(line))]),
  ) as Methods;
}

function toOperation(line: string): Operation {
  const [id, method = "", path = "", success, ...rest] = line.split(" ");
  const bodyType = rest.find((word) => word.endsWith("json"));
  return {
    id: id as OperationId,
    method,
    path,
    success: Number(success),
    bodyType,
    isIdempotent: rest.includes("idempotent"),
  };
}

function methodOf(call: Call, operation: Operation) {
  const hasId = operation.path.includes("{id}");
  const isList = operation.id.startsWith("list");
  return (...rest: unknown[]): unknown => {
    const input = {
      path: hasId ? { id: rest.shift() } : undefined,
      body: operation.bodyType && rest.shift(),
    };
    // The signatures of the nouns say what comes here.
    return isList
      ? list(call, operation, input, ...(rest as [object]))
      : call(operation, input, rest[0] as RequestOptions);
  };
}

type Table = typeof operations;
type Entry = Table[OperationId];

type SuccessOf<Of extends Entry> = Of["statuses"][number] & (200 | 201 | 202 | 204);

type BodyTypeOf<Of extends Entry> = Of["body"] extends readonly [`application/${infer Type}`, ...unknown[]]
  ? ` ${Type}`
  : "";

type IdempotentOf<Of extends Entry> = "Idempotency-Key" extends Of["parameters"]["header"][number]["name"]
  ? " idempotent"
  : "";

type IdOf<Method> = Method extends (...rest: never[]) => ApiList<infer _Page, infer _Item, infer Id>
  ? Id
  : Method extends (...rest: never[]) => ApiPromise<infer _Data, infer Id>
    ? Id
    : never;

/** The line, where a method that is made by it is what the signature promises. */
type LineOf<Method, Id extends OperationId> = MethodOf<Id> extends Method ? OperationLine<Id> : never;

type MethodOf<Id extends OperationId> = (
  ...input: InputOf<Id>
) => Id extends ListId
  ? ApiList<OperationReply<Id>, OperationReply<Id> extends { data: readonly (infer Item)[] } ? Item : never, Id>
  : ApiPromise<OperationReply<Id>, Id>;

type InputOf<Id extends OperationId> = [
  ...(OperationRequest<Id> extends { path: { id: infer Path } } ? [id: Path] : []),
  ...(OperationRequest<Id> extends { body: infer Body } ? [body: Body] : []),
  ...(OperationRequest<Id> extends { query?: infer Query } ? [query?: Query] : []),
  options?: OptionsOf<Id>,
];
