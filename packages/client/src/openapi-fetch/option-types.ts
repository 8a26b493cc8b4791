import type {
  BodySerializer,
  ClientOptions as CoreOptions,
  HeadersOptions,
  Middleware,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "openapi-fetch";
import type { CallOptions } from "../create-fetch/fetch-call.ts";
import type { FetchOptions } from "../create-fetch.ts";

export type { HeadersOptions, Middleware, QuerySerializerOptions };

/** A media type, such as "application/json". */
export type MediaType = `${string}/${string}`;

/** The options of openapi-fetch, and those of the transport. */
export interface ClientOptions extends Omit<CoreOptions, "fetch" | "baseUrl">, Omit<FetchOptions, "fetch"> {
  /** Sends each attempt. It gets a `Request`. Default: the global `fetch`, looked up at each call. */
  readonly fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** Makes calls reject with the error class of the status, instead of resolving with an `error`. A call may have this option, too. */
  readonly throwOnError?: boolean | undefined;
  /**
   * Gives the error of an undocumented status the type unknown. The `error` of a result is then unknown, too, until the program
   * checks `status`. Otherwise it has the type of the documented errors, as in openapi-fetch. This option changes only types.
   */
  readonly strictStatus?: boolean | undefined;
}

/** The options of a call besides its parameters and its body. Each replaces the client's option. */
export interface CallInit<Op, As extends ReadAs = ReadAs, Throws extends boolean | undefined = boolean | undefined>
  extends Omit<RequestInit, "body" | "headers" | "method" | "signal">,
    Omit<CallOptions, "signal" | "stream"> {
  readonly baseUrl?: string | undefined;
  readonly fetch?: ClientOptions["fetch"];
  readonly signal?: AbortSignal | null | undefined;
  readonly headers?: HeadersOptions | undefined;
  /** How to read the data. By default, its content type decides: JSON, text, form data, a stream of items, or a Blob. */
  readonly parseAs?: As;
  readonly querySerializer?: QuerySerializer<Op> | QuerySerializerOptions | undefined;
  readonly bodySerializer?: BodySerializer<Op> | undefined;
  readonly pathSerializer?: PathSerializer | undefined;
  readonly middleware?: Middleware[] | undefined;
  readonly throwOnError?: Throws;
}

/** A method as `paths` names it. */
export type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths of a document that have this method. */
export type PathsWithMethod<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends { [Name in Method]: unknown } ? Path : never;
}[keyof Paths];

/** How the body of a result is read. With `undefined`, the content type of the answer decides. */
export type ReadAs = "json" | "text" | "blob" | "arrayBuffer" | "stream" | undefined;
