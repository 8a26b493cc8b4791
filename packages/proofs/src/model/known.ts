import type { Answer } from "../call.ts";
import type { Action } from "./actions.ts";
import type { Body } from "./outcomes.ts";

/** What a test knows of its things, by its own numbers, and how it calls the nodes in turn. */
export interface Known {
  ask(operation: Action["do"], sent?: Sent): Promise<Answer<Body>>;
  /** What is the test's own it tells by this name from what others left. */
  readonly name: string;
  /** Where webhooks lead to. */
  readonly receiver: string;
  readonly personas: readonly string[];
  readonly links: Map<number, { readonly id: string; readonly tokens: string[] }>;
  readonly keys: Map<number, { readonly id: string; readonly key: string }>;
  readonly webhooks: Map<number, string>;
  /** The ids of the webhooks that were made, by whatever number. */
  readonly left: string[];
}

interface Sent {
  readonly id?: string | undefined;
  readonly query?: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
  readonly key?: string;
  readonly isText?: boolean;
}

/** What stands for a link that was never made. */
export const NOBODY = { id: "ffffffff-ffff-4fff-bfff-ffffffffffff", tokens: ["sh_000000000000000000000"] };
