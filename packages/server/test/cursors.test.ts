import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sql } from "../src/store/sql.ts";
import { bodyOf, openTestApp, PERSONA_ID, type TestApp } from "./test-app.ts";

interface Page {
  data: { id: string }[];
  meta: { next: string | null };
}

const OTHER_ID = "11111111-1111-4111-8111-111111111111";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const get = (path: string, apiKey = app.apiKey) =>
  app.send("GET", path, { headers: { authorization: `Bearer ${apiKey}` } });
const pageAt = async (path: string) => bodyOf<Page>(await get(path));
const createLink = (settings: object = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: null, ...settings });

async function expectRefused(path: string, apiKey?: string): Promise<void> {
  const response = await get(path, apiKey);
  expect(response.status, path).toBe(400);
  const { details } = await bodyOf(response);
  expect(details, path).toMatchObject([
    { path: "/query/cursor", code: "format", message: expect.stringContaining("begin anew without a cursor") },
  ]);
}

/** Makes two items for every list that has cursors, and returns the path of each list. */
async function fillLists(): Promise<string[]> {
  const [link, other] = [await createLink(), await createLink()];
  for (const { token } of [link, link, other, other]) await app.client.public.redemptions.create({ token });
  await app.client.manage.personas.create({ name: "Grace" });
  await app.makeKey(["share-links:read"]);
  const hooks = [];
  for (const path of ["a", "b"])
    hooks.push(
      await app.client.manage.webhooks.create({ url: `https://example.com/${path}`, events: ["share_link.created"] }),
    );
  for (let count = 0; count < 2; count++) await createLink();
  return [
    "/manage/v1/share-links",
    ...[link, other].map(({ id }) => `/manage/v1/share-links/${id}/uses`),
    "/manage/v1/personas",
    "/manage/v1/api-keys",
    "/manage/v1/audit-events",
    "/manage/v1/webhooks",
    ...hooks.map(({ id }) => `/manage/v1/webhooks/${id}/deliveries`),
  ];
}

test("a cursor works only for its own list, with any page size", async () => {
  const lists = await fillLists();
  for (const list of lists) {
    const { data, meta } = await pageAt(`${list}?limit=1`);
    const cursor = meta.next ?? "";
    expect(cursor, list).not.toBe("");
    const rest = await pageAt(`${list}?limit=100&cursor=${cursor}`);
    expect(rest.data.length, list).toBeGreaterThan(0);
    expect(rest.data.map(({ id }) => id)).not.toContain(data[0]?.id);
    for (const other of lists) if (other !== list) await expectRefused(`${other}?cursor=${cursor}`);
  }
});

test("a cursor of one organisation is refused by every list of another", async () => {
  const { apiKey, client } = await app.otherOrganization();
  for (let count = 0; count < 2; count++) await client.shareLinks.create({ personaId: PERSONA_ID });
  for (const list of await fillLists()) {
    if (list.includes("/uses") || list.includes("/deliveries")) continue;
    await expectRefused(`${list}?cursor=${(await pageAt(`${list}?limit=1`)).meta.next}`, apiKey);
  }
});

describe("a cursor belongs to the filters of its list", () => {
  const lists = {
    "/manage/v1/share-links": [
      "",
      "status=live",
      "status=disabled",
      "type=LINK",
      `personaId=${PERSONA_ID}`,
      "search=a",
      "search=A",
      "status=live&type=LINK",
    ],
    "/manage/v1/audit-events": [
      "",
      "action=share_link.created",
      "since=2020-01-01T00:00:00Z",
      "until=2040-01-01T00:00:00Z",
      "since=2020-01-01T00:00:00Z&until=2040-01-01T00:00:00Z",
    ],
  };
  test.each(Object.entries(lists))("%s", async (list, filters) => {
    for (let count = 0; count < 2; count++) {
      await createLink();
      await createLink({ enabled: false });
    }
    for (const filter of filters) {
      const { next } = (await pageAt(`${list}?limit=1&${filter}`)).meta;
      expect(next, filter).not.toBe(null);
      for (const other of filters)
        if (other === filter) expect((await get(`${list}?cursor=${next}&${other}`)).status).toBe(200);
        else await expectRefused(`${list}?cursor=${next}&${other}`);
    }
  });

  test("in any spelling", async () => {
    const persona = await app.client.manage.personas.create({
      id: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
      name: "Grace",
    });
    for (let count = 0; count < 2; count++) await createLink({ personaId: persona.id });
    const links = await pageAt(`/manage/v1/share-links?limit=1&status=live&personaId=${persona.id}`);
    const again = `personaId=${persona.id.toUpperCase()}&status=live&cursor=${links.meta.next}`;
    expect((await pageAt(`/manage/v1/share-links?${again}`)).data).toHaveLength(1);
    const events = await pageAt("/manage/v1/audit-events?limit=1&since=2020-01-01T00:00:00Z");
    const since = encodeURIComponent("2020-01-01T02:00:00.000+02:00");
    expect((await get(`/manage/v1/audit-events?since=${since}&cursor=${events.meta.next}`)).status).toBe(200);
  });
});

test("a cursor with a changed, added or removed character is refused", async () => {
  for (let count = 0; count < 2; count++) await createLink();
  const { next } = (await pageAt("/manage/v1/share-links?limit=1")).meta;
  const cursor = next ?? "";
  const changed = [...cursor].map((character, index) => {
    const other = character === "A" ? "B" : "A";
    return `${cursor.slice(0, index)}${other}${cursor.slice(index + 1)}`;
  });
  const former = Buffer.from(`1.${OTHER_ID}`).toString("base64url");
  for (const forged of [
    ...changed,
    `${cursor}A`,
    `${cursor}=`,
    `${cursor}.`,
    cursor.slice(0, -1),
    former,
    `${former}.`,
  ])
    await expectRefused(`/manage/v1/share-links?cursor=${encodeURIComponent(forged)}`);
});

test("a list can be read past links that were made before 1970", async () => {
  const links = [];
  for (let count = 0; count < 3; count++) links.push(await createLink());
  for (const [index, { id }] of links.entries())
    await app.sql.run(sql`UPDATE share_links SET created_at = ${(index - 1) * 86_400_000 - 5} WHERE id = ${id}`);
  const listed = await app.client.manage.shareLinks.list({ limit: 1 }).toArray();
  expect(listed.map(({ id }) => id)).toEqual(links.map(({ id }) => id).toReversed());
  expect(listed.at(-1)?.createdAt).toBe("1969-12-30T23:59:59.995Z");
});
