import type { OperationId, OperationReply, OperationRequest } from "@share-links/types";
import { exchange } from "./exchange.ts";
import { toHeaderValue } from "./header-value.ts";
import { toJson } from "./json-body.ts";
import type { Fetch, RequestOptions } from "./options.ts";
import { readAnswer } from "./read-answer.ts";
import type { Redact } from "./redact.ts";
import { toRequestPath } from "./request-path.ts";
import type { Transport } from "./transport.ts";

/** What a call needs of an entry of the operations table. */
export interface Operation<Id extends OperationId> {
  readonly id: Id;
  readonly method: string;
  readonly path: string;
  /** null: the operation takes no key. */
  readonly permissions: readonly string[] | null;
  /** The media types that it takes, the preferred one first; null: it takes no body. */
  readonly body: readonly string[] | null;
  readonly statuses: readonly (number | string)[];
}

/** Calls an operation with an input and gives its reply, both typed by the operation. */
export type Call = <Id extends OperationId>(
  operation: Operation<Id>,
  input: Input<Id>,
  options: RequestOptions | undefined,
) => Promise<OperationReply<Id>>;

/** The request of an operation; what it may leave out may be undefined too. */
export type Input<Id extends OperationId> = AllowUndefined<OperationRequest<Id>>;

/** All that one client's calls share. */
export interface Caller {
  readonly apiKey: string | undefined;
  readonly transport: Transport;
  readonly fetch: Fetch;
  readonly redact: Redact;
}

/** The one way that every method of a client takes: input checks, request, exchange, reply. */
export function createCall({ apiKey, transport, fetch, redact }: Caller): Call {
  return async <Id extends OperationId>(operation: Operation<Id>, input: UntypedInput, options?: RequestOptions) => {
    const { id: operationId, method, body, statuses } = operation;
    const { signal } = options ?? {};
    const outgoing = {
      method,
      path: toRequestPath(operation.path, input.path ?? {}),
      query: input.query ?? {},
      headers: { accept: "application/json", ...headersOf(operation, input, apiKey) },
      body: body === null ? undefined : toJson(input.body),
      signal,
    };
    return transport(outgoing, async (request) => {
      const exchanged = { operationId, request, redact };
      const answer = await exchange(exchanged, fetch, signal);
      // As the spec says; that the server keeps to it is not checked here.
      return readAnswer(exchanged, answer, statuses) as OperationReply<Id>;
    });
  };
}

function headersOf(operation: Operation<OperationId>, input: UntypedInput, apiKey: string | undefined) {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(input.header ?? {})) {
    if (value !== undefined) headers[name] = toHeaderValue(name, value);
  }
  const mediaType = operation.body?.[0];
  if (mediaType !== undefined) headers["content-type"] = mediaType;
  if (operation.permissions === null) return headers;
  if (apiKey === undefined) throw new TypeError(`${operation.id} needs an API key: createClient({ apiKey }).`);
  return { ...headers, authorization: `Bearer ${apiKey}` };
}

interface UntypedInput {
  readonly path?: Record<string, unknown> | undefined;
  readonly query?: Record<string, unknown> | undefined;
  readonly header?: Record<string, unknown> | undefined;
  readonly body?: unknown;
}

type AllowUndefined<Members> = {
  [Name in keyof Members]: Record<never, never> extends Pick<Members, Name> ? Members[Name] | undefined : Members[Name];
};
