import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, type Fetch, type FetchInit } from "../src/index.ts";
import { example, success } from "./example.ts";
import { reportRuns, runsOf, TIMEOUT_MS } from "./soak.ts";

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => vi.useRealTimers());

/** What may happen to one attempt. With "lost", the server does its work, but its answer is lost. */
const FAULTS = [
  "refused",
  "reset before",
  "lost",
  "cut",
  "stalled",
  "500 before",
  "502 after",
  "401",
  "429",
  "html",
] as const;
type Fault = (typeof FAULTS)[number] | "none";

/** A server that does its work once per idempotency key, and every time for requests without a key. */
function model(schedule: readonly Fault[], answer: { readonly status: number; readonly body: unknown }) {
  const faults = [...schedule];
  const doneKeys = new Set<string>();
  const state = { done: 0 };
  const work = (key: string | undefined) => {
    if (key !== undefined && doneKeys.has(key)) return;
    if (key !== undefined) doneKeys.add(key);
    state.done++;
  };
  const fetch = async (_url: string, { headers }: FetchInit): Promise<Response> => {
    const fault = faults.shift() ?? "none";
    if (fault === "refused") throw refused();
    if (fault === "reset before")
      throw new TypeError("fetch failed", { cause: { code: "ECONNRESET", syscall: "read" } });
    if (fault === "500 before") return new Response(null, { status: 500 });
    if (fault === "401") return new Response(null, { status: 401 });
    if (fault === "429") return new Response(null, { status: 429 });
    work(headers["idempotency-key"]);
    if (fault === "lost") throw new TypeError("fetch failed", { cause: { code: "ECONNRESET", syscall: "read" } });
    if (fault === "502 after") return new Response(null, { status: 502 });
    if (fault === "html") return new Response("<html>", { status: answer.status });
    if (fault === "stalled") return new Promise<Response>(() => {});
    const text = JSON.stringify(answer.body);
    if (fault === "none") return new Response(text, { status: answer.status });
    const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) });
    return new Response(broken, { status: answer.status });
  };
  return { fetch, state };
}

const refused = () => new TypeError("fetch failed", { cause: { code: "ECONNREFUSED", syscall: "connect" } });

/** What requests pass through between a client and the server. */
const WAYS = {
  nothing: () => ({}),
  "a fetch": (fetch: Fetch) => ({ fetch }),
  "a fetch that fails to reach its log server afterwards": (fetch: Fetch) => ({
    fetch: async (url: string, init: FetchInit) => {
      await fetch(url, init);
      throw refused();
    },
  }),
  "a middleware that fails to reach its log server afterwards": () => ({
    middleware: [
      async (request: Request, next: (request: Request) => Promise<Response>) => {
        await next(request);
        throw refused();
      },
    ],
  }),
} satisfies Record<string, (fetch: Fetch) => ClientOptions>;
const ways = fc.constantFrom(...(Object.keys(WAYS) as (keyof typeof WAYS)[]));

const schedules = fc.array(fc.constantFrom<Fault>(...FAULTS, "none"), { maxLength: 6 });
const limits = fc.record(
  {
    maxRetries: fc.nat(5),
    timeoutMs: fc.integer({ min: 1, max: 50_000 }),
    deadlineMs: fc.integer({ min: 1, max: 90_000 }),
  },
  { requiredKeys: [] },
);
const creations = {
  createShareLink: (client: ReturnType<typeof createClient>) =>
    client.shareLinks.create(example("createShareLink").request.body),
  createManagedShareLink: (client: ReturnType<typeof createClient>) =>
    client.manage.shareLinks.create(example("createManagedShareLink").request.body),
  createPersona: (client: ReturnType<typeof createClient>) =>
    client.manage.personas.create(example("createPersona").request.body),
  createRedemption: (client: ReturnType<typeof createClient>) =>
    client.public.redemptions.create(example("createRedemption").request.body),
  // These operations take no idempotency key, so a second attempt could have a second effect.
  createApiKey: (client: ReturnType<typeof createClient>) =>
    client.manage.apiKeys.create(example("createApiKey").request.body),
  createWebhook: (client: ReturnType<typeof createClient>) =>
    client.manage.webhooks.create(example("createWebhook").request.body),
  rotateShareLink: (client: ReturnType<typeof createClient>) =>
    client.manage.shareLinks.rotate(example("rotateShareLink").request.path.id),
};

const RUNS = runsOf(300);

test.for(Object.keys(creations) as (keyof typeof creations)[])(
  "under any schedule of faults %s has at most one effect, and exactly one when it succeeds",
  { timeout: TIMEOUT_MS },
  async (operationId, context) => {
    reportRuns(context, RUNS);
    await fc.assert(
      fc.asyncProperty(schedules, limits, fc.boolean(), ways, async (schedule, limits, isOurs, way) => {
        const { fetch, state } = model(schedule, success(operationId));
        vi.stubGlobal("fetch", (sent: string | Request, init?: RequestInit) => {
          const { url, headers } = new Request(sent, init);
          return fetch(url, { headers: Object.fromEntries(headers) } as FetchInit);
        });
        const baseUrl = isOurs ? { baseUrl: "http://ours.test" } : {};
        // With an API key from a function, the client makes one more attempt after a 401.
        const client = createClient({ apiKey: () => "ak_model_of_a_test", ...WAYS[way](fetch), ...baseUrl, ...limits });
        const ended = creations[operationId](client).result();
        await vi.runAllTimersAsync();
        const { ok } = await ended;
        expect(state.done).toBeLessThanOrEqual(1);
        if (ok) expect(state.done).toBe(1);
      }),
      { numRuns: RUNS },
    );
  },
);
