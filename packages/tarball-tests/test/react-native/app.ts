// The client in a React Native app; `input` and `print` come from its environment.
import { type ApiError, createClient } from "@share-links/client";

/** The servers that the app calls: a real one, and one that answers badly. */
export interface AppInput {
  readonly baseUrl: string;
  readonly faultsUrl: string;
  readonly apiKey: string;
  readonly personaId: string;
}

declare const input: AppInput;
declare function print(value: unknown): void;

const { baseUrl, apiKey, personaId, faultsUrl } = input;
const { shareLinks, manage } = createClient({ baseUrl, apiKey });
const { shareLinks: faulty } = createClient({ baseUrl: faultsUrl, apiKey });
const told = ({ name, message, attempts }: ApiError) => ({ name, message, attempts });

async function fiveCalls() {
  const { id } = await shareLinks.create({ personaId, usageLimit: 3 }, { idempotencyKey: `visit-${Math.random()}` });
  const { personaName } = await shareLinks.get(id);
  const { data } = await shareLinks.list({ perPage: 100 });
  const { usageLimit } = await shareLinks.update(id, { usageLimit: 5 });
  await shareLinks.delete(id);
  const missing = await shareLinks.get(id).catch(told);
  return [personaName, data.some((link) => link.id === id), usageLimit, "name" in missing && missing.name];
}

async function abort(id: string, afterMs?: number) {
  const controller = new AbortController();
  if (afterMs === undefined) controller.abort();
  else setTimeout(() => controller.abort(), afterMs);
  const { signal } = controller;
  return faulty.get(id, { signal }).catch(told);
}

async function run() {
  return {
    calls: await fiveCalls(),
    name: (await manage.personas.create({ name: "Ὑπατία" }, { idempotencyKey: `visit-${Math.random()}` })).name,
    withoutKey: await shareLinks.create({ personaId }).then(({ usageCount }) => usageCount, String),
    busy: (await faulty.get("busy")).id,
    stalled: await faulty.get("stalled", { timeoutMs: 200, maxRetries: 0 }).catch(told),
    left: await abort("left", 200),
    never: await abort("never"),
  };
}

run().then(print, (fault) => print(String(fault.stack)));
