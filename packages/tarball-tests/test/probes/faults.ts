import { type ApiError, type CreateApiKey, createClient } from "@share-links/client";

/** The input: a server that answers badly, and a URL without a server. */
export interface FaultsInput {
  readonly baseUrl: string;
  readonly nobodyUrl: string;
  readonly apiKey: string;
}

/** How a call ended; `isAmidBody`: the headers of its answer had arrived; `isPrompt`: within 50 ms of the abort. */
export interface Ended {
  readonly name?: string | undefined;
  readonly status?: number | undefined;
  readonly attempts?: number;
  readonly cause?: string;
  readonly data?: unknown;
  readonly isAmidBody?: boolean;
  readonly isPrompt?: boolean;
}

/** Calls the server that answers badly in every way, and returns how each call ended. */
export async function run({ baseUrl, nobodyUrl, apiKey }: FaultsInput): Promise<Record<string, Ended>> {
  const begun = watchFetch();
  const isBrowser = "document" in globalThis;
  const client = createClient({ apiKey, baseUrl, maxRetries: 0, allowBrowser: isBrowser });
  const nobody = client.withOptions({ baseUrl: nobodyUrl });
  const get = async (id: string, options?: { maxRetries?: number; timeoutMs?: number; signal?: AbortSignal }) => {
    const ended = await ending(client.shareLinks.get(id, options));
    return [id, { ...ended, isAmidBody: begun.has(id) }] as const;
  };
  const getLeft = async () => {
    const leaving = new AbortController();
    let isPrompt = true;
    const leave = () => {
      setTimeout(() => {
        isPrompt = false;
      }, 50);
      leaving.abort(new Error("the user left"));
    };
    begun.when("left", () => void setTimeout(leave, 20));
    const [id, ended] = await get("left", { signal: leaving.signal });
    return [id, { ...ended, isPrompt }] as const;
  };
  const key: CreateApiKey = { name: "Ada", permissions: ["share-links:read"] };
  return Object.fromEntries([
    await getStalled(get),
    ...(await Promise.all([
      getLeft(),
      get("never", { signal: AbortSignal.abort(new Error("the user left")) }),
      get("busy", { maxRetries: 1 }),
      get("redirected"),
      get("cut-length"),
      get("cut-chunk"),
      get("cut-end"),
      ending(client.manage.personas.delete("gone")).then((ended) => ["gone", ended] as const),
      ending(client.manage.apiKeys.create(key, { maxRetries: 1 })).then((ended) => ["lost", ended] as const),
      ending(nobody.manage.apiKeys.create(key, { maxRetries: 1 })).then((ended) => ["nobody", ended] as const),
    ])),
  ]);
}

/** On a busy machine the headers may arrive after the first limits; then the call didn't end inside the body. */
async function getStalled(get: (id: string, options: { timeoutMs: number }) => Promise<readonly [string, Ended]>) {
  let stalled = await get("stalled", { timeoutMs: 200 });
  for (const timeoutMs of [2_000, 10_000]) if (!stalled[1].isAmidBody) stalled = await get("stalled", { timeoutMs });
  return stalled;
}

async function ending(call: Promise<unknown>): Promise<Ended> {
  return call.then(
    (data) => ({ data }),
    ({ name, status, attempts, cause }: ApiError) => ({ name, status, attempts, cause: String(cause) }),
  );
}

/** Knows which answers' headers have arrived, by the last segment of their paths. */
function watchFetch() {
  const own = globalThis.fetch;
  const names = new Set<string>();
  const waiting = new Map<string, () => void>();
  globalThis.fetch = async (...input: Parameters<typeof fetch>) => {
    const response = await own(...input);
    const name = String(input[0]).replace(/.*\//, "");
    names.add(name);
    waiting.get(name)?.();
    return response;
  };
  return { has: (name: string) => names.has(name), when: (name: string, act: () => void) => waiting.set(name, act) };
}
