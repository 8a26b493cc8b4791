import { MessageChannel } from "node:worker_threads";

/** Waits for the next turn of the event loop. */
export interface Turns {
  next(): Promise<void>;
  close(): void;
}

/**
 * Lets everything else run that waits, such as timers and sockets. A server in another process would do so by itself; without
 * it, a test that calls in a loop until something happens would never let it happen. A message port serves, because fake
 * timers hold every other way to wait.
 */
export function createTurns(): Turns {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.on("message", () => {
    port1.unref();
    for (const resolve of waiting.splice(0)) resolve();
  });
  port1.unref();
  return {
    next() {
      return new Promise((resolve) => {
        if (waiting.push(resolve) > 1) return;
        port1.ref();
        port2.postMessage(null);
      });
    },
    close() {
      for (const resolve of waiting.splice(0)) resolve();
      port1.close();
    },
  };
}
