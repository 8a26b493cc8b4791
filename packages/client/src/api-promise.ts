import type { OperationId } from "@share-links/types";
import type { Answer } from "./failure.ts";
import type { Result } from "./result.ts";
import { StatusError } from "./status-error.ts";

/**
 * A call that has been sent: a promise of its data. Its other methods read the same answer and send nothing; they, too,
 * have to be called at once, or a failure counts as one that nobody looks at.
 */
export interface ApiPromise<Data, Id extends OperationId> extends Promise<Data> {
  /** How the call ended; never rejects. */
  result(): Promise<Result<Id>>;
  /** The answer as it came, but for its `url`, whatever its status and body; rejects only where there is none. */
  response(): Promise<Response>;
}

/** The promise of a call from that of its data, with what gives the answer once there is one. */
export function toApiPromise<Data, Id extends OperationId>(
  data: Promise<Data>,
  answerOf: () => Answer | undefined,
  success: number,
): ApiPromise<Data, Id> {
  return Object.assign(data, {
    result: async () => {
      try {
        // The status as the spec has it: a server that says 200 for 201 succeeds with what the spec calls 201.
        return { ok: true, status: success, data: await data } as unknown as Result<Id>;
      } catch (error) {
        // A success that can not be read has no status here, lest it be taken for one that can.
        const status = error instanceof StatusError ? error.status : undefined;
        return { ok: false, status, error } as unknown as Result<Id>;
      }
    },
    response: async () => {
      // A failure is the caller's to see in the answer, where there is one.
      await data.catch(() => undefined);
      const answer = answerOf();
      // Some statuses must have no body, not even an empty one.
      return answer ? new Response(answer.text || null, answer) : (data as unknown as Promise<Response>);
    },
  });
}
