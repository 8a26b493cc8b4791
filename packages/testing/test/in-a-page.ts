import { createClient } from "@share-links/client";
import { expect, test } from "vitest";
import { ADA, start } from "./setup-emulator.ts";

/** The tests of an emulator in the page that this environment of Vitest plays. */
export function testInAPage(environment: string): void {
  test(`in ${environment}, a client in a page makes its calls, and events reach a function`, async () => {
    expect(globalThis).toHaveProperty("document");
    const { api } = await start();
    const types: unknown[] = [];
    api.webhooks.add({
      async deliver(request) {
        types.push(((await request.json()) as { type: string }).type);
        return new Response(null, { status: 202 });
      },
    });
    const client = createClient({ ...api.clientOptions, maxRetries: 0 });
    const link = await client.shareLinks.create({ personaId: ADA });
    expect((await client.shareLinks.list()).data).toMatchObject([{ id: link.id }]);
    await client.shareLinks.delete(link.id);
    await expect(client.shareLinks.get(link.id)).rejects.toMatchObject({ status: 404 });
    expect(types).toEqual(["share_link.created", "share_link.deleted"]);
    expect(api.webhooks.sent().map(({ status }) => status)).toEqual([202, 202]);
  });

  test(`in ${environment}, fetch takes every form of a request and gives the page's own Response`, async () => {
    const { api } = await start();
    const authorization = `Bearer ${api.apiKey}`;
    const body = JSON.stringify({ personaId: ADA });
    const headers = { authorization, "content-type": "application/json" };
    const forms = [
      await api.fetch("/v1/share-links", { method: "POST", headers, body }),
      await api.fetch(new URL("https://x.test/v1/share-links"), {
        method: "POST",
        headers: new Headers(headers),
        body,
      }),
      await api.fetch(new Request("https://x.test/v1/share-links", { method: "POST", headers, body })),
      await api.fetch("/v1/share-links", { method: "POST", headers, body: new TextEncoder().encode(body) }),
      await api.fetch("/v1/share-links", { method: "post", headers: Object.entries(headers), body: new Blob([body]) }),
    ];
    expect(forms.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(forms.every((response) => response instanceof Response)).toBe(true);
    expect(api.links()).toHaveLength(5);
  });
}
