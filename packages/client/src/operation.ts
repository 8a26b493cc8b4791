/** What sending a call needs to know about its operation; the entries of `generated/descriptors.ts` are such objects. */
export interface Operation {
  /** Its operationId in the spec. */
  readonly id: string;
  /** In capital letters. */
  readonly method: string;
  /** The path template, such as `/v1/share-links/{id}`. */
  readonly path: string;
  /** The documented status of a success; an answer with 204 has no body. */
  readonly success: number;
  /** The media type of the request body; absent for an operation without one. */
  readonly contentType?: string;
  /** The operation declares the header `Idempotency-Key`. */
  readonly takesIdempotencyKey?: boolean;
  /** The operation needs no API key. */
  readonly isPublic?: boolean;
  /** The operation answers one page of a list. */
  readonly isList?: boolean;
}

/** The values that a call passes to its operation, by where they go. */
export interface Input {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}
