import type { Answer } from "../call.ts";
import type { Outcome } from "./model.ts";

/** A thing in a list, in what tells it apart. */
export interface Item {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly outcome?: string;
  readonly action?: string;
  readonly revokedAt?: string | null;
}

/** Of whatever was answered, what is looked at. */
export type Body = Record<string, unknown> & { id: string; token: string; key: string; code: string; data: Item[] };

/** A status, or the code of a refusal. */
export function bare({ status, body }: Answer<Body>): Outcome {
  return [status < 300 ? String(status) : body.code];
}

/** Besides, the name that is shown. */
export function named(answer: Answer<Body>): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.name] : bare(answer);
}

/** Besides, whether a webhook is enabled. */
export function enabled(answer: Answer<Body>): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.enabled] : bare(answer);
}

/** Besides, how many of a list count. */
export function counted(answer: Answer<Body>, isCounted: (item: Item) => boolean = () => true): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.data.filter(isCounted).length] : bare(answer);
}

/** Besides, all that a link shows and the model knows. */
export function shown(answer: Answer<Body>): Outcome {
  if (answer.status >= 300) return bare(answer);
  const { token, type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary } = answer.body;
  return [String(answer.status), { token, type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary }];
}

/** Whether a use was counted or given again. */
export function redeemed(answer: Answer<Body>): Outcome {
  if (answer.status !== 201) return bare(answer);
  return ["201", answer.headers.has("idempotent-replayed") ? "replayed" : "counted"];
}
