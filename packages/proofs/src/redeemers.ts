import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { redeem, type Use } from "./redeem.ts";

/** The order of a client process: how many uses of a link to ask for in all and at once, from the nodes in turn. */
export interface Order {
  readonly urls: readonly string[];
  readonly token: string;
  /** Infinity means until it is stopped. */
  readonly uses: number;
  readonly atOnce: number;
  /** Whether to repeat a call that gets 503, as its Retry-After asks; such a call wasn't counted. */
  readonly isPatient?: boolean;
  /** How long to wait after each call. */
  readonly pauseMs?: number;
}

/** Client processes, each working on one order. */
export interface Redeemers {
  /** Resolves once each process has had an answer, so that all are working. */
  readonly begun: Promise<unknown>;
  /** Resolves once all have finished. After `stop` they finish their current calls and begin no more. */
  readonly done: Promise<Use[]>;
  stop(): Promise<Use[]>;
}

/** The messages of a client process, each sent once and in this order. */
export type Word = { word: "ready" } | { word: "begun" } | { word: "done"; uses: Use[] };

/** The Retry-After of a busy service. */
const RETRY_AFTER_MS = 1_000;

/** Starts several client processes that begin to ask for uses at the same time. */
export async function startRedeemers(processes: number, order: Order): Promise<Redeemers> {
  const children = await Promise.all(Array.from({ length: processes }, startProcess));
  const begun = Promise.all(children.map((child) => hear(child, "begun")));
  const answers = children.map(async (child) => {
    const { uses } = await hear(child, "done");
    child.disconnect();
    return uses;
  });
  for (const child of children) child.send(order);
  const done = Promise.all(answers).then((uses) => uses.flat());
  return {
    begun,
    done,
    stop() {
      for (const child of children) if (child.connected) child.send("stop");
      return done;
    },
  };
}

/** Carries out an order inside a client process. `onUse` hears of each use when it is over, and how many there are by then. */
export async function redeemAll(
  { urls, token, uses, atOnce, isPatient = false, pauseMs = 0 }: Order,
  stop: AbortSignal,
  onUse: (use: Use, count: number) => void = () => {},
): Promise<Use[]> {
  const asked: Use[] = [];
  let begun = 0;
  const worker = async () => {
    while (begun < uses && !stop.aborted) {
      const url = urls[begun++ % urls.length] ?? "";
      let use = await redeem(url, token);
      while (isPatient && use.outcome === "service_unavailable" && use.hasRetryAfter) {
        await delay(RETRY_AFTER_MS);
        use = await redeem(url, token);
      }
      onUse(use, asked.push(use));
      // The service is down, so a short pause avoids a busy loop.
      if (use.outcome === "no answer") await delay(5);
      else if (pauseMs > 0) await delay(pauseMs);
    }
  };
  await Promise.all(Array.from({ length: Math.min(uses, atOnce) }, worker));
  return asked;
}

/** Counts each outcome. */
export function tally(uses: readonly Use[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of uses) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** Returns the ids of the granted uses. */
export function grantsOf(uses: readonly Use[]): string[] {
  return uses.flatMap(({ id }) => id ?? []);
}

async function startProcess(): Promise<ChildProcess> {
  const child = fork(new URL("redeemer.ts", import.meta.url), { serialization: "advanced" });
  await hear(child, "ready");
  return child;
}

/** Resolves to a process's message of this kind; rejects if the process ends without sending it. */
function hear<Name extends Word["word"]>(child: ChildProcess, name: Name): Promise<Extract<Word, { word: Name }>> {
  return new Promise((resolve, reject) => {
    child.on("message", (message) => {
      const said = message as Word;
      if (said.word === name) resolve(said as Extract<Word, { word: Name }>);
    });
    child.once("exit", (code) => reject(new Error(`a client process ended with ${code} before it was ${name}`)));
  });
}
