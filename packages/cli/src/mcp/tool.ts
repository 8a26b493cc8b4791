import type { CallId } from "../connection/calls.ts";
import { explainError } from "../explain-error.ts";
import { Failure } from "../failure.ts";
import { operations } from "../generated/operations.ts";
import { withoutSecrets } from "../output/text.ts";
import { DryRun, type Tools } from "../tools.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { type Arguments, REVEAL, requestOf } from "./input-schema.ts";

/** What a tool answers. */
export interface ToolResult {
  readonly content: { readonly type: "text"; readonly text: string }[];
  readonly isError?: true;
  // The SDK's type of a result is open.
  readonly [key: string]: unknown;
}

/** What a host may know about a tool before it calls it. */
export interface ToolHints {
  readonly title: string;
  readonly readOnlyHint: boolean;
  readonly destructiveHint: boolean;
  readonly idempotentHint: boolean;
  readonly openWorldHint: boolean;
}

/** These answers contain a secret that no later answer contains. */
const SHOWN_ONCE: readonly CallId[] = ["createApiKey", "createWebhook", "rotateWebhookSecret"];
const PAGES = "listShareLinks listManagedShareLinks";
const HAVE_SECRETS =
  /^(?:(?:get|create|update|rotate)(?:Managed)?ShareLink|createApiKey|createWebhook|rotateWebhookSecret)$/;

/** The operations that are tools, for this API. A server has the operations of `/manage/v1`, and those that only `/v1` has. */
export function toolIds(api: "hosted" | "server", isReadOnly: boolean): CallId[] {
  const ids = Object.values(operations).filter(({ path, method }) => {
    if (isReadOnly && method !== "GET") return false;
    return api === "hosted" ? path.startsWith("/v1/") : path.startsWith("/manage/v1/") || method === "DELETE";
  });
  return ids.map(({ id }) => id);
}

/** Whether the operation's answer contains tokens, keys or secrets. */
export function hasSecrets(id: CallId): boolean {
  return HAVE_SECRETS.test(id) || PAGES.split(" ").includes(id);
}

/** The HTTP method says whether a tool reads or writes. A tool that overwrites or removes something is destructive; one that only adds is not. */
export function hintsOf(id: CallId): ToolHints {
  const { method, summary } = operations[id];
  const isRead = method === "GET";
  const adds = method === "POST" && !/^rotate/.test(id);
  return {
    title: summary,
    readOnlyHint: isRead,
    destructiveHint: !isRead && !adds,
    idempotentHint: method !== "POST",
    // It only reaches the user's own links.
    openWorldHint: false,
  };
}

/** Calls the operation of a tool. Never rejects: a refusal is an answer that says what to do. */
export async function callTool(tools: Tools, id: CallId, given: Arguments, signal?: AbortSignal): Promise<ToolResult> {
  const isRevealed = given[REVEAL] === true;
  try {
    if (SHOWN_ONCE.includes(id) && !isRevealed && !tools.options.dryRun) throw shownOnceFailure();
    const reply = await tools.call(id, requestOf(id, given) as never, (signal ? { signal } : {}) as never);
    const shown = isRevealed ? reply : hideSecrets(reply);
    return textResult(shown === undefined ? "Done." : JSON.stringify(shown, null, 2));
  } catch (error) {
    if (error instanceof DryRun)
      return textResult(
        `Nothing was sent, because this server runs with --dry-run. It would send:\n${JSON.stringify(error.request, null, 2)}`,
      );
    return failureResult(explainError(error, tools.world.signal.aborted));
  }
}

/** A failure as a model reads it: what is wrong, all of it, and what to do. */
function failureResult({ kind, message, facts }: Failure): ToolResult {
  const { details = [], hint, code, status, requestId } = facts;
  const origin = [kind, status !== undefined && `status ${status}`, code, requestId && `request ${requestId}`].filter(
    Boolean,
  );
  const lines = [
    message,
    ...details.map((each) => `- ${each}`),
    ...(hint === undefined ? [] : [hint]),
    `(${origin.join(", ")})`,
  ];
  return { ...textResult(withoutSecrets(lines.join("\n"))), isError: true };
}

function shownOnceFailure(): Failure {
  return new Failure("usage", "The answer would contain a secret that is shown only once, so nothing was created.", {
    hint: `If the user wants the secret in this conversation, call again with ${REVEAL}: true. Otherwise let them run share-links keys create, or share-links webhooks create.`,
  });
}

function textResult(text: string): ToolResult {
  return { content: [{ type: "text", text }] };
}
