import { createClient } from "@share-links/client";
import { expect, test } from "vitest";
import { parseSeed, readSeed, type Seed } from "../src/index.ts";
import { start } from "./setup-emulator.ts";

const YAML = `
personas:
  - { name: Ada }
  - { id: 11111111-0000-4000-8000-000000000001, name: Grace, description: Knows compilers }
links:
  - { persona: Grace, usageLimit: 1, expiresIn: 2 hours }
  - { id: 22222222-0000-4000-8000-000000000002, token: sh_AAAAAAAAAAAAAAAAAAAAA, usageLimit: null, expiresAt: null, usageCount: 4 }
  - { persona: Ada, type: PLAYER_EMBED, allowedOrigins: [example.com], enabled: false, isPrimary: true, createdAt: 2025-12-24T18:00:00Z }
apiKeys:
  - { key: slk_read-only, permissions: [share-links:read] }
  - { key: slk_for-an-hour, expiresAt: 2026-01-01T01:00:00Z }
webhooks:
  - { url: "http://127.0.0.1:1/hooks", events: [share_link.deleted] }
`;

test("a seed in YAML puts personas, links, keys and webhooks there, as its values say", async () => {
  const { api } = await start({ seed: await parseSeed(YAML) });
  expect(api.personas().map(({ name }) => name)).toEqual(["Grace", "Ada"]);
  const [unlimited, short, embed] = api.links();
  expect(short).toMatchObject({ personaName: "Grace", usageLimit: 1, expiresAt: "2026-01-01T02:00:00.000Z" });
  expect(unlimited).toMatchObject({
    id: "22222222-0000-4000-8000-000000000002",
    token: "sh_AAAAAAAAAAAAAAAAAAAAA",
    ...{ personaName: "Ada", usageLimit: null, expiresAt: null, usageCount: 4, status: "live" },
  });
  expect(embed).toMatchObject({
    ...{ type: "PLAYER_EMBED", allowedOrigins: ["https://example.com"], status: "disabled", isPrimary: true },
    createdAt: "2025-12-24T18:00:00.000Z",
  });
  expect(api.webhooks.list()).toMatchObject([{ url: "http://127.0.0.1:1/hooks", events: ["share_link.deleted"] }]);
  const readOnly = createClient({ ...api.clientOptions, apiKey: "slk_read-only" });
  expect((await readOnly.shareLinks.list()).meta.total).toBe(3);
  await expect(readOnly.shareLinks.delete(unlimited?.id ?? "")).rejects.toMatchObject({ status: 403 });
  const brief = createClient({ ...api.clientOptions, apiKey: "slk_for-an-hour" });
  await brief.shareLinks.list();
  await api.clock.advance("1 hour");
  await expect(brief.shareLinks.list()).rejects.toMatchObject({ status: 401 });
});

test("add puts more things there, and reset takes them away again", async () => {
  const { api } = await start();
  api.add({ links: [{ usageLimit: 7 }] });
  expect(api.links()).toMatchObject([{ usageLimit: 7, personaName: "Ada" }]);
  api.reset();
  expect(api.links()).toEqual([]);
});

test.each<[Seed | object, RegExp]>([
  [
    { people: [], links: [{ usageLimit: 0 }] },
    /\/links\/0\/usageLimit must be at least 1, got 0; \/people is not a known field/,
  ],
  [
    { personas: [{ name: "Ada" }], links: [{ persona: "Eve" }] },
    /\/links\/0: there is no persona "Eve" here. There are: Ada/,
  ],
  [{ links: [{}] }, /\/links\/0: there is no persona here. There are: none/],
  [{ personas: [{ name: "A" }], links: [{ expiresIn: "soon" }] }, /\/links\/0: "soon" is not a duration.*"8 days"/],
  [{ personas: [{ name: "A" }], links: [{ expiresIn: 1, expiresAt: null }] }, /leave out expiresIn or expiresAt/],
  [{ personas: [{ name: "A" }], links: [{ allowedOrigins: ["*.com"] }] }, /\/links\/0: allowedOrigins has "\*\.com"/],
  [{ webhooks: [{ url: "ftp://x" }] }, /\/webhooks\/0: /],
])("the seed %j is refused with its place and what is allowed", async (seed, message) => {
  await expect(start({ seed: seed as Seed })).rejects.toThrow(message);
});

test("a file that isn't YAML, or has something unknown in it, is refused with its name", async () => {
  await expect(parseSeed("a: [", "seed.yaml")).rejects.toThrow(/^seed\.yaml is not valid YAML/);
  await expect(parseSeed("lnks: []", "seed.yaml")).rejects.toThrow(/^seed\.yaml can't be used: .*lnks/);
  await expect(readSeed("/nowhere/seed.yaml")).rejects.toThrow(/ENOENT/);
  expect(await parseSeed("")).toEqual({});
});
