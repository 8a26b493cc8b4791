import type { ShareLink } from "@share-links/types";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sql } from "../src/store/sql.ts";
import { bodyOf, HOUR_MS, openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

const UNKNOWN_ID = "11111111-1111-4111-8111-111111111111";
const JSON_BODY = { "content-type": "application/json" };

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const create = (settings: Record<string, unknown> = {}) =>
  app.client.shareLinks.create({ personaId: PERSONA_ID, ...settings });
const createManaged = (settings: Record<string, unknown> = {}) =>
  app.client.manage.shareLinks.create({ personaId: PERSONA_ID, ...settings });
const redeem = ({ token }: Pick<ShareLink, "token">) => app.client.public.redemptions.create({ token });
const at = (ms: number) => new Date(ms).toISOString();
/** Sends JSON text as it is, for numbers that JSON.stringify would write differently. */
const createRaw = (fields: string) =>
  app.send("POST", "/v1/share-links", { headers: JSON_BODY, body: `{"personaId": "${PERSONA_ID}", ${fields}}` });

describe("expiresInHours", () => {
  test("that is omitted on create means 168 hours to the millisecond", async () => {
    const link = await create();
    expect([link.createdAt, link.expiresAt]).toEqual([at(START), at(START + 168 * HOUR_MS)]);
  });

  test.each([
    [87_600, 87_600 * HOUR_MS],
    [0.5, HOUR_MS / 2],
    [1 / 3, 1_200_000],
    [1e-6, 4],
    [1 / 3_600_000, 1],
  ])("of %d is rounded to %d milliseconds", async (expiresInHours, ms) => {
    expect((await create({ expiresInHours })).expiresAt).toBe(at(START + ms));
  });

  test.each([0, -1, -0.001, 87_600.001, 1e-9, "24", true])(
    "of %j is refused with 400, on create and on update alike",
    async (value) => {
      const expected = { status: 400, code: "invalid_request", details: [{ path: "/body/expiresInHours" }] };
      expect(await refusalOf(create({ expiresInHours: value }))).toMatchObject(expected);
      const { id } = await create();
      expect(await refusalOf(app.client.shareLinks.update(id, { expiresInHours: value as number }))).toMatchObject(
        expected,
      );
    },
  );

  test.each(["1e400", "-1e400"])("of %s, which is not finite, is refused with 400", async (value) => {
    expect((await createRaw(`"expiresInHours": ${value}`)).status).toBe(400);
  });

  test("on PUT counts from the moment of the PUT, so it revives an expired link, and the usage count stays", async () => {
    const link = await create({ expiresInHours: 1 });
    await redeem(link);
    app.clock.now += 2 * HOUR_MS;
    expect(await refusalOf(redeem(link))).toMatchObject({ status: 410, code: "share_link_expired" });
    const revived = await app.client.shareLinks.update(link.id, { expiresInHours: 3 });
    expect(revived).toEqual({ ...link, usageCount: 1, expiresAt: at(START + 5 * HOUR_MS) });
    await redeem(link);
    expect((await app.client.shareLinks.get(link.id)).usageCount).toBe(2);
  });
});

describe("usageLimit", () => {
  test("that is omitted on create means 10", async () => {
    expect((await create()).usageLimit).toBe(10);
  });

  test("accepts 1, 2147483647 and 10.0", async () => {
    expect((await create({ usageLimit: 1 })).usageLimit).toBe(1);
    expect((await create({ usageLimit: 2_147_483_647 })).usageLimit).toBe(2_147_483_647);
    const response = await createRaw('"usageLimit": 10.0');
    expect([response.status, (await bodyOf<ShareLink>(response)).usageLimit]).toEqual([201, 10]);
  });

  test.each([10.5, 2_147_483_648, "10", true])(
    "of %j is refused with 400, on create and on update alike",
    async (value) => {
      const expected = { status: 400, code: "invalid_request", details: [{ path: "/body/usageLimit" }] };
      expect(await refusalOf(create({ usageLimit: value }))).toMatchObject(expected);
      const { id } = await create();
      expect(await refusalOf(app.client.shareLinks.update(id, { usageLimit: value as number }))).toMatchObject(
        expected,
      );
    },
  );

  test.each([0, -1, -2_147_483_648])(
    "of %d is refused with 400, and the message says to disable the link instead",
    async (value) => {
      const { id } = await create();
      for (const call of [
        () => create({ usageLimit: value }),
        () => app.client.shareLinks.update(id, { usageLimit: value }),
      ]) {
        const { status, details } = await refusalOf(call());
        expect([status, details[0]?.path]).toEqual([400, "/body/usageLimit"]);
        expect(details[0]?.message).toMatch(
          /disable it: PATCH \/manage\/v1\/share-links\/\{id\} with \{"enabled": false\}/,
        );
      }
    },
  );

  test("may be set to the count or less: the link is exhausted immediately and keeps its count; a higher limit revives it", async () => {
    const link = await create({ usageLimit: 5 });
    for (let use = 0; use < 3; use++) await redeem(link);
    for (const usageLimit of [3, 2]) {
      expect(await app.client.shareLinks.update(link.id, { usageLimit })).toMatchObject({ usageLimit, usageCount: 3 });
      expect(await refusalOf(redeem(link))).toMatchObject({ status: 410, code: "share_link_exhausted" });
    }
    await app.client.shareLinks.update(link.id, { usageLimit: 4 });
    await redeem(link);
    expect(await refusalOf(redeem(link))).toMatchObject({ code: "share_link_exhausted" });
    expect((await app.client.shareLinks.get(link.id)).usageCount).toBe(4);
  });
});

describe("null on POST or PUT of /v1", () => {
  test.each(["expiresInHours", "usageLimit"])(
    "for %s is refused with 400 that points to PATCH /manage/v1/share-links/{id}",
    async (field) => {
      const { id } = await create();
      const body = { [field]: null } as never;
      for (const call of [() => create({ [field]: null }), () => app.client.shareLinks.update(id, body)]) {
        const { status, details } = await refusalOf(call());
        expect([status, details.length, details[0]?.path]).toEqual([400, 1, `/body/${field}`]);
        expect(details[0]?.message).toContain("PATCH /manage/v1/share-links/{id}");
      }
    },
  );

  test("in that PATCH removes the expiry and the limit", async () => {
    const { id } = await create();
    const cleared = await app.client.manage.shareLinks.update(id, { expiresAt: null, usageLimit: null });
    expect(cleared).toMatchObject({ expiresAt: null, usageLimit: null, status: "live" });
    app.clock.now += 1000 * 24 * HOUR_MS;
    for (let use = 0; use < 11; use++) await redeem(cleared);
    expect((await app.client.shareLinks.get(id)).usageCount).toBe(11);
  });
});

test("{} on PUT or PATCH answers 200 and changes nothing", async () => {
  const before = await createManaged({ enabled: false, allowedOrigins: ["https://example.com"], isPrimary: true });
  app.clock.now += HOUR_MS;
  await app.client.shareLinks.update(before.id, {});
  expect(await app.client.manage.shareLinks.update(before.id, {})).toEqual(before);
  expect(await app.client.manage.shareLinks.get(before.id)).toEqual(before);
});

describe("an unknown field in a request body", () => {
  test("is refused with 400 that names it, on every operation with a body", async () => {
    const { id } = await create();
    const calls: [string, string, object][] = [
      ["POST", "/v1/share-links", { personaId: PERSONA_ID }],
      ["PUT", `/v1/share-links/${id}`, {}],
      ["POST", "/manage/v1/share-links", { personaId: PERSONA_ID }],
      ["PATCH", `/manage/v1/share-links/${id}`, {}],
      ["POST", "/manage/v1/personas", { name: "Grace" }],
      ["PUT", `/manage/v1/personas/${PERSONA_ID}`, { name: "Grace" }],
      ["POST", "/public/v1/redemptions", { token: "sh_AAAAAAAAAAAAAAAAAAAAA" }],
    ];
    for (const [method, path, body] of calls) {
      const response = await app.send(method, path, { json: { ...body, expires_in_hours: 1 } });
      expect(response.status, path).toBe(400);
      expect((await bodyOf(response)).details, path).toEqual([
        { path: "/body/expires_in_hours", message: expect.any(String), code: "additionalProperties" },
      ]);
    }
  });

  test("such as __proto__ or constructor is refused like any other, without a hint to set it elsewhere", async () => {
    for (const field of ["__proto__", "constructor"]) {
      const response = await createRaw(`"${field}": {"usageLimit": 1}`);
      expect(await response.clone().text()).not.toContain("/manage/v1");
      expect((await bodyOf(response)).details).toMatchObject([{ path: `/body/${field}` }]);
    }
  });

  test("that PATCH accepts is refused by /v1 with a hint to use PATCH", async () => {
    const { details } = await refusalOf(create({ enabled: false }));
    expect(details).toMatchObject([
      { path: "/body/enabled", message: expect.stringContaining("POST /manage/v1/share-links") },
    ]);
  });

  test("among hundreds of others is listed with up to 99 of them, and the summary stays short", async () => {
    const crowd = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`stray${index}`, 1]));
    const response = await app.send("POST", "/v1/share-links", { json: { personaId: PERSONA_ID, ...crowd } });
    const { details, summary } = await bodyOf(response);
    expect(details).toHaveLength(100);
    expect(summary).toMatch(/; and 90 more$/);
    expect(summary?.length).toBeLessThan(1000);
  });

  test("is listed together with every other fault", async () => {
    const { details, message } = await refusalOf(create({ usageLimit: 0, expiresInHours: "x", stray: 1 }));
    expect(details.map(({ path }) => path).toSorted()).toEqual([
      "/body/expiresInHours",
      "/body/stray",
      "/body/usageLimit",
    ]);
    expect(message).toContain("3 problems");
  });

  test("in a query is refused with 400 that names it, too", async () => {
    for (const path of [
      "/v1/share-links?perpage=5",
      "/manage/v1/personas?page=1",
      `/v1/share-links/${UNKNOWN_ID}?expand=1`,
    ]) {
      const response = await app.send("GET", path);
      expect([response.status, (await bodyOf(response)).details[0]?.path]).toEqual([
        400,
        `/query/${path.split(/[?=]/)[1]}`,
      ]);
    }
  });
});

