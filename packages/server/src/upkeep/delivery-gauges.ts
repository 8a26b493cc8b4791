import type { Context } from "../context.ts";
import { ageOfWaiting, countGivenUp, countWaiting } from "../store/delivery-measures.ts";
import type { Statement } from "../store/sql.ts";

/** With a bound, counting always takes milliseconds. Beyond it, the age tells more than the number. */
const MOST_COUNTED = 10_000;

/** Adds gauges of the deliveries that wait and of those that were given up. They come from the database, so every node shows the same. */
export function addDeliveryGauges({ metrics: { gauge }, sql }: Pick<Context, "metrics" | "sql">): void {
  const ask = async (statement: Statement<{ value: number }>) => (await sql.read(statement))[0]?.value ?? 0;
  gauge(
    "share_links_webhook_deliveries_pending",
    `Events that wait to be delivered to enabled webhooks, on all nodes; at most ${MOST_COUNTED} of one webhook are counted.`,
    () => ask(countWaiting(MOST_COUNTED)),
  );
  gauge(
    "share_links_webhook_deliveries_failed",
    `Deliveries that were given up and can still be replayed, on all nodes; at most ${MOST_COUNTED} are counted.`,
    () => ask(countGivenUp(MOST_COUNTED)),
  );
  gauge(
    "share_links_webhook_oldest_pending_age_seconds",
    "Seconds since the oldest event happened that waits to be delivered to an enabled webhook; 0 if none waits.",
    async () => Math.max(0, await ask(ageOfWaiting())) / 1000,
  );
}
