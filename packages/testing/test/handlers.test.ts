import { ConnectionError, createClient } from "@share-links/client";
import { http } from "msw";
import { setupServer } from "msw/node";
import { afterEach, expect, test } from "vitest";
import { ADA, start } from "./setup-emulator.ts";

const servers: ReturnType<typeof setupServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test("MSW's server answers the global fetch from the emulator, with its faults and with its records", async () => {
  const { api } = await start();
  const server = setupServer(...api.handlers(http));
  servers.push(server);
  server.listen({ onUnhandledFrame: "error" });
  const client = createClient({ apiKey: api.apiKey, baseUrl: api.baseUrl, maxRetries: 0 });
  const link = await client.shareLinks.create({ personaId: ADA });
  expect(api.links()).toMatchObject([{ id: link.id }]);
  expect(api.requests()).toMatchObject([{ operation: "createShareLink", status: 201 }]);
  api.fail({ status: 503 });
  await expect(client.shareLinks.list()).rejects.toMatchObject({ status: 503 });
  api.fail({ network: "dropped" });
  await expect(client.shareLinks.list()).rejects.toBeInstanceOf(ConnectionError);
  await client.shareLinks.delete(link.id);
});

test("handlers for another base URL answer there, and for the hosted API in hosted mode", async () => {
  const { api } = await start({ hosted: true });
  const server = setupServer(...api.handlers(http), ...api.handlers(http, { baseUrl: "https://mine.test/" }));
  servers.push(server);
  server.listen({ onUnhandledFrame: "error" });
  for (const baseUrl of ["https://api.anam.ai", "https://mine.test"])
    expect((await createClient({ apiKey: api.apiKey, baseUrl, maxRetries: 0 }).shareLinks.list()).data).toEqual([]);
});
