import { createClient } from "@share-links/client";
import { createEmulator } from "@share-links/testing";

test("an invitation ends after a week", async () => {
  const api = await createEmulator();
  const client = createClient(api.clientOptions);
  const { id } = await client.shareLinks.create({ personaId: api.personas()[0].id });
  await api.clock.advance("7 days");
  await expect(api.use(id)).rejects.toMatchObject({ code: "share_link_expired" });
  await api.close();
});
