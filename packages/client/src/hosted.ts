export { ApiError } from "./api-error.ts";
export {
  AbortError,
  ConnectionError,
  RequestMismatchError,
  ResponseMismatchError,
  TimeoutError,
  UnreadableBodyError,
} from "./call-error.ts";
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
  StatusError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  UnsupportedMediaTypeError,
} from "./status-error.ts";

import { clientOf } from "./methods.ts";
import type { ClientOptions } from "./options.ts";
import { type ShareLinks, shareLinks } from "./share-links.ts";

/** The operations of the hosted contract, with everything that `Client` does for them. */
export interface HostedClient {
  /** `/v1`: the hosted contract. */
  readonly shareLinks: ShareLinks;
  /** Another client with these options in place of this one's. This client stays as it is, and an option that is undefined changes nothing. */
  withOptions(options: ClientOptions): HostedClient;
}

/** `createClient` for programs that call only the hosted contract. There is no `manage`, which the hosted API would answer with 404, and a page downloads less. */
export function createClient(options: ClientOptions = {}): HostedClient {
  return clientOf<Pick<HostedClient, "shareLinks">>({ shareLinks }, options);
}
