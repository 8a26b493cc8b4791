/** @jest-environment ./jsdom-with-fetch.js */
const { createClient } = require("@share-links/client");
const { createEmulator } = require("@share-links/testing");

test("a page shows how many links there are", async () => {
  const api = await createEmulator({ seed: { personas: [{ name: "Ada" }], links: [{}, {}] } });
  const { meta } = await createClient(api.clientOptions).shareLinks.list();
  document.body.textContent = `${meta.total} links`;
  expect(document.body.innerHTML).toBe("2 links");
  await api.close();
});
