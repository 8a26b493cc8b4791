import type { OperationId } from "@share-links/types";
import type { Described } from "./failure.ts";
import type { ApiKeyProvider } from "./options.ts";
import type { Retry } from "./retry.ts";
import type { Settings } from "./settings.ts";

/** A call with what all its attempts have in common, and how far it has come. */
export interface Plan extends Settings, Described {
  readonly input: Input;
  /** With the API key of the last attempt. */
  readonly headers: Record<string, string>;
  /** The body, as it is sent. */
  readonly text: string | null;
  /** What authorizes each attempt; undefined where nothing has to. */
  readonly apiKey: string | ApiKeyProvider | undefined;
  readonly keys: unknown[];
  /** When all of it is over, by the clock of `performance.now()`. */
  readonly deadlineAt: number;
  attempts: number;
  /** When the last attempt began, by the same clock. */
  begin: number;
  /** Whether another attempt may help, after the last one. */
  retry: Retry;
}

/** An operation with what is to be sent, but for its headers, which are options. */
export interface Input {
  readonly operation: Operation;
  /** Of its path. */
  readonly id: unknown;
  readonly query: Record<string, unknown> | undefined;
  readonly body: unknown;
}

/** What a call needs to know of an operation: the words of its line. */
export type Operation = readonly [
  operationId: OperationId,
  method: string,
  /** Its path, with `{id}` where one belongs. */
  template: string,
  /** The status of its success; 204: it answers nothing. */
  success: string,
  /** Of its body, without "application/"; undefined where it takes none. */
  bodyType: string | undefined,
  /** Something, where it declares an `Idempotency-Key`. */
  idempotent: string | undefined,
];
