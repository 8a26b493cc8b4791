import type { OperationId, OperationReply, OperationRequest } from "@share-links/types";
import { type ApiList, type ListId, list } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import { call } from "./call.ts";
import type { operations } from "./generated/operations.ts";
import type { OptionsOf, RequestOptions } from "./options.ts";
import type { Operation } from "./plan.ts";
import type { Settings } from "./settings.ts";

/**
 * An entry of the generated table in one line, for the whole table would be a fifth of a page's download: operationId,
 * method, path, status of the success, and where there are such, type of the body and "idempotent". A line that has not
 * followed the spec does not compile.
 */
export type OperationLine<Id extends OperationId> =
  `${Id} ${Table[Id]["method"]} ${Table[Id]["path"]} ${SuccessOf<Table[Id]>}${BodyTypeOf<Table[Id]>}${IdempotentOf<Table[Id]>}`;

/** Lines of nouns, in the places that their methods have. */
export type Lines<Nouns> = {
  readonly [Name in keyof Nouns]: Nouns[Name] extends (...rest: never[]) => unknown ? string : Lines<Nouns[Name]>;
};

/** The lines of a noun's methods, each of the operation that the method's signature names and fits. */
export type OperationLines<Methods> = { readonly [Name in keyof Methods]: LineOf<Methods[Name], IdOf<Methods[Name]>> };

/**
 * The methods of nouns, by their lines in the same places: each takes the id, the body or the query, and options, as far as
 * its operation has them.
 */
export function methods<Nouns>(settings: Settings, lines: Lines<Nouns>): Nouns {
  return Object.fromEntries(
    Object.entries<string | object>(lines).map(([name, line]) => {
      if (typeof line !== "string") return [name, methods<unknown>(settings, line)];
      const operation = line.split(" ") as unknown as Operation;
      const method = (...rest: unknown[]): unknown => {
        const id = line.includes("{id}") ? rest.shift() : undefined;
        const input = { operation, id, body: operation[4] && rest.shift(), query: undefined };
        // The signatures of the nouns say what comes here.
        return line.startsWith("list")
          ? list(settings, input, ...(rest as [object]))
          : call(settings, input, rest[0] as RequestOptions);
      };
      return [name, method];
    }),
  ) as Nouns;
}

type Table = typeof operations;
type Entry = Table[OperationId];

type SuccessOf<Of extends Entry> = Of["statuses"][number] & (200 | 201 | 202 | 204);

type BodyTypeOf<Of extends Entry> = Of["body"] extends readonly [`application/${infer Type}`, ...unknown[]]
  ? ` ${Type}`
  : "";

/** Only behind the type of a body, for that is where it is looked for. */
type IdempotentOf<Of extends Entry> = "Idempotency-Key" extends Of["parameters"]["header"][number]["name"]
  ? Of["body"] extends null
    ? never
    : " idempotent"
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
