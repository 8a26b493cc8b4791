import { type ChildProcess, fork } from "node:child_process";
import { redeem, type Use } from "./redeem.ts";

/** What a client process is to do: so many uses of a link in all, so many at a time, the nodes in turn. */
export interface Order {
  readonly urls: readonly string[];
  readonly token: string;
  /** Infinity: until it is told to stop. */
  readonly uses: number;
  readonly atOnce: number;
  /** Whether a call that is answered with 503 is made again, as its Retry-After asks: nothing was counted for it. */
  readonly isPatient?: boolean;
}

/** Client processes at work on one order each. */
export interface Redeemers {
  /** Resolves once each has had an answer: from then on all are at work. */
  readonly begun: Promise<unknown>;
  /** Resolves once all have done theirs; `stop` has them end what they are at and begin nothing more. */
  readonly done: Promise<Use[]>;
  stop(): Promise<Use[]>;
}

/** What a client process tells, each once and in this order. */
export type Word = { word: "ready" } | { word: "begun" } | { word: "done"; uses: Use[] };

/** What Retry-After says when the service is busy. */
const RETRY_AFTER_MS = 1_000;

/** Has several client processes of their own ask for uses at the same time; they begin together. */
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

/** What a client process does with its order. */
export async function redeemAll(
  { urls, token, uses, atOnce, isPatient = false }: Order,
  stop: AbortSignal,
  onFirst: () => void = () => {},
): Promise<Use[]> {
  const asked: Use[] = [];
  let begun = 0;
  const worker = async () => {
    while (begun < uses && !stop.aborted) {
      const url = urls[begun++ % urls.length] ?? "";
      let use = await redeem(url, token);
      while (isPatient && use.outcome === "service_unavailable" && use.hasRetryAfter) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
        use = await redeem(url, token);
      }
      if (asked.push(use) === 1) onFirst();
      // Nobody is there: not a reason to spin.
      if (use.outcome === "no answer") await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  await Promise.all(Array.from({ length: Math.min(uses, atOnce) }, worker));
  return asked;
}

/** How often each outcome came. */
export function tally(uses: readonly Use[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of uses) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
}

/** The ids of the uses that were granted. */
export function grantsOf(uses: readonly Use[]): string[] {
  return uses.flatMap(({ id }) => id ?? []);
}

async function startProcess(): Promise<ChildProcess> {
  const child = fork(new URL("redeemer.ts", import.meta.url), { serialization: "advanced" });
  await hear(child, "ready");
  return child;
}

/** Resolves to a process's message with that word; rejects when the process ends without it. */
function hear<Name extends Word["word"]>(child: ChildProcess, name: Name): Promise<Extract<Word, { word: Name }>> {
  return new Promise((resolve, reject) => {
    child.on("message", (message) => {
      const said = message as Word;
      if (said.word === name) resolve(said as Extract<Word, { word: Name }>);
    });
    child.once("exit", (code) => reject(new Error(`a client process ended with ${code} before it was ${name}`)));
  });
}
