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

import { clientOf } from "./client-of.ts";
import type { Client } from "./create-client.ts";
import type { ClientOptions } from "./options.ts";
import { shareLinks } from "./share-links.ts";

/** The operations of the hosted contract, with all that `Client` does for them. */
export interface HostedClient {
  /** `/v1`: the hosted contract. */
  readonly shareLinks: Client["shareLinks"];
  /** Another client with these options in place of this one's, which stays as it is; one that is undefined changes nothing. */
  withOptions(options: ClientOptions): HostedClient;
}

/** `createClient` for whoever calls the hosted contract alone: there is no `manage` to be answered with 404, and a page downloads less. */
export function createClient(options: ClientOptions = {}): HostedClient {
  return clientOf<Pick<HostedClient, "shareLinks">>({ shareLinks }, options);
}
