import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { type Document, nameOf } from "./corpus.ts";
import type { Judged } from "./judge-examples.ts";

const WORKER = join(import.meta.dirname, "worker.ts");
const TIMEOUT_MS = 3 * 60 * 1_000;

/** What a worker is to do: generate from a document into a folder. */
export interface Order {
  readonly path: string;
  readonly out: string;
}

/** What came of it. */
export interface Outcome {
  /** What the command said where it gave up; undefined where it wrote the folder. */
  readonly refusal?: string;
  readonly ms: number;
  /** How many things of each kind were taken in another way than they stand there. */
  readonly notes: Readonly<Record<string, number>>;
  readonly examples: Judged;
  /** Why the examples could not be judged. */
  readonly unjudged?: string;
}

/** What came of one document, with the first errors of each compiler that took offence at what was written. */
export interface Result extends Outcome {
  readonly family: string;
  readonly name: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/** Generates from each document into the folder beside it, one after the other in a process that is given up when it takes too long or dies. */
export async function tryDocuments(batch: readonly (readonly [Document, out: string])[]): Promise<Result[]> {
  const results: Result[] = [];
  let worker: ChildProcess | undefined;
  for (const [document, out] of batch) {
    worker = worker?.connected ? worker : fork(WORKER, { execArgv: ["--max-old-space-size=6000"] });
    const outcome = await answerOf(worker, { path: document.path, out });
    results.push({ family: document.family, name: nameOf(document), errors: {}, ...outcome });
  }
  worker?.kill();
  return results;
}

function answerOf(worker: ChildProcess, order: Order): Promise<Outcome> {
  return new Promise((resolve) => {
    const giveUp = (refusal: string) => done({ refusal, ms: TIMEOUT_MS, notes: {}, examples: { taken: 0, unfit: [] } });
    const timer = setTimeout(() => {
      worker.kill("SIGKILL");
      giveUp(`not done after ${TIMEOUT_MS / 1_000} s`);
    }, TIMEOUT_MS);
    const onExit = (code: number | null) => giveUp(`the process ended with ${code}`);
    const done = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off("exit", onExit).off("message", done);
      resolve(outcome);
    };
    worker.once("message", done).once("exit", onExit);
    worker.send(order);
  });
}
