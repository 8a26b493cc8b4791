import { type Logger, pino } from "pino";
import type { Shell } from "./command.ts";

const BATCH_BYTES = 12_288;
const FLUSH_MS = 100;

/**
 * The log of a service. Lines are written together, a tenth of a second late at the most and all of them before the
 * process ends by itself: a write for each request would be a tenth of what a request costs.
 */
export function openLog(level: string, destination: Shell["log"]): Logger {
  const { fd } = destination as { fd?: unknown };
  if (typeof fd !== "number") return pino({ level }, destination);
  return pino({ level }, pino.destination({ fd, sync: false, minLength: BATCH_BYTES, periodicFlush: FLUSH_MS }));
}
