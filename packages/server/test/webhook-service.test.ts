import { join } from "node:path";
import { type Client, createClient } from "@share-links/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sql } from "../src/store/sql.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { type Receiver, startReceiver } from "./receiver.ts";
import { type Home, makeHome, type Service, startService } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";

let home: Home;
let receiver: Receiver;
const services: Service[] = [];
beforeEach(async () => {
  receiver = await startReceiver();
  home = makeHome({
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
    SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE: "true",
  });
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.end("SIGKILL")));
  await receiver.close();
  home.remove();
});

async function start(): Promise<{ service: Service; client: Client }> {
  const service = await startService(home);
  services.push(service);
  return { service, client: createClient({ apiKey: API_KEY, baseUrl: service.url }) };
}

/** Ends the leases of dead processes. */
async function endLeases(): Promise<void> {
  const database = openSqlite({ path: join(home.folder, "data", "share-links.db") });
  await database.run(sql`UPDATE webhook_queues SET next_attempt_at = 0`);
  await database.close();
}

const arrived = () => new Set(receiver.received.map(({ event }) => event.data.id));
const until = (condition: () => void) => vi.waitFor(condition, { timeout: 10_000, interval: 10 });

test("acknowledged events are delivered after a SIGKILL, even one whose delivery was interrupted", async () => {
  const first = await start();
  await first.client.manage.webhooks.create({ url: receiver.url, events: ["share_link.created"] });
  receiver.answer = () => {};
  const { id } = await first.client.shareLinks.create({ personaId: PERSONA_ID });
  await until(() => expect(arrived()).toContain(id));
  const others = await Promise.all(
    Array.from({ length: 20 }, () => first.client.shareLinks.create({ personaId: PERSONA_ID })),
  );
  expect(await first.service.end("SIGKILL")).toBe("SIGKILL");

  receiver.received.length = 0;
  receiver.answer = (response) => void response.writeHead(204).end();
  await endLeases();
  await start();
  await until(() => expect(arrived()).toEqual(new Set([id, ...others.map((other) => other.id)])));
});

test("a service that is stopping waits for deliveries on their way, and doesn't send them again", async () => {
  const first = await start();
  await first.client.manage.webhooks.create({ url: receiver.url, events: ["share_link.created"] });
  let answer = () => {};
  receiver.answer = (response) => {
    answer = () => response.writeHead(204).end();
  };
  await first.client.shareLinks.create({ personaId: PERSONA_ID });
  await until(() => expect(receiver.received).toHaveLength(1));
  const ended = first.service.end("SIGTERM");
  await until(() => expect(first.service.logged()).toContain("stopping"));
  answer();
  expect(await ended).toBe(0);

  await endLeases();
  const second = await start();
  receiver.answer = (response) => void response.writeHead(204).end();
  const { id } = await second.client.shareLinks.create({ personaId: PERSONA_ID });
  await until(() => expect(arrived()).toContain(id));
  expect(receiver.received).toHaveLength(2);
});