describe("UUIDs in requests", () => {
  const MIXED = "ABCDEF00-0000-4000-8000-00000000ABCD";

  test("are accepted in any case and answered in lower case", async () => {
    const lower = MIXED.toLowerCase();
    expect((await app.client.manage.personas.create({ id: MIXED, name: "Grace" })).id).toBe(lower);
    const link = await app.client.shareLinks.create({ personaId: MIXED });
    expect((await app.client.shareLinks.get(link.id.toUpperCase())).personaId).toBe(lower);
    expect((await app.client.shareLinks.list({ personaId: MIXED })).meta.total).toBe(1);
    expect((await app.client.manage.personas.get(MIXED)).id).toBe(lower);
    expect((await app.client.manage.personas.update(MIXED, { name: "Hopper" })).id).toBe(lower);
    expect((await app.client.shareLinks.update(link.id.toUpperCase(), { usageLimit: 3 })).id).toBe(link.id);
    await app.client.shareLinks.delete(link.id.toUpperCase());
    await app.client.manage.personas.delete(MIXED);
  });

  test("may be the nil UUID", async () => {
    expect((await app.client.shareLinks.get((await create()).id)).personaId).toBe(PERSONA_ID);
    expect(await refusalOf(app.client.shareLinks.get(PERSONA_ID))).toMatchObject({ status: 404 });
  });

  test.each([`urn:uuid:${UNKNOWN_ID}`, `{${UNKNOWN_ID}}`, UNKNOWN_ID.replaceAll("-", ""), `${UNKNOWN_ID} `])(
    "written as %j are refused with 400",
    async (id) => {
      expect(await refusalOf(app.client.shareLinks.create({ personaId: id }))).toMatchObject({
        status: 400,
        details: [{ path: "/body/personaId" }],
      });
      const response = await app.send("GET", `/v1/share-links/${encodeURIComponent(id)}`);
      expect([response.status, (await bodyOf(response)).details[0]?.path]).toEqual([400, "/path/id"]);
    },
  );
});

