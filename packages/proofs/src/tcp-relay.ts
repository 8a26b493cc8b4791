import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A relay to a server that a test can cut or freeze. */
export interface TcpRelay {
  readonly port: number;
  /** Destroys all connections; new ones are accepted. */
  cut(): void;
  /** From now on, no data passes in either direction, and neither side is notified: half-open connections. */
  hold(): void;
  /** Accepts new connections again; frozen ones stay dead. */
  release(): void;
  /** Waits for a connection that sends these texts in order, then drops the answer to the last one and ends the connection. */
  loseAnswerTo(...texts: readonly string[]): void;
  close(): void;
}

/** Listens on a free port and relays to another port of this machine. */
export async function relayTo(port: number): Promise<TcpRelay> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let isHeld = false;
  let lost: readonly string[] = [];
  const server = createServer((inward) => {
    const outward = connect(port, "127.0.0.1");
    const pair = [inward, outward] as const;
    pairs.add(pair);
    const end = () => {
      pairs.delete(pair);
      for (const socket of pair) socket.destroy();
    };
    for (const socket of pair) socket.on("error", end).on("close", end);
    if (isHeld) return;
    let wanted = lost;
    let seen = 0;
    inward.on("data", (sent) => {
      if (wanted !== lost) [wanted, seen] = [lost, 0];
      while (seen < lost.length && sent.includes(lost[seen] ?? "")) seen++;
      if (lost.length === 0 || seen < lost.length) return;
      lost = [];
      outward.unpipe(inward).once("data", end).resume();
    });
    inward.pipe(outward);
    outward.pipe(inward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const cut = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    hold() {
      isHeld = true;
      for (const [inward, outward] of pairs) {
        inward.unpipe(outward).pause();
        outward.unpipe(inward).pause();
      }
    },
    release() {
      isHeld = false;
    },
    loseAnswerTo(...texts) {
      lost = texts;
    },
    close() {
      cut();
      server.close();
    },
  };
}
