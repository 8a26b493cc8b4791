import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { verifyWebhook } from "@share-links/client/webhooks";
import type { ShareLinkEvent } from "@share-links/types";
import { expect, test } from "vitest";
import { ADA, start } from "./setup-emulator.ts";

test("a function gets each event before the call that caused it is answered, signed so that verifyWebhook accepts it", async () => {
  const { api, client } = await start();
  const events: ShareLinkEvent[] = [];
  const { secret } = api.webhooks.add({
    async deliver(request) {
      events.push(await verifyWebhook(await request.text(), request.headers, secret));
    },
  });
  const { id } = await client.manage.shareLinks.create({ personaId: ADA, usageLimit: 1 });
  expect(events.map(({ type }) => type)).toEqual(["share_link.created"]);
  await api.use(id);
  await api.use(id).catch(() => {});
  await client.shareLinks.delete(id);
  expect(events.map(({ type }) => type)).toEqual([
    "share_link.created",
    "share_link.used",
    "share_link.exhausted",
    "share_link.refused",
    "share_link.deleted",
  ]);
});

test("an event that the receiver refuses is sent again when the clock comes to its next attempt, until it is delivered", async () => {
  const answers = [500, 503, 204];
  const { api, client } = await start({
    webhooks: [
      {
        events: ["share_link.created"],
        deliver: () => new Response(null, { status: answers.shift() ?? 500 }),
      },
    ],
  });
  await client.shareLinks.create({ personaId: ADA });
  expect(api.webhooks.sent().map(({ status }) => status)).toEqual([500]);
  await api.clock.advance("1 hour");
  expect(api.webhooks.sent().map(({ at, status }) => [at.slice(11, 19), status])).toEqual([
    ["00:00:00", 500],
    ["00:00:05", 503],
    ["00:05:05", 204],
  ]);
  const ids = api.webhooks.sent().map(({ headers }) => headers["webhook-id"]);
  expect(new Set(ids).size).toBe(1);
});

test("a receiver that throws is a failed attempt with its message, and the call is answered all the same", async () => {
  const { api, client } = await start({
    webhooks: [
      {
        deliver() {
          throw new Error("my handler is broken");
        },
      },
    ],
  });
  const link = await client.shareLinks.create({ personaId: ADA });
  expect(link.usageCount).toBe(0);
  expect(api.webhooks.sent()).toMatchObject([{ status: null, error: "the receiver threw my handler is broken" }]);
});

test("a receiver may call the API, and the events of its calls are sent, too", async () => {
  const { api, client } = await start();
  const seen: string[] = [];
  api.webhooks.add({
    events: ["share_link.created", "share_link.deleted"],
    async deliver(request) {
      const { type, data } = (await request.json()) as ShareLinkEvent;
      seen.push(type);
      if (type === "share_link.created") await client.shareLinks.delete(data.id);
    },
  });
  await client.shareLinks.create({ personaId: ADA });
  expect(seen).toEqual(["share_link.created", "share_link.deleted"]);
  expect(api.links()).toEqual([]);
});

test("a URL gets its events over HTTP, with a signature of the webhook's secret", async () => {
  const got: { url: string | undefined; signature: unknown; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    got.push({ url: request.url, signature: request.headers["webhook-signature"], body });
    response.writeHead(202).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  const { api, client } = await start({ webhooks: [{ url, events: ["share_link.created"] }] });
  await client.shareLinks.create({ personaId: ADA });
  server.close();
  server.closeAllConnections();
  expect(got).toEqual([{ url: "/hooks", signature: expect.stringMatching(/^v1,/), body: expect.any(String) }]);
  expect(api.webhooks.sent()).toMatchObject([{ url, status: 202, error: null, body: { type: "share_link.created" } }]);
});

test("webhooks that a program makes over the API are listed with their secrets", async () => {
  const { api, client } = await start();
  const made = await client.manage.webhooks.create({ url: "http://127.0.0.1:1/", events: ["share_link.used"] });
  expect(api.webhooks.list()).toEqual([made]);
});
