import { toEventBody } from "../rules/share-link-events.ts";
import type { Vault } from "../rules/vault.ts";
import { signatureHeaders } from "../rules/webhook-signatures.ts";
import type { Sql, Work } from "../store/sql.ts";
import { type Attempt, type ClaimedRow, postponeDelivery, settleDelivery } from "../store/webhook-deliveries.ts";
import { disableWebhook, disableWebhookThatFailsFor, findTarget, noteFailure, noteSuccess } from "../store/webhooks.ts";
import { type Answer, type Post, PostFailed, post } from "./post.ts";
import { delayAfter } from "./schedule.ts";

/** What an attempt is made with. */
export interface AttemptOptions extends Pick<Post, "allowPrivate" | "timeoutMs" | "signal"> {
  sql: Sql;
  vault: Vault;
  /** Between 0 and 1, by chance. */
  random: () => number;
  resolve?: Post["resolve"];
}

const GONE = 410;
// An endpoint that took nothing for as long as an event is tried takes no more.
const FAILING_FOR_MS = 3 * 24 * 60 * 60 * 1000;

/** Posts what was claimed once, and records how it went. */
export async function attemptDelivery(options: AttemptOptions, claimed: ClaimedRow): Promise<Attempt> {
  const { sql, signal, random } = options;
  let answer: Answer | undefined;
  let error: string | null = null;
  try {
    answer = await postEvent(options, claimed);
    if (answer.status < 200 || answer.status > 299) error = `the receiver answered ${answer.status}`;
  } catch (failure) {
    // It is nobody's fault when this process has to end: the next one begins anew.
    if (signal.aborted) return giveBack(sql, claimed);
    if (!(failure instanceof PostFailed)) throw failure;
    error = failure.message;
  }
  const attempt = { status: answer?.status ?? null, error };
  const delay = delayAfter(claimed.attempts, random(), answer?.retryAfterMs);
  await sql.write(() => (error === null ? succeed(claimed, attempt) : fail(claimed, attempt, delay)));
  return attempt;
}

async function postEvent({ sql, vault, ...options }: AttemptOptions, claimed: ClaimedRow): Promise<Answer> {
  const { webhook_id, event_id, last_attempt_at } = claimed;
  const [target] = await sql.read(findTarget(webhook_id));
  if (!target) throw new PostFailed("the webhook was disabled meanwhile");
  const body = toEventBody(claimed);
  const secrets = [target.secret_sealed, target.previous_secret_sealed].flatMap((sealed) =>
    sealed === null ? [] : vault.openWebhookSecret(sealed, webhook_id),
  );
  // By the database's clock, for that of a node may be off by more than receivers tolerate.
  const timestampSeconds = Math.floor(last_attempt_at / 1000);
  const signature = signatureHeaders({ id: event_id, timestampSeconds, body }, secrets);
  const headers = { "content-type": "application/json", "user-agent": "share-links-webhooks/1", ...signature };
  return post({ ...options, url: target.url, headers, body });
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
  if (attempt.status === GONE) yield disableWebhook(claimed.webhook_id, "gone");
  else if (delayMs === undefined) yield disableWebhookThatFailsFor(claimed.webhook_id, FAILING_FOR_MS);
}

async function giveBack(sql: Sql, claimed: ClaimedRow): Promise<Attempt> {
  const attempt = { status: null, error: "the service stopped meanwhile" };
  await sql.write(() => postponeDelivery(claimed, 0, attempt));
  return attempt;
}
