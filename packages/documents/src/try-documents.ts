import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { type Document, nameOf } from "./corpus.ts";
import type { Judged } from "./judge-examples.ts";

const WORKER = join(import.meta.dirname, "worker.ts");
const TIMEOUT_MS = 3 * 60 * 1_000;

/** The task of a worker: to generate from a document into a folder, or, without a folder, to check its examples. */
export interface Order {
  readonly path: string;
  readonly out?: string;
}

/** The result of a generation. */
export interface Written {
  /** The command's message if it refused the document; undefined if it wrote the folder. */
  readonly refusal?: string;
  readonly ms: number;
  /** The number of notes of each kind. */
  readonly notes: Readonly<Record<string, number>>;
}

/** The validators' results for the examples. */
export interface Judgement {
  readonly examples: Judged;
  /** The reason why the examples could not be checked. */
  readonly unjudged?: string;
}

/** The results of one document, with the first errors of each compiler that refused the output. */
export interface Result extends Written, Judgement {
  readonly family: string;
  readonly name: string;
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/** Generates from each document into the folder beside it, one after the other, in a process that is replaced if it takes too long or dies. */
export async function tryDocuments(batch: readonly (readonly [Document, out: string])[]): Promise<Result[]> {
  const results: Result[] = [];
  let worker: ChildProcess | undefined;
  for (const [document, out] of batch) {
    worker = worker?.connected ? worker : fork(WORKER, { execArgv: ["--max-old-space-size=6000"] });
    const { path } = document;
    const written = await answer<Written>(worker, { path, out }, (refusal) => ({ refusal, ms: TIMEOUT_MS, notes: {} }));
    const nothing = { examples: { taken: 0, unfit: [] } };
    const judgement =
      written.refusal === undefined
        ? await answer<Judgement>(worker, { path }, (unjudged) => ({ ...nothing, unjudged }))
        : nothing;
    results.push({ family: document.family, name: nameOf(document), errors: {}, ...written, ...judgement });
  }
  worker?.kill();
  return results;
}

/** The worker's answer to a task, or a result that is made from the reason why there is no answer. */
function answer<Message>(worker: ChildProcess, order: Order, without: (reason: string) => Message): Promise<Message> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      done(without(`not done after ${TIMEOUT_MS / 1_000} s`));
      worker.disconnect();
      worker.kill("SIGKILL");
    }, TIMEOUT_MS);
    const onExit = (code: number | null) => done(without(`the process ended with ${code}`));
    const done = (message: Message) => {
      clearTimeout(timer);
      worker.off("exit", onExit).off("message", done);
      resolve(message);
    };
    worker.once("message", done).once("exit", onExit);
    worker.send(order);
  });
}
