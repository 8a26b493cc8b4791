/** One request, whether it arrived over `node:http` or as a `Request`. */
export interface HttpRequest {
  readonly method: string;
  /** The path as it was sent, with its escapes not decoded. */
  readonly path: string;
  /** What follows the question mark, or an empty text. */
  readonly query: string;
  /** The value of a header by its name in lower case. The values of a repeated header are joined into one list. */
  header(name: string): string | undefined;
  /** Reads the body, once. Refuses a body of more than this many bytes with `body_too_large`. */
  readBody(limitBytes: number): Promise<Uint8Array> | Uint8Array;
  /** The address at the other end of the connection, if there is one. */
  readonly peerAddress: string | undefined;
}

/** The parameters of a request's query. */
export function queryOf({ query }: HttpRequest): URLSearchParams {
  // Without this question mark, one at the start of the query itself would be dropped.
  return new URLSearchParams(`?${query}`);
}

/** One answer, ready to be sent. In `headers`, names and values alternate, because `node:http` writes that form fastest. */
export interface HttpReply {
  readonly status: number;
  readonly headers: readonly string[];
  /** The body's text, if there is a body. */
  readonly body: string | Uint8Array | undefined;
}
