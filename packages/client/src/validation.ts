import type { Plan } from "./attempt.ts";
import type { Answer } from "./failure.ts";

/** Checks what goes out and what comes in; `@share-links/client/validate` makes one of your schemas. */
export interface Validation {
  /** Rejects to keep a request from being sent. */
  request(call: Plan, input: object): Promise<void>;
  /** Rejects to refuse a success. */
  response(call: Plan, answer: Answer, data: unknown): Promise<void>;
}
