import type { Context } from "../context.ts";
import { ageOfWaiting, countGivenUp, countWaiting } from "../store/delivery-measures.ts";
import type { Statement } from "../store/sql.ts";

/** Counting takes milliseconds however much there is: what matters beyond is the age. */
const MOST_COUNTED = 10_000;

/** Adds what waits to be delivered and what was given up. The database tells it, so that every node tells the same. */
export function addDeliveryGauges({ metrics: { gauge }, sql }: Pick<Context, "metrics" | "sql">): void {
  const ask = async (statement: Statement<{ value: number }>) => (await sql.read(statement))[0]?.value ?? 0;
  gauge(
    "share_links_webhook_deliveries_pending",
    `Events that wait to be delivered to enabled webhooks, of all nodes; of one webhook no more than ${MOST_COUNTED} are counted.`,
    () => ask(countWaiting(MOST_COUNTED)),
  );
  gauge(
    "share_links_webhook_deliveries_failed",
    `Deliveries that were given up and can still be replayed, of all nodes; no more than ${MOST_COUNTED} are counted.`,
    () => ask(countGivenUp(MOST_COUNTED)),
  );
  gauge(
    "share_links_webhook_oldest_pending_age_seconds",
    "Since when the oldest event has happened that waits to be delivered to an enabled webhook; 0 when none does.",
    async () => Math.max(0, await ask(ageOfWaiting())) / 1000,
  );
}
