import type { OperationId } from "@share-links/types";
import type { Answer } from "./failures.ts";
import type { Result } from "./result.ts";
import { StatusError } from "./status-error.ts";

/**
 * A call that was sent: a promise of its data. Its other methods read the same answer and send nothing. It may be awaited now,
 * later, or never; a failure that nobody reads goes to hooks and logger alone.
 */
export interface ApiPromise<Data, Id extends OperationId> extends Promise<Data> {
  /** How the call ended; never rejects. */
  result(): Promise<Result<Id>>;
  /** The answer as it came, whatever its status and body, but without its `url`; rejects only if there is none. */
  response(): Promise<Response>;
}

/** Adds the other ways to read a call to the promise of its data. `answerOf` returns the answer once there is one. */
export function toApiPromise<Data, Id extends OperationId>(
  data: Promise<Data>,
  answerOf: () => Answer | undefined,
  success: number,
): ApiPromise<Data, Id> {
  return Object.assign(data, {
    result: async () => {
      try {
        // The spec's status: if a server says 200 for 201, the result is what the spec calls 201.
        return { ok: true, status: success, data: await data } as unknown as Result<Id>;
      } catch (error) {
        // A success that can't be read has no status here, so that it can't be taken for one that can.
        const status = error instanceof StatusError ? error.status : undefined;
        return { ok: false, status, error } as unknown as Result<Id>;
      }
    },
    response: async () => {
      await data.catch(() => {});
      const answer = answerOf();
      // Some statuses must have no body, not even an empty one.
      return answer ? new Response(answer.text || null, answer) : (data as unknown as Promise<Response>);
    },
  });
}