test("an unknown persona and a persona of another organisation get the same 404", async () => {
  const other = await app.otherOrganization();
  const { id } = await other.client.manage.personas.create({ name: "Grace" });
  const answers = await Promise.all(
    [UNKNOWN_ID, id].map((personaId) => app.send("POST", "/v1/share-links", { json: { personaId } })),
  );
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  const [unknown, foreign] = await Promise.all(answers.map((answer) => bodyOf(answer)));
  expect(foreign).toEqual({ ...unknown, requestId: foreign?.requestId });
  expect(foreign?.code).toBe("persona_not_found");
  for (const call of [
    () => app.client.manage.personas.get(id),
    () => app.client.manage.personas.update(id, { name: "x" }),
    () => app.client.manage.personas.delete(id),
  ]) {
    expect(await refusalOf(call())).toMatchObject({ status: 404, code: "persona_not_found" });
  }
});

describe("another organisation's link", () => {
  test("is a 404 on every route that, except for requestId, equals that of an unknown link and never repeats the input", async () => {
    const other = await app.otherOrganization();
    const foreign = await other.client.shareLinks.create({ personaId: PERSONA_ID });
    const routes: [string, string, unknown?][] = [
      ["GET", "/v1/share-links/"],
      ["PUT", "/v1/share-links/", { usageLimit: 1 }],
      ["PUT", "/v1/share-links/", {}],
      ["DELETE", "/v1/share-links/"],
      ["GET", "/manage/v1/share-links/"],
      ["PATCH", "/manage/v1/share-links/", { enabled: false }],
      ["PATCH", "/manage/v1/share-links/", { isPrimary: true }],
    ];
    for (const [method, path, json] of routes) {
      const [known, never] = await Promise.all(
        [foreign.id, UNKNOWN_ID].map(async (id) => {
          const response = await app.send(method, path + id, json === undefined ? {} : { json });
          const { requestId, ...body } = await bodyOf(response);
          return {
            status: response.status,
            body,
            headers: [...response.headers].filter(([, value]) => value !== requestId),
          };
        }),
      );
      expect(known).toEqual(never);
      expect(known).toMatchObject({ status: 404, body: { code: "share_link_not_found" } });
      expect(JSON.stringify(known)).not.toContain(foreign.id);
    }
    expect(await other.client.shareLinks.get(foreign.id)).toMatchObject(foreign);
  });

  test("is in no list, whatever the filter", async () => {
    const other = await app.otherOrganization();
    const foreign = await other.client.shareLinks.create({ personaId: PERSONA_ID });
    for (const query of [
      {},
      { personaId: PERSONA_ID },
      { search: foreign.id },
      { search: foreign.token },
      { search: "Grace" },
    ]) {
      expect((await app.client.shareLinks.list(query)).meta.total).toBe(0);
      expect((await app.client.manage.shareLinks.list(query)).data).toEqual([]);
    }
  });
});

