import assert from "node:assert/strict";
import { after, afterEach, mock, test } from "node:test";
import { createClient } from "@share-links/client";
import { createEmulator } from "@share-links/testing";

const api = await createEmulator();
const client = createClient(api.clientOptions);
const [{ id: personaId }] = api.personas();
afterEach(() => api.reset());
after(() => api.close());

test("an invitation ends after a week", async () => {
  const { id } = await client.shareLinks.create({ personaId });
  await api.clock.advance("7 days");
  await assert.rejects(api.use(id), { code: "share_link_expired" });
});

test("the timers of node:test can be mocked meanwhile", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "setInterval", "setImmediate", "Date"] });
  const { id } = await client.shareLinks.create({ personaId });
  assert.equal(api.links()[0].id, id);
});

test("a program that takes a fetch gets the emulator's", async () => {
  const fetch = mock.fn(api.fetch);
  await createClient({ ...api.clientOptions, fetch }).shareLinks.list();
  assert.equal(fetch.mock.callCount(), 1);
});
