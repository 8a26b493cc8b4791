/** One request, however it arrived: over `node:http` or as a `Request`. */
export interface HttpRequest {
  readonly method: string;
  /** The path as it was sent: escapes are not decoded. */
  readonly path: string;
  /** What follows the question mark, or an empty text. */
  readonly query: string;
  /** The value of a header by its name in lower case; a repeated header is one list. */
  header(name: string): string | undefined;
  /** Reads the body, once. Refuses with `body_too_large` when there are more than so many bytes. */
  readBody(limitBytes: number): Promise<Uint8Array> | Uint8Array;
  /** The address at the other end of the connection, where there is one. */
  readonly peerAddress: string | undefined;
}

/** One answer, ready to be written: `headers` are names and values in turn, as `node:http` takes them fastest. */
export interface HttpReply {
  readonly status: number;
  readonly headers: readonly string[];
  /** What is written, if anything. */
  readonly body: string | Uint8Array | undefined;
}
