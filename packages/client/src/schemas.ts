import type { Answer } from "./failure.ts";
import type { Plan } from "./plan.ts";

/** What calls are held to, made of schemas by `@share-links/client/validate`. */
export interface Schemas {
  /** Throws or rejects to keep a request from being sent. */
  request(call: Plan): Promise<void> | undefined;
  /** Throws or rejects to refuse a success. */
  response(call: Plan, answer: Answer, data: unknown): Promise<void> | undefined;
}
