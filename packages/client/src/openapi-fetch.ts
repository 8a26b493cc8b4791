import type { paths } from "@share-links/types";
import type {
  Client as CoreClient,
  ClientMethod as CoreMethod,
  HeadersOptions,
  Middleware,
  PathBasedClient,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "openapi-fetch";
import createCore, * as core from "openapi-fetch";
import { checkExtras, checkObject } from "./misuse.ts";
import { createMethods } from "./openapi-fetch/call.ts";
import type { InputOf, NeedsInput } from "./openapi-fetch/input-types.ts";
import type {
  CallInit,
  ClientOptions,
  HttpMethod,
  MediaType,
  PathsWithMethod,
  ReadAs,
} from "./openapi-fetch/option-types.ts";
import type { Result } from "./openapi-fetch/result-types.ts";

export type {
  BodySerializer,
  ClientForPath,
  ClientPathsWithMethod,
  ClientRequestMethod,
  DefaultParamsOption,
  FetchOptions,
  FetchResponse,
  HeadersOptions,
  MaybeOptionalInit,
  MergedOptions,
  MethodResponse,
  Middleware,
  MiddlewareCallbackParams,
  MiddlewareRequestParams,
  ParamsOption,
  ParseAs,
  ParseAsResponse,
  PathBasedClient,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
  RequestBodyOption,
  RequestOptions,
} from "openapi-fetch";
export {
  events,
  type ItemStream,
  type Items,
  items,
  type ServerSentEvent,
  type Streamed,
} from "./openapi-fetch/items.ts";
export type { CallInit, ClientOptions, MediaType } from "./openapi-fetch/option-types.ts";
export type { Failure, OkStatus, Result, Success } from "./openapi-fetch/result-types.ts";
export { createClient as default };

/** The functions that openapi-fetch exports besides its client. Its own declarations hide them from TypeScript 7 in CommonJS. */
interface Functions {
  createFinalURL<Op>(
    pathname: string,
    options: {
      baseUrl: string;
      params: { query?: Record<string, unknown>; path?: Record<string, unknown> };
      querySerializer: QuerySerializer<Op>;
      pathSerializer: PathSerializer;
    },
  ): string;
  createQuerySerializer<Params = unknown>(options?: QuerySerializerOptions): (queryParams: Params) => string;
  defaultBodySerializer<Body>(body: Body): string;
  defaultPathSerializer(pathname: string, pathParams: Record<string, unknown>): string;
  mergeHeaders(...allHeaders: (HeadersOptions | undefined)[]): Headers;
  removeTrailingSlash(url: string): string;
  serializeArrayParam(
    name: string,
    value: unknown[],
    options: {
      style: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited";
      explode: boolean;
      allowReserved?: boolean;
    },
  ): string;
  serializeObjectParam(
    name: string,
    value: Record<string, unknown>,
    options: {
      style: "simple" | "label" | "matrix" | "form" | "deepObject";
      explode: boolean;
      allowReserved?: boolean;
    },
  ): string;
  serializePrimitiveParam(name: string, value: string, options?: { allowReserved?: boolean }): string;
  wrapAsPathBasedClient<Paths extends Record<never, never>, Media extends MediaType = MediaType>(
    client: CoreClient<Paths, Media>,
  ): PathBasedClient<Paths, Media>;
}

// One by one, so that a bundle leaves out those that nobody uses.
export const createFinalURL: Functions["createFinalURL"] = core.createFinalURL;
export const createQuerySerializer: Functions["createQuerySerializer"] = core.createQuerySerializer;
export const defaultBodySerializer: Functions["defaultBodySerializer"] = core.defaultBodySerializer;
export const defaultPathSerializer: Functions["defaultPathSerializer"] = core.defaultPathSerializer;
export const mergeHeaders: Functions["mergeHeaders"] = core.mergeHeaders;
export const removeTrailingSlash: Functions["removeTrailingSlash"] = core.removeTrailingSlash;
export const serializeArrayParam: Functions["serializeArrayParam"] = core.serializeArrayParam;
export const serializeObjectParam: Functions["serializeObjectParam"] = core.serializeObjectParam;
export const serializePrimitiveParam: Functions["serializePrimitiveParam"] = core.serializePrimitiveParam;
export const wrapAsPathBasedClient: Functions["wrapAsPathBasedClient"] = core.wrapAsPathBasedClient;

/** openapi-fetch's client, with results that have `ok` and `status`. Its methods reject with an `ApiError` if no answer came. */
export interface Client<
  Paths extends Record<never, never>,
  Media extends MediaType = MediaType,
  Throws extends boolean = false,
  Strict extends boolean = false,
> {
  request: Fits &
    (<
      Method extends HttpMethod,
      Path extends PathsWithMethod<Paths, Method>,
      As extends ReadAs = undefined,
      CallThrows extends boolean | undefined = undefined,
    >(
      method: Method,
      url: Path,
      ...init: InitOf<OperationOf<Paths, Path, Method>, As, CallThrows>
    ) => Promise<
      Result<OperationOf<Paths, Path, Method>, As, undefined extends CallThrows ? Throws : CallThrows, Strict, Media>
    >);
  GET: ClientMethod<Paths, "get", Media, Throws, Strict>;
  PUT: ClientMethod<Paths, "put", Media, Throws, Strict>;
  POST: ClientMethod<Paths, "post", Media, Throws, Strict>;
  DELETE: ClientMethod<Paths, "delete", Media, Throws, Strict>;
  OPTIONS: ClientMethod<Paths, "options", Media, Throws, Strict>;
  HEAD: ClientMethod<Paths, "head", Media, Throws, Strict>;
  PATCH: ClientMethod<Paths, "patch", Media, Throws, Strict>;
  /** `fetch` refuses this method. It is here because other libraries read the paths from openapi-fetch's own type of it. */
  TRACE: CoreMethod<Paths, "trace", Media>;
  /** Registers middleware that runs once for each call, and sees its last answer or its failure. The option `middleware` runs for each attempt. */
  use(...middleware: Middleware[]): void;
  eject(...middleware: Middleware[]): void;
}

/** One of a client's methods. */
export type ClientMethod<
  Paths extends Record<never, never>,
  Method extends HttpMethod,
  Media extends MediaType = MediaType,
  Throws extends boolean = false,
  Strict extends boolean = false,
> = Fits &
  (<
    Path extends PathsWithMethod<Paths, Method>,
    As extends ReadAs = undefined,
    CallThrows extends boolean | undefined = undefined,
  >(
    url: Path,
    ...init: InitOf<OperationOf<Paths, Path, Method>, As, CallThrows>
  ) => Promise<
    Result<OperationOf<Paths, Path, Method>, As, undefined extends CallThrows ? Throws : CallThrows, Strict, Media>
  >);

/**
 * Makes a client assignable to openapi-fetch's own `Client`, which libraries such as openapi-react-query take: a function without
 * parameters that returns `never` is assignable to any function. Nobody can call it, so it adds no overload to a method.
 */
type Fits = (this: never) => never;

type OperationOf<Paths, Path extends keyof Paths, Method> = Paths[Path][Method & keyof Paths[Path]];

type InitOf<Op, As extends ReadAs, Throws extends boolean | undefined> =
  NeedsInput<Op> extends true
    ? [init: InputOf<Op> & CallInit<Op, As, Throws> & { readonly [option: string]: unknown }]
    : [init?: InputOf<Op> & CallInit<Op, As, Throws> & { readonly [option: string]: unknown }];

/**
 * openapi-fetch's `createClient` on this package's transport, which adds retries, timeouts to the last byte, deadlines, API keys,
 * idempotency keys and validation. It works for the paths of share-links, or for the document that `operations` is generated from.
 */
export function createClient<Paths extends Record<never, never> = paths, Media extends MediaType = MediaType>(
  options: ClientOptions & { readonly throwOnError: true; readonly strictStatus: true },
): Client<Paths, Media, true, true>;
export function createClient<Paths extends Record<never, never> = paths, Media extends MediaType = MediaType>(
  options: ClientOptions & { readonly throwOnError: true },
): Client<Paths, Media, true>;
export function createClient<Paths extends Record<never, never> = paths, Media extends MediaType = MediaType>(
  options: ClientOptions & { readonly strictStatus: true },
): Client<Paths, Media, false, true>;
export function createClient<Paths extends Record<never, never> = paths, Media extends MediaType = MediaType>(
  options?: ClientOptions,
): Client<Paths, Media>;
export function createClient(options: ClientOptions = {}): unknown {
  checkObject("The options of createClient", options, "apiKey: …");
  checkExtras("createClient", options);
  return createMethods({ createCore, createQuerySerializer, defaultPathSerializer, mergeHeaders }, options);
}

/** `createClient` with a member for each path: `client["/v1/share-links"].GET()`. Its results have openapi-fetch's own types. */
export function createPathBasedClient<Paths extends Record<never, never> = paths, Media extends MediaType = MediaType>(
  options?: ClientOptions,
): PathBasedClient<Paths, Media> {
  return wrapAsPathBasedClient(createClient<Paths, Media>(options));
}
