import { createClient } from "@share-links/client";
import { createEmulator, type Emulator } from "@share-links/testing";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";

let api: Emulator;
beforeAll(async () => {
  api = await createEmulator({ seed: { personas: [{ name: "Ada" }, { name: "Grace" }] } });
});
afterEach(() => {
  vi.useRealTimers();
  api.reset();
});
afterAll(() => api.close());

test("an invitation can be used twice", async () => {
  const client = createClient(api.clientOptions);
  const { id } = await client.shareLinks.create({ personaId: api.personas()[0]?.id ?? "", usageLimit: 2 });
  await api.use(id);
  await api.use(id);
  await expect(api.use(id)).rejects.toMatchObject({ code: "share_link_exhausted" });
});

test("a client waits and tries again, without any real waiting", async () => {
  vi.useFakeTimers();
  const client = createClient(api.clientOptions);
  api.fail({ status: 503, retryAfterSeconds: 30 });
  const list = client.shareLinks.list();
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(30_000);
    expect(api.requests()).toHaveLength(2);
  });
  expect((await list).data).toEqual([]);
});
