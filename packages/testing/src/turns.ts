import { MessageChannel } from "node:worker_threads";

/** Waits for the next turn of the event loop. */
export interface Turns {
  next(): Promise<void>;
  close(): void;
}

/**
 * Lets everything else run that waits, such as timers and sockets. A server in another process would do so by itself; without
 * it, a test that calls in a loop until something happens would never let it happen. Message ports serve, because fake timers
 * hold every other way to wait. There are two in turn: Node takes up to a thousand messages of one port before anything else.
 */
export function createTurns(): Turns {
  let [present, other] = [createPort(turn), createPort(turn)];
  function turn(): void {
    [present, other] = [other, present];
  }
  return {
    next: () => present.message(),
    close() {
      present.close();
      other.close();
    },
  };
}

/** `onMessage` is called before everybody goes on who has waited for the message. */
function createPort(onMessage: () => void): { message(): Promise<void>; close(): void } {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  const goOn = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  port1.on("message", () => {
    // Nothing waits for the port any more, so it doesn't keep the process alive.
    port1.unref();
    onMessage();
    goOn();
  });
  port1.unref();
  return {
    message() {
      return new Promise((resolve) => {
        if (waiting.push(resolve) > 1) return;
        port1.ref();
        port2.postMessage(null);
      });
    },
    close() {
      goOn();
      port1.close();
    },
  };
}
