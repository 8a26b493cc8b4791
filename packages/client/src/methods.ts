import type { OperationId, OperationReply, OperationRequest } from "@share-links/types";
import { type ApiList, type ListId, list } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { Input, Operation, Settings } from "./call.ts";
import type * as descriptors from "./generated/descriptors.ts";
import { checkObject, checkOptions } from "./misuse.ts";
import type { ClientOptions, OptionsOf } from "./options.ts";
import { runCall } from "./run-call.ts";
import { toSettings, withEnvironment } from "./settings.ts";
import { withoutUndefined } from "./values.ts";

/** The nouns of a client, and `withOptions`. */
export type ClientOf<Nouns> = Nouns & { withOptions(options: ClientOptions): ClientOf<Nouns> };

/** A client with the methods of these operations. */
export function clientOf<Nouns>(operations: OperationsOf<Nouns>, options: ClientOptions): ClientOf<Nouns> {
  checkOptions("createClient", "client", options);
  // A copy, because the caller may change the object later.
  const own = { ...options };
  return {
    ...methodsOf(toSettings(withEnvironment(own)), operations),
    withOptions: (changes) => {
      checkObject("The options of withOptions", changes, "timeoutMs: 5000");
      checkOptions("withOptions", "client", changes);
      return clientOf(operations, { ...own, ...withoutUndefined(changes) });
    },
  };
}

/** The same tree as the nouns, with each method's operation in its place. */
export type OperationsOf<Nouns> = {
  readonly [Name in keyof Nouns]: Nouns[Name] extends (...rest: never[]) => unknown
    ? Operation
    : OperationsOf<Nouns[Name]>;
};

/** The operations of one noun's methods. It does not compile if a method's signature differs from what its operation takes and answers. */
export type MethodOperations<Methods> = {
  readonly [Name in keyof Methods]: DescriptorOf<Methods[Name], IdOf<Methods[Name]>>;
};

/** The methods of each noun. A method takes its operation's id, then its body or query, then the options of the call. */
function methodsOf<Nouns>(settings: Settings, operations: OperationsOf<Nouns>): Nouns {
  return Object.fromEntries(
    Object.entries<Operation | object>(operations).map(([name, operation]) => [
      name,
      "path" in operation ? methodOf(settings, operation as Operation) : methodsOf<unknown>(settings, operation),
    ]),
  ) as Nouns;
}

function methodOf(settings: Settings, operation: Operation) {
  const { path, contentType, isList, takesQuery } = operation;
  const hasId = path.includes("{id}");
  return (...given: unknown[]): unknown => {
    const id = hasId ? { id: given.shift() } : undefined;
    const body = contentType ? given.shift() : undefined;
    // The signatures of the nouns say which arguments are left.
    if (isList) return list(settings, operation, id, ...(given as [object?, object?]));
    const query = takesQuery ? (given.shift() as Input["query"]) : undefined;
    return runCall(settings, operation, { path: id, query, body }, given[0] as object);
  };
}

type IdOf<Method> = Method extends (...rest: never[]) => ApiList<infer _Page, infer _Item, infer Id>
  ? Id
  : Method extends (...rest: never[]) => ApiPromise<infer _Data, infer Id>
    ? Id
    : never;

/** The operation's descriptor, if the method that it makes is what the signature promises. */
type DescriptorOf<Method, Id extends OperationId> = MethodOf<Id> extends Method ? (typeof descriptors)[Id] : never;

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
