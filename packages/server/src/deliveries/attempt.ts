import type { Vault } from "../secrets/vault.ts";
import { signatureHeaders } from "../secrets/webhook-signatures.ts";
import type { Sql, Work } from "../store/sql.ts";
import {
  type Attempt,
  type ClaimedRow,
  postponeDelivery,
  returnDelivery,
  settleDelivery,
} from "../store/webhook-deliveries.ts";
import { findTarget, noteFailure, noteSuccess, type TargetRow } from "../store/webhooks.ts";
import { isReadable, toEventBody } from "../values/share-link-events.ts";
import { disableWebhook } from "./disable-webhook.ts";
import { type Answer, type Post, type Poster, PostFailed } from "./post.ts";
import { delayMsAfter } from "./schedule.ts";

/** What an attempt needs. */
export interface AttemptOptions extends Pick<Post, "timeoutMs" | "signal"> {
  sql: Sql;
  vault: Vault;
  post: Poster["post"];
  /** Gives a random number from 0 to 1. */
  random: () => number;
  /** Gives the time in the signature, in milliseconds since 1970; when omitted, that of the attempt. */
  signedAt?: (() => number) | undefined;
}

const GONE = 410;
// Another node may run the newer program that recorded the event. It can take the event meanwhile.
const UNREADABLE_WAIT_MS = 60_000;
// A webhook is disabled when it has failed for as long as one event is tried.
const FAILING_FOR_MS = 3 * 24 * 60 * 60 * 1000;

/** Posts a claimed delivery once, and records the result. */
export async function attemptDelivery(options: AttemptOptions, claimed: ClaimedRow): Promise<void> {
  const { sql, signal, random } = options;
  if (!isReadable(claimed)) return giveBack(sql, claimed, UNREADABLE_WAIT_MS);
  const [target] = await sql.read(findTarget(claimed.webhook_id));
  // The webhook has been disabled meanwhile.
  if (!target) return giveBack(sql, claimed);
  const answer = await postEvent(options, claimed, target).catch((error: unknown) => {
    if (signal.aborted || error instanceof PostFailed) return error as Error;
    throw error;
  });
  // This process is stopping. That is no failed attempt: another process tries again.
  if (signal.aborted && answer instanceof Error) return giveBack(sql, claimed);
  const attempt = toAttempt(answer);
  const delayMs = delayMsAfter(claimed.attempts, random(), "retryAfterMs" in answer ? answer.retryAfterMs : undefined);
  await sql.write(() => (attempt.error === null ? succeed(claimed, attempt) : fail(claimed, attempt, delayMs)));
}

async function postEvent(
  { vault, post, timeoutMs, signal, signedAt }: AttemptOptions,
  claimed: ClaimedRow,
  { url, secret_sealed, previous_secret_sealed }: TargetRow,
): Promise<Answer> {
  const body = toEventBody(claimed);
  const secrets = [secret_sealed, previous_secret_sealed].flatMap((sealed) =>
    sealed === null ? [] : vault.openWebhookSecret(sealed, claimed.webhook_id),
  );
  // The database's clock, because that of a node may differ by more than receivers tolerate.
  const timestampSeconds = Math.floor((signedAt?.() ?? claimed.last_attempt_at) / 1000);
  const signature = signatureHeaders({ id: claimed.event_id, timestampSeconds, body }, secrets);
  const headers = { "content-type": "application/json", "user-agent": "share-links-webhooks/1", ...signature };
  return post({ url, headers, body, timeoutMs, signal });
}

function toAttempt(answer: Answer | Error): Attempt {
  if (answer instanceof Error) return { status: null, error: answer.message };
  const { status } = answer;
  return { status, error: status >= 200 && status <= 299 ? null : `the receiver answered ${status}` };
}

function* succeed(claimed: ClaimedRow, attempt: Attempt): Work<void> {
  if (yield* settleDelivery(claimed, "delivered", attempt)) yield noteSuccess(claimed.webhook_id);
}

function* fail(claimed: ClaimedRow, attempt: Attempt, delayMs: number | undefined): Work<void> {
  const held =
    delayMs === undefined
      ? yield* settleDelivery(claimed, "failed", attempt)
      : yield* postponeDelivery(claimed, delayMs, attempt);
  if (!held) return;
  yield noteFailure(claimed.webhook_id);
  if (attempt.status === GONE) yield* disableWebhook(claimed.webhook_id, "gone");
  else if (delayMs === undefined) yield* disableWebhook(claimed.webhook_id, { failingForMs: FAILING_FOR_MS });
}

async function giveBack(sql: Sql, claimed: ClaimedRow, delayMs = 0): Promise<void> {
  await sql.write(() => returnDelivery(claimed, delayMs));
}
