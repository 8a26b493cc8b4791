import type { AppOptions } from "./app-options.ts";
import type { HttpRequest } from "./http-request.ts";

/** The caller's address; undefined when there is no connection, as in most tests. */
export function callerAddress({ clientAddress }: AppOptions, request: HttpRequest): string | undefined {
  const { peerAddress } = request;
  return peerAddress && clientAddress ? clientAddress(peerAddress, request.header("x-forwarded-for")) : undefined;
}
