import { mock } from "node:test";
import { verifyWebhook } from "@share-links/client/webhooks";
import { afterEach, expect, test, vi } from "vitest";
import { ADA, start } from "./setup-emulator.ts";

afterEach(() => {
  vi.useRealTimers();
  mock.timers.reset();
});

/** Everything that a test does with an emulator, while no timer ever runs. */
async function useEverything(): Promise<void> {
  const { api, client } = await start();
  const { secret } = api.webhooks.add({
    async deliver(request) {
      await verifyWebhook(await request.text(), request.headers, secret);
    },
  });
  const { id } = await client.shareLinks.create({ personaId: ADA, usageLimit: 1 });
  await api.use(id);
  await expect(api.use(id)).rejects.toMatchObject({ code: "share_link_exhausted" });
  api.add({ links: Array.from({ length: 150 }, () => ({ expiresIn: "1 day" })) });
  await api.clock.advance("8 days");
  expect(api.links().every(({ status }) => status !== "live")).toBe(true);
  expect(api.webhooks.sent().every(({ status }) => status === 204)).toBe(true);
  await client.shareLinks.list({ perPage: 5 });
  api.restore(api.snapshot());
  api.reset();
  await api.close();
}

test("all of it works while Vitest's fake timers hold every timer and clock", async () => {
  // Without queueMicrotask, as by default: Node's own Response needs it to be read.
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "setImmediate", "Date", "performance", "hrtime"] });
  await useEverything();
});

test("all of it works while the timers of node:test are mocked", async () => {
  mock.timers.enable({ apis: ["setTimeout", "setInterval", "setImmediate", "Date"] });
  await useEverything();
});

test("with clock: \"system\", the test's Date is the emulator's, and links expire with it", async () => {
  vi.useFakeTimers({ now: Date.UTC(2031, 4, 6) });
  const { api, client } = await start({
    clock: "system",
    webhooks: [{ events: ["share_link.expired"], deliver: () => {} }],
  });
  const link = await client.shareLinks.create({ personaId: ADA, expiresInHours: 1 });
  expect(link.createdAt).toBe("2031-05-06T00:00:00.000Z");
  vi.setSystemTime(Date.UTC(2031, 4, 6, 2));
  expect((await client.manage.shareLinks.get(link.id)).status).toBe("expired");
  expect(api.webhooks.sent()).toMatchObject([{ body: { type: "share_link.expired" } }]);
  await api.clock.advance("1 day");
  expect(api.clock.now()).toEqual(new Date(Date.UTC(2031, 4, 7, 2)));
  api.reset();
  expect(api.clock.now()).toEqual(new Date(Date.UTC(2031, 4, 6, 2)));
});

test("calls in a loop let timers run between them, so that what the loop waits for can happen", async () => {
  const { client } = await start();
  let isOver = false;
  setTimeout(() => {
    setImmediate(() => {
      isOver = true;
    });
  }, 1);
  let calls = 0;
  while (!isOver && calls < 500) {
    await client.shareLinks.list();
    calls++;
  }
  expect(isOver).toBe(true);
});