describe("page or perPage out of range, or an id that isn't a UUID", () => {
  test.each([
    "page=0",
    "page=-1",
    "page=1.5",
    "page=x",
    "page=",
    "page=1&page=2",
    "page=2147483648",
    "page=99999999999999999999",
    "perPage=0",
    "perPage=101",
    "perPage=1e1",
    "personaId=1",
  ])("such as %s is refused with 400, never clamped", async (query) => {
    const response = await app.send("GET", `/v1/share-links?${query}`);
    expect([response.status, (await bodyOf(response)).details[0]?.path]).toEqual([
      400,
      `/query/${query.split("=")[0]}`,
    ]);
  });

  test.each(["limit=0", "limit=101", "cursor=", "cursor=xyz", "status=dead", "type=link"])(
    "such as %s of our own lists is refused with 400",
    async (query) => {
      const response = await app.send("GET", `/manage/v1/share-links?${query}`);
      expect([response.status, (await bodyOf(response)).details[0]?.path]).toEqual([
        400,
        `/query/${query.split("=")[0]}`,
      ]);
    },
  );

  test("perPage may be 1 or 100", async () => {
    expect((await app.client.shareLinks.list({ perPage: 1 })).meta.perPage).toBe(1);
    expect((await app.client.shareLinks.list({ perPage: 100 })).meta.perPage).toBe(100);
  });
});

