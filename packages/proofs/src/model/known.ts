import type { Answer } from "../call.ts";
import type { Action } from "./actions.ts";
import type { Body } from "./outcomes.ts";

/** A test's own things by their numbers, and a way to call the nodes in turn. */
export interface Known {
  ask(operation: Action["do"], sent?: Sent): Promise<Answer<Body>>;
  /** Marks the test's own things, so that it can tell them from what others left. */
  readonly name: string;
  /** The URL of every webhook. */
  readonly receiver: string;
  readonly personas: readonly string[];
  readonly links: Map<number, { readonly id: string; readonly tokens: string[] }>;
  readonly keys: Map<number, { readonly id: string; readonly key: string }>;
  readonly webhooks: Map<number, string>;
  /** The ids of all webhooks that were created, whatever their number. */
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

/** Stands for a link that was never created. */
export const NOBODY = { id: "ffffffff-ffff-4fff-bfff-ffffffffffff", tokens: ["sh_000000000000000000000"] };
