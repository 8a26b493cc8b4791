import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { verifyWebhook } from "@share-links/client/webhooks";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { command } from "./command.ts";
import { API_KEY, openEmulator, openSite, PERSONA_ID, type Site } from "./site.ts";
import { transcript } from "./transcript.ts";

const NOW = new Date("2098-12-29T12:00:00Z");

let site: Site;
let emulated: Site;
let env: Record<string, string>;
beforeAll(async () => {
  const publicUrl = "https://links.example";
  [site, emulated] = await Promise.all([
    openSite({ PUBLIC_URL: publicUrl, SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE: "true" }),
    openEmulator(publicUrl),
  ]);
  env = { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: site.url };
});
afterAll(async () => {
  await emulated.close();
  await site.close();
});

describe.each([
  ["a terminal", "a server", true],
  ["a terminal", "the emulator", true],
  ["a pipe", "a server", false],
  ["a pipe", "the emulator", false],
])("in %s, of %s", (place, other, isTerminal) => {
  test("every command for personas, keys and webhooks shows what a reader expects", async () => {
    const { client, url } = other === "a server" ? site : emulated;
    const { run, text } = transcript({ env: { ...env, SHARE_LINKS_BASE_URL: url }, isTerminal, now: () => NOW });
    const idOf = (stdout: string) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(stdout)?.[0] ?? "";
    const persona = idOf(
      (await run("personas", "create", "--name", "Grace Hopper", "--description", "knows compilers")).stdout,
    );
    await run("personas", "get", persona);
    await run("personas", "update", persona, "--name", "Grace");
    expect(await client.manage.personas.get(persona)).toMatchObject({
      name: "Grace",
      description: "knows compilers",
    });
    await run("personas", "list", "--limit", "2");
    await run("personas", "delete", persona, "--yes");
    const permissions = ["--permission", "share-links:read", "personas:read"];
    const key = idOf(
      (await run("keys", "create", "--name", "reports", ...permissions, "--expires-at", "2099-01-01T00:00Z")).stdout,
    );
    await run("keys", "list", "--limit", "1");
    await run("keys", "revoke", key, "--yes");
    await run("keys", "list", "--limit", "1");
    const events = ["--event", "share_link.used", "share_link.expired"];
    const webhook = idOf((await run("webhooks", "create", "--url", "https://example.com/events", ...events)).stdout);
    await run("webhooks", "list");
    await run("webhooks", "update", webhook, "--enabled", "no");
    expect(await client.manage.webhooks.get(webhook)).toMatchObject({ enabled: false, events: events.slice(1) });
    await run("webhooks", "get", webhook);
    await run("webhooks", "rotate-secret", webhook, "--overlap", "24", "--yes");
    await run("webhooks", "deliveries", webhook);
    await run("webhooks", "replay", webhook, "--since", "2026-01-01T00:00Z");
    await run("webhooks", "delete", webhook, "--yes");
    await run("webhooks", "get", webhook);
    await expect(text()).toMatchFileSnapshot(`screens/organisation in ${place}.txt`);
  });
});

test("each removal asks first, and is refused where nobody can answer", async () => {
  const id = "00000000-0000-4000-8000-000000000000";
  const removals = [
    ["personas", "delete"],
    ["keys", "revoke"],
    ["webhooks", "delete"],
    ["webhooks", "rotate-secret"],
  ];
  for (const words of removals) expect((await command({ env }, ...words, id)).code).toBe(11);
});

test("listen receives events, verifies them, passes them on as they came, and removes its webhook at the end", async () => {
  const arrived: { headers: IncomingHttpHeaders; body: string }[] = [];
  const program = createServer(async (request, response) => {
    arrived.push({ headers: request.headers, body: await textOf(request) });
    response.writeHead(200).end();
  });
  await once(program.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void program.close());
  const target = `http://127.0.0.1:${(program.address() as AddressInfo).port}/events`;
  const listening = command(
    { env },
    ...["webhooks", "listen", "--forward-to", target, "--event", "share_link.used", "--count", "2", "--print-secret"],
  );
  await expect.poll(() => site.client.manage.webhooks.list().toArray()).toHaveLength(1);
  const [webhook] = await site.client.manage.webhooks.list().toArray();
  // Whoever finds the port can send something, but nothing that is printed or passed on.
  const forged = await fetch(webhook?.url ?? "", { method: "POST", body: '{"type":"share_link.used"}' });
  expect(forged.status).toBe(400);
  const link = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  for (let use = 0; use < 2; use++) await site.client.public.redemptions.create({ token: link.token });
  const { code, stdout, stderr } = await listening;
  const [{ secret }, ...events] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect([code, events]).toEqual([
    0,
    Array.from({ length: 2 }, () => expect.objectContaining({ type: "share_link.used", forwarded: 200 })),
  ]);
  expect(stderr).toMatch(/^Receiving events at http:\/\/127\.0\.0\.1:\d+\/\. Press Ctrl\+C to stop\.\n/);
  expect(stderr).toContain("Refused a request:");
  expect(stderr).toMatch(/The webhook is deleted\.\n$/);
  // The program can verify them itself: neither the body nor the signature has changed.
  for (const { body, headers } of arrived)
    expect(await verifyWebhook(body, headers, secret)).toMatchObject({ data: { id: link.id } });
  expect(arrived).toHaveLength(2);
  expect(await site.client.manage.webhooks.list().toArray()).toEqual([]);
});

test("listen says so if the program gives no answer, and lets the server try again", async () => {
  const stopping = new AbortController();
  const around = { env: { ...env, NO_COLOR: "1" }, isTerminal: true, signal: stopping.signal, now: () => NOW };
  const listening = command(
    around,
    "webhooks",
    "listen",
    "--forward-to",
    "http://127.0.0.1:1/",
    "--event",
    "share_link.used",
  );
  await expect.poll(() => site.client.manage.webhooks.list().toArray()).toHaveLength(1);
  const [webhook] = await site.client.manage.webhooks.list().toArray();
  const link = await site.client.shareLinks.create({ personaId: PERSONA_ID });
  await site.client.public.redemptions.create({ token: link.token });
  const deliveries = () => site.client.manage.webhooks.listDeliveries(webhook?.id ?? "").toArray();
  await expect.poll(deliveries).toMatchObject([{ status: "pending", lastStatus: 502 }]);
  stopping.abort();
  const { code, stdout } = await listening;
  expect([code, stdout]).toEqual([0, expect.stringContaining(`share_link.used  ${link.id}  not passed on: no answer`)]);
  expect(await site.client.manage.webhooks.list().toArray()).toEqual([]);
});
