const { createClient } = require("@share-links/client");
const { createEmulator } = require("@share-links/testing");

let api;
beforeAll(async () => {
  api = await createEmulator();
});
afterEach(() => {
  jest.useRealTimers();
  api.reset();
});
afterAll(() => api.close());

test("an invitation ends after a week", async () => {
  const client = createClient(api.clientOptions);
  const { id } = await client.shareLinks.create({ personaId: api.personas()[0].id });
  await api.clock.advance("7 days");
  await expect(api.use(id)).rejects.toMatchObject({ code: "share_link_expired" });
});

test("fake timers can hold everything meanwhile", async () => {
  jest.useFakeTimers();
  const client = createClient(api.clientOptions);
  const { id } = await client.shareLinks.create({ personaId: api.personas()[0].id });
  expect(api.links()).toMatchObject([{ id, status: "live" }]);
});
