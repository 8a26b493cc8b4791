import { createClient } from "@share-links/client";

const client = createClient({ apiKey: "key" });

export async function makeCalls(): Promise<string> {
  const created = await client.shareLinks.create({ personaId: "00000000-0000-0000-0000-000000000000", usageLimit: 3 });
  const link = await client.shareLinks.get(created.id);
  const page = await client.shareLinks.list({ page: 1, personaId: link.personaId });
  const updated = await client.shareLinks.update(created.id, { usageLimit: page.meta.total });
  const { message } = await client.shareLinks.delete(updated.id);
  return `${message} ${updated.usageCount} ${link.personaName}`;
}