describe("an empty list", () => {
  test("has total 0, lastPage 1, currentPage 1, and prev and next are null", async () => {
    expect(await app.client.shareLinks.list()).toEqual({
      data: [],
      meta: { total: 0, lastPage: 1, currentPage: 1, perPage: 20, prev: null, next: null },
    });
  });

  test("past the end is answered with 200 and no data; next is null and prev is the last page", async () => {
    for (let count = 0; count < 5; count++) await create();
    expect(await app.client.shareLinks.list({ page: 9, perPage: 2 })).toEqual({
      data: [],
      meta: { total: 5, lastPage: 3, currentPage: 9, perPage: 2, prev: 3, next: null },
    });
    const last = await app.client.shareLinks.list({ page: 3, perPage: 2 });
    expect([last.data.length, last.meta]).toEqual([
      1,
      { total: 5, lastPage: 3, currentPage: 3, perPage: 2, prev: 2, next: null },
    ]);
  });
});

test("a list is ordered by createdAt descending, then id descending, both in pages and with a cursor", async () => {
  const made: { id: string; createdAt: string }[] = [];
  for (let count = 0; count < 9; count++) {
    made.push(await create());
    if (count % 3 === 2) app.clock.now += count === 5 ? -5000 : 1000;
  }
  const expected = made
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id))
    .map(({ id }) => id);
  const paged: string[] = [];
  for (let page: number | null = 1; page !== null; ) {
    const { data, meta }: Awaited<ReturnType<typeof app.client.shareLinks.list>> = await app.client.shareLinks.list({
      page,
      perPage: 2,
    });
    paged.push(...data.map(({ id }) => id));
    page = meta.next;
  }
  expect(paged).toEqual(expected);
  const walked: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { data, meta }: Awaited<ReturnType<typeof app.client.manage.shareLinks.list>> =
      await app.client.manage.shareLinks.list({
        limit: 2,
        ...(cursor && { cursor }),
      });
    walked.push(...data.map(({ id }) => id));
    cursor = meta.next;
  }
  expect(walked).toEqual(expected);
});

describe("search", () => {
  beforeEach(async () => {
    for (const name of ["ÄRZTE ohne 100%", "under_score", "Straße", "ΟΔΟΣ", "back\\slash"]) {
      const { id } = await app.client.manage.personas.create({ name });
      await app.client.shareLinks.create({ personaId: id });
    }
  });
  const found = async (search: string) =>
    (await app.client.shareLinks.list({ search })).data.map(({ personaName }) => personaName);

  test.each([
    ["ärzte", ["ÄRZTE ohne 100%"]],
    ["rzte OHNE", ["ÄRZTE ohne 100%"]],
    ["%", ["ÄRZTE ohne 100%"]],
    ["_", ["under_score"]],
    ["STRASSE", ["Straße"]],
    ["οδος", ["ΟΔΟΣ"]],
    ["\\", ["back\\slash"]],
    ["under%", []],
    ["nobody", []],
    ["\0", []],
    ["Straße\0", []],
    ["\0str", []],
  ])("for %j finds links by the persona's name, literally and in any case", async (search, names) => {
    expect(await found(search)).toEqual(names);
  });

  test("finds a link by its whole id or whole token, but not by a part of them", async () => {
    const [link] = (await app.client.shareLinks.list({ search: "straße" })).data;
    if (!link) throw new Error("not found");
    for (const search of [link.id, link.id.toUpperCase(), link.token]) expect(await found(search)).toEqual(["Straße"]);
    for (const search of [link.id.slice(1), link.token.slice(0, -1), link.token.slice(3)])
      expect(await found(search)).toEqual([]);
  });

  test("works together with the other filters, in both lists", async () => {
    const [link] = (await app.client.shareLinks.list({ search: "straße" })).data;
    if (!link) throw new Error("not found");
    expect((await app.client.shareLinks.list({ search: "under", personaId: link.personaId })).meta.total).toBe(0);
    const both = await app.client.manage.shareLinks.list({
      search: "STRASSE",
      personaId: link.personaId,
      status: "live",
      type: "LINK",
    });
    expect(both.data.map(({ id }) => id)).toEqual([link.id]);
  });
});

