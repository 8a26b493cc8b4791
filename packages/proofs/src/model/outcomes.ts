import type { Answer } from "../call.ts";
import type { Outcome } from "./model.ts";

/** An item of a list, with the fields that identify it. */
export interface Item {
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  readonly outcome?: string;
  readonly action?: string;
  readonly revokedAt?: string | null;
}

/** The fields that any check reads from an answer. */
export type Body = Record<string, unknown> & { id: string; token: string; key: string; code: string; data: Item[] };

/** The status, or the code of a refusal. */
export function bare({ status, body }: Answer<Body>): Outcome {
  return [status < 300 ? String(status) : body.code];
}

/** The status and the name. */
export function named(answer: Answer<Body>): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.name] : bare(answer);
}

/** The status, and whether a webhook is enabled. */
export function enabled(answer: Answer<Body>): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.enabled] : bare(answer);
}

/** The status, and how many items of a list match. */
export function counted(answer: Answer<Body>, isCounted: (item: Item) => boolean = () => true): Outcome {
  return answer.status < 300 ? [String(answer.status), answer.body.data.filter(isCounted).length] : bare(answer);
}

/** The status, and the fields of a link that the model knows. */
export function shown(answer: Answer<Body>): Outcome {
  if (answer.status >= 300) return bare(answer);
  const { token, type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary } = answer.body;
  return [String(answer.status), { token, type, usageLimit, usageCount, enabled, allowAllOrigins, isPrimary }];
}

/** Whether a use was counted or replayed. */
export function redeemed(answer: Answer<Body>): Outcome {
  if (answer.status !== 201) return bare(answer);
  return ["201", answer.headers.has("idempotent-replayed") ? "replayed" : "counted"];
}
