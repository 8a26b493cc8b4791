import { createServer, type IncomingMessage, type ServerResponse, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type Client, createClient } from "@share-links/client";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Home, makeHome, type Service, startService } from "./service.ts";

const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";

/** What may happen to a request on its way. With a fault "after", the service does its work, but its answer doesn't arrive. */
const FAULTS = [
  "reset before",
  "reset after",
  "half after",
  "silent after",
  "page after",
  "502 after",
  "500",
  "429",
] as const;
type Fault = (typeof FAULTS)[number] | "none";

let home: Home;
let service: Service;
/** A client without the faults. */
let direct: Client;
/** What happens to the next requests, in order. */
let schedule: Fault[] = [];
const proxy = createServer((request, response) => void pass(request, response, schedule.shift() ?? "none"));

beforeAll(async () => {
  home = makeHome({ SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY });
  service = await startService(home);
  direct = createClient({ apiKey: API_KEY, baseUrl: service.url });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await service.end();
  home.remove();
});

async function pass(request: IncomingMessage, response: ServerResponse, fault: Fault): Promise<void> {
  const sent = await buffer(request);
  if (fault === "reset before") return void response.destroy();
  if (fault === "500" || fault === "429") return void response.writeHead(Number(fault), { "retry-after": "0" }).end();
  const { method = "", url = "", headers } = request;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    send(new URL(url, service.url), { method, headers }, resolve).on("error", reject).end(sent);
  });
  const text = await buffer(answer);
  if (fault === "reset after") return void response.destroy();
  if (fault === "silent after") return;
  if (fault === "502 after") return void response.writeHead(502).end("<h1>Bad Gateway</h1>");
  if (fault === "page after") return void response.writeHead(200).end("<h1>Sign in</h1>");
  response.writeHead(answer.statusCode ?? 500, answer.headers);
  if (fault === "half after") return void response.write(text.subarray(0, 20), () => response.destroy());
  response.end(text);
}

/** Each call makes one thing; `count` says how many there are afterwards. */
const effects: Record<
  string,
  (faulty: Client, personaId: string) => Promise<[isOk: boolean, done: () => Promise<number>]>
> = {
  "shareLinks.create": async (faulty, personaId) => {
    const { ok } = await faulty.shareLinks.create({ personaId }).result();
    return [ok, async () => (await direct.shareLinks.list({ personaId })).meta.total];
  },
  "manage.shareLinks.create": async (faulty, personaId) => {
    const { ok } = await faulty.manage.shareLinks.create({ personaId, usageLimit: null }).result();
    return [ok, async () => (await direct.shareLinks.list({ personaId })).meta.total];
  },
  "public.redemptions.create": async (faulty, personaId) => {
    const { id, token } = await direct.shareLinks.create({ personaId });
    const { ok } = await faulty.public.redemptions.create({ token }).result();
    return [ok, async () => (await direct.shareLinks.get(id)).usageCount];
  },
};

test.each(Object.keys(effects))(
  "over real sockets and under any schedule of faults %s has at most one effect on a real service, and exactly one when it succeeds",
  async (name) => {
    // Backoffs take a hundredth of their time.
    vi.spyOn(Math, "random").mockReturnValue(-0.98);
    const faults = fc.array(fc.constantFrom<Fault>(...FAULTS, "none"), { maxLength: 4 });
    let succeeded = 0;
    await fc.assert(
      fc.asyncProperty(faults, async (drawn) => {
        const persona = await direct.manage.personas.create({ name: "Ada" });
        schedule = [...drawn];
        const { port } = proxy.address() as AddressInfo;
        const baseUrl = `http://127.0.0.1:${port}`;
        const faulty = createClient({ apiKey: API_KEY, baseUrl, timeoutMs: 250 });
        const [isOk, done] = (await effects[name]?.(faulty, persona.id)) ?? expect.unreachable();
        if (isOk) succeeded++;
        const count = await done();
        expect(count).toBeLessThanOrEqual(1);
        if (isOk) expect(count).toBe(1);
      }),
      { numRuns: 30 },
    );
    expect(succeeded).toBeGreaterThan(0);
  },
);