describe("delete", () => {
  test("answers 200 once and then 404 everywhere", async () => {
    const link = await create();
    expect(await app.client.shareLinks.delete(link.id)).toEqual({ message: "Share link deleted successfully" });
    const { shareLinks, manage } = app.client;
    const calls = [
      () => shareLinks.delete(link.id),
      () => shareLinks.get(link.id),
      () => shareLinks.update(link.id, { usageLimit: 3 }),
      () => shareLinks.update(link.id, {}),
      () => manage.shareLinks.get(link.id),
      () => manage.shareLinks.update(link.id, { enabled: true }),
      () => redeem(link),
    ];
    for (const call of calls)
      expect(await refusalOf(call())).toMatchObject({ status: 404, code: "share_link_not_found" });
    expect((await shareLinks.list()).meta.total).toBe(0);
    expect((await shareLinks.list({ search: link.token })).meta.total).toBe(0);
  });

  test("keeps nothing of the token except a mark that it was issued", async () => {
    const { id } = await create();
    await app.client.shareLinks.delete(id);
    const [kept] = await app.sql.read(sql`SELECT token_sealed, token_hash FROM share_links WHERE id = ${id}`);
    expect(kept).toEqual({ token_sealed: null, token_hash: expect.stringMatching(/./) });
  });

  test("of a primary link doesn't make another link primary", async () => {
    const [first, second] = [await createManaged({ isPrimary: true }), await createManaged()];
    await app.client.shareLinks.delete(first.id);
    expect((await app.client.shareLinks.get(second.id)).isPrimary).toBe(false);
    expect((await app.client.manage.shareLinks.update(second.id, { isPrimary: true })).isPrimary).toBe(true);
  });
});

test("setting primary demotes the old primary link; 50 such calls in parallel leave exactly one and cause no 500", async () => {
  const links = await Promise.all(Array.from({ length: 25 }, () => createManaged()));
  const updates = links.map(({ id }) => app.client.manage.shareLinks.update(id, { isPrimary: true }));
  const creations = links.map(() => createManaged({ isPrimary: true }));
  const results = await Promise.all([...updates, ...creations]);
  expect(results.every(({ isPrimary }) => isPrimary)).toBe(true);
  const all = (await app.client.shareLinks.list({ perPage: 100 })).data;
  expect([all.length, all.filter(({ isPrimary }) => isPrimary).length]).toEqual([50, 1]);
});

test("making a link of one persona primary doesn't change another persona's links", async () => {
  const grace = await app.client.manage.personas.create({ name: "Grace" });
  const hers = await app.client.manage.shareLinks.create({ personaId: grace.id, isPrimary: true });
  await createManaged({ isPrimary: true });
  expect((await app.client.shareLinks.get(hers.id)).isPrimary).toBe(true);
});

test("a link is expired when expiresAt is now, and isn't expired one millisecond earlier", async () => {
  const link = await create({ expiresInHours: 1 });
  app.clock.now += HOUR_MS - 1;
  await redeem(link);
  expect((await app.client.manage.shareLinks.get(link.id)).status).toBe("live");
  app.clock.now += 1;
  expect(await refusalOf(redeem(link))).toMatchObject({ status: 410, code: "share_link_expired" });
  expect((await app.client.manage.shareLinks.get(link.id)).status).toBe("expired");
});

test("expired and exhausted links are kept, and the status filter tells them apart", async () => {
  const expired = await create({ expiresInHours: 1 });
  const exhausted = await create({ usageLimit: 1 });
  const disabled = await createManaged({ enabled: false });
  const live = await create();
  await redeem(exhausted);
  app.clock.now += 100 * HOUR_MS;
  const byStatus = { expired, exhausted, disabled, live };
  expect((await app.client.shareLinks.list()).meta.total).toBe(4);
  for (const status of ["expired", "exhausted", "disabled", "live"] as const) {
    const { data } = await app.client.manage.shareLinks.list({ status });
    expect(data.map(({ id, status: shown }) => [id, shown])).toEqual([[byStatus[status].id, status]]);
  }
});

test("after a persona's name changes, existing links keep their copy of the old name", async () => {
  const before = await create();
  await app.client.manage.personas.update(PERSONA_ID, { name: "Grace" });
  const after = await create();
  expect((await app.client.shareLinks.get(before.id)).personaName).toBe("Ada");
  expect((await app.client.shareLinks.get(after.id)).personaName).toBe("Grace");
  expect((await redeem(before)).personaName).toBe("Ada");
});
