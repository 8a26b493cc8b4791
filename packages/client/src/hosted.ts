export { ApiError } from "./api-error.ts";
export {
  AbortError,
  ConnectionError,
  RequestMismatchError,
  ResponseMismatchError,
  StatusError,
  TimeoutError,
  UnreadableBodyError,
} from "./error-classes.ts";
export {
  BadGatewayError,
  BadRequestError,
  ConflictError,
  ForbiddenError,
  GatewayTimeoutError,
  GoneError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  PayloadTooLargeError,
  ServiceUnavailableError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  UnsupportedMediaTypeError,
} from "./generated/status-errors.ts";

import { clientOf } from "./methods.ts";
import type { ClientOptions } from "./options.ts";
import { type ShareLinks, shareLinks } from "./share-links.ts";

/** A client with the operations of the hosted contract only. They work exactly as those of `Client`. */
export interface HostedClient {
  /** `/v1`: the hosted contract. */
  readonly shareLinks: ShareLinks;
  /** Returns a new client with these options in place of this client's. This client doesn't change. Options that are undefined are ignored. */
  withOptions(options: ClientOptions): HostedClient;
}

/** Creates a client for programs that call only the hosted contract. It has no `manage`, which the hosted API answers with 404, so a page downloads less. */
export function createClient(options: ClientOptions = {}): HostedClient {
  return clientOf<Pick<HostedClient, "shareLinks">>({ shareLinks }, options);
}
