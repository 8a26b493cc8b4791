import { setTimeout as delay } from "node:timers/promises";
import { call, makeLink } from "../call.ts";
import { machineMs, redeem } from "../redeem.ts";

/** The result of a load: the number of requests of each kind, the failures, and the 99th percentile of the time. */
export interface Outcome {
  readonly requests: number;
  readonly grants: readonly string[];
  readonly failures: readonly string[];
  readonly p99Ms: number;
}

/** Creates, reads, lists and uses links at one address, `atOnce` at a time with a pause after each call, until it is stopped. */
export async function loadUntil(
  stop: AbortSignal,
  { url, token, atOnce, pauseMs }: { url: string; token: string; atOnce: number; pauseMs: number },
): Promise<Outcome> {
  const durations: number[] = [];
  const failures: string[] = [];
  const grants: string[] = [];
  const { id } = await makeLink(url);
  const kinds: (() => Promise<string | undefined>)[] = [
    async () => {
      const use = await redeem(url, token);
      if (use.id !== undefined) grants.push(use.id);
      return use.outcome === "granted" ? undefined : `redeem: ${use.outcome}`;
    },
    () => expecting(200, "GET", `${url}/v1/share-links/${id}`),
    () => expecting(201, "POST", `${url}/v1/share-links`, { personaId: "00000000-0000-0000-0000-000000000000" }),
    () => expecting(200, "GET", `${url}/manage/v1/share-links?limit=5`),
  ];
  const worker = async (first: number) => {
    for (let turn = first; !stop.aborted; turn++) {
      const startMs = machineMs();
      const failure = await kinds[turn % kinds.length]?.();
      durations.push(machineMs() - startMs);
      if (failure !== undefined) failures.push(failure);
      if (pauseMs > 0) await delay(pauseMs);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, index) => worker(index)));
  const p99Ms = durations.toSorted((a, b) => a - b)[Math.floor(durations.length * 0.99)] ?? 0;
  return { requests: durations.length, grants, failures, p99Ms };
}

async function expecting(status: number, method: string, url: string, body?: unknown): Promise<string | undefined> {
  try {
    const answer = await call(method, url, body);
    return answer.status === status ? undefined : `${method}: ${answer.status} ${answer.body?.code}`;
  } catch (error) {
    return `${method}: ${String((error as Error).cause ?? error)}`;
  }
}
