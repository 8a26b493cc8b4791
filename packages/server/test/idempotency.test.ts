import type { Client } from "@share-links/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { row, type Sql, sql, type Work } from "../src/store/sql.ts";
import { bodyOf, HOUR_MS, openTestApp, PERSONA_ID, refusalOf, type TestApp } from "./test-app.ts";

const PERSONA = "abcdefab-cdef-4abc-8def-abcdefabcdef";
const UNKNOWN_ID = "11111111-1111-4111-8111-111111111111";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const creates = [
  { path: "/v1/share-links", body: { personaId: PERSONA_ID }, other: { personaId: PERSONA_ID, usageLimit: 7 } },
  { path: "/manage/v1/share-links", body: { personaId: PERSONA_ID }, other: { personaId: PERSONA_ID, enabled: false } },
  { path: "/manage/v1/personas", body: { name: "Grace" }, other: { name: "Hopper" } },
];

/** The same body, written in another way. */
const SPELLINGS: Readonly<Record<string, readonly [object, object]>> = {
  "/v1/share-links": [
    { personaId: PERSONA, usageLimit: 10 },
    { expiresInHours: 168.0, personaId: PERSONA.toUpperCase() },
  ],
  "/manage/v1/share-links": [
    { personaId: PERSONA, expiresAt: "2030-01-01T00:00:00Z", allowedOrigins: ["example.com", "https://a.example:443"] },
    {
      allowedOrigins: ["https://EXAMPLE.com", "https://a.example", "example.com"],
      expiresAt: "2030-01-01T01:30:00.000+01:30",
      personaId: PERSONA.toUpperCase(),
      enabled: true,
    },
  ],
  "/manage/v1/personas": [
    { id: "cccccccc-cccc-4ccc-8ccc-cccccccccccc", name: "Grace" },
    { name: "Grace", id: "CCCCCCCC-CCCC-4CCC-8CCC-CCCCCCCCCCCC" },
  ],
};

test.each(Object.entries(SPELLINGS))(
  "POST %s treats a request in another spelling as the same one, and a different request as different",
  async (path, [body, otherwise]) => {
    await app.client.manage.personas.create({ id: PERSONA, name: "Hedy" });
    const first = await post(path, "one", body);
    expect(first.status).toBe(201);
    const again = await post(path, "one", otherwise);
    expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
    expect(await again.text()).toBe(await first.text());
    const other = path.endsWith("personas") ? { ...body, name: "grace" } : { ...body, usageLimit: 7 };
    expect((await post(path, "one", other)).status).toBe(422);
  },
);

const post = (path: string, key: string, json: unknown, authorization = `Bearer ${app.apiKey}`) =>
  app.send("POST", path, { json, headers: { "idempotency-key": key, authorization } });

/** How many things there are besides the first persona, and how many changes the caller made. */
async function made(): Promise<{ things: number; changes: number }> {
  const [links, personas, changes] = await Promise.all([
    app.client.manage.shareLinks.list().toArray(),
    app.client.manage.personas.list().toArray(),
    app.sql.read(sql`SELECT id FROM audit_events WHERE author = 'api_key'`),
  ]);
  return { things: links.length + personas.length - 1, changes: changes.length };
}

/** A test that needs nodes which share a database; on SQLite one process owns the file, and transactions run one by one. */
const testShared = (name: string, run: () => Promise<void>) => {
  if (process.env.STORE_ENGINE === "postgres") test(name, run);
};

describe.each(creates)("POST $path", ({ path, body, other }) => {
  test("with the same key and body makes one thing, records it once, and answers the same 201 each time", async () => {
    const first = await post(path, "one", body);
    expect([first.status, first.headers.get("idempotent-replayed")]).toEqual([201, null]);
    const text = await first.text();
    app.clock.now += 24 * HOUR_MS - 1;
    for (let call = 0; call < 3; call++) {
      const again = await post(path, "one", body);
      expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
      expect(await again.text()).toBe(text);
    }
    expect(await made()).toEqual({ things: 1, changes: 1 });
  });

  test("accepts the key for a new request after 24 hours, and from another organisation at any time", async () => {
    const first = await bodyOf<{ id: string }>(await post(path, "one", body));
    const { apiKey } = await app.otherOrganization();
    const others = await post(path, "one", body, `Bearer ${apiKey}`);
    expect([others.status, others.headers.get("idempotent-replayed")]).toEqual([201, null]);
    app.clock.now += 24 * HOUR_MS;
    const second = await post(path, "one", other);
    expect(second.status).toBe(201);
    const { id } = await bodyOf<{ id: string }>(second);
    expect(id).not.toBe(first.id);
    expect((await bodyOf<{ id: string }>(await post(path, "one", other))).id).toBe(id);
    expect((await post(path, "one", body)).status).toBe(422);
  });

  test("refuses a key that was used with another body with 422, and makes nothing", async () => {
    await post(path, "one", body);
    const refused = await post(path, "one", other);
    expect([refused.status, (await bodyOf(refused)).code]).toEqual([422, "idempotency_key_reused"]);
    expect(await made()).toEqual({ things: 1, changes: 1 });
  });

  test("makes nothing if the reply can't be stored", async () => {
    await app.sql.run(sql`ALTER TABLE kept_replies RENAME COLUMN reply_sealed TO reply_away`);
    expect((await post(path, "one", body)).status).toBe(500);
    expect(await made()).toEqual({ things: 0, changes: 0 });
  });

  test("stores no reply if the thing can't be made", async () => {
    await app.sql.run(sql`ALTER TABLE audit_events RENAME TO audit_events_away`);
    expect((await post(path, "one", body)).status).toBe(500);
    expect(await app.sql.read(sql`SELECT key_hash FROM kept_replies`)).toEqual([]);
    await app.sql.run(sql`ALTER TABLE audit_events_away RENAME TO audit_events`);
    expect((await post(path, "one", body)).headers.get("idempotent-replayed")).toBeNull();
  });

  test("40 simultaneous calls to two nodes with one key make one thing, and every caller gets it", async () => {
    const nodes = [app.client, app.anotherNode()];
    const create = ({ shareLinks, manage }: (typeof nodes)[number]): Promise<{ id: string }> => {
      const options = { idempotencyKey: "one" };
      if (path === "/manage/v1/personas") return manage.personas.create({ name: "Grace" }, options);
      return (path === "/v1/share-links" ? shareLinks : manage.shareLinks).create({ personaId: PERSONA_ID }, options);
    };
    const answers = await Promise.all(nodes.flatMap((node) => Array.from({ length: 20 }, () => create(node))));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await made()).toEqual({ things: 1, changes: 1 });
  });

  test("refuses a key with a space or more than 255 characters with 400 that points to the header", async () => {
    for (const key of ["a b", "x".repeat(256)]) {
      const { details } = await bodyOf(await post(path, key, body));
      expect(details.map(({ path }) => path)).toEqual(["/header/idempotency-key"]);
    }
    expect((await post(path, "x".repeat(255), body)).status).toBe(201);
  });

  test("without a key, each call makes another thing", async () => {
    for (let call = 0; call < 2; call++) await app.send("POST", path, { json: body });
    expect(await made()).toEqual({ things: 2, changes: 2 });
  });
});

testShared("if a later call reaches the key first, the earlier call gets its answer", async () => {
  const HELD = 4711;
  const { faulty, reached } = pausedBefore("pg_try_advisory_xact_lock", HELD);
  const slow = await openTestApp({ faulty });
  const create = (node: Client) =>
    node.manage.personas.create({ id: UNKNOWN_ID, name: "Grace" }, { idempotencyKey: "one", maxRetries: 0 });
  const late = await slow.anotherConnection().session("writing", async (session) => {
    await session.run(() => row(sql`SELECT pg_advisory_xact_lock(${HELD})`));
    const call = create(slow.client);
    await reached;
    return { call, first: await create(slow.anotherNode()) };
  });
  expect(await late.call).toEqual(late.first);
  await slow.close();
});

test("other operations refuse a key that one operation used with 422", async () => {
  await post("/v1/share-links", "one", { personaId: PERSONA_ID });
  for (const [path, body] of [
    ["/manage/v1/share-links", { personaId: PERSONA_ID }],
    ["/manage/v1/personas", { name: "Grace" }],
  ] as const)
    expect((await post(path, "one", body)).status).toBe(422);
});

test("a body is the same with its members in another order and with explicit defaults, but not with a list in another order", async () => {
  const settings = { usageLimit: 10, expiresInHours: 168 };
  const texts = new Set<string>();
  for (const body of [
    { personaId: PERSONA_ID },
    { personaId: PERSONA_ID, ...settings },
    { ...settings, personaId: PERSONA_ID },
  ])
    texts.add(await (await post("/v1/share-links", "one", body)).text());
  expect(texts.size).toBe(1);
  const described = { name: "Grace", description: "Rear admiral", imageUrl: "https://a.example/grace.png" };
  const turnedAround = Object.fromEntries(Object.entries(described).toReversed());
  const [first, again] = [
    await post("/manage/v1/personas", "described", described),
    await post("/manage/v1/personas", "described", turnedAround),
  ];
  expect([again.status, await again.text()]).toEqual([201, await first.text()]);
  const origins = ["https://a.example", "https://b.example"];
  const listed = { personaId: PERSONA_ID, allowedOrigins: origins };
  expect((await post("/manage/v1/share-links", "list", listed)).status).toBe(201);
  const turned = { ...listed, allowedOrigins: origins.toReversed() };
  expect((await post("/manage/v1/share-links", "list", turned)).status).toBe(422);
});

test("a refused call stores nothing: its key can be used for another call", async () => {
  expect((await post("/v1/share-links", "one", { personaId: UNKNOWN_ID })).status).toBe(404);
  expect((await post("/v1/share-links", "one", { personaId: PERSONA_ID, usageLimit: 0 })).status).toBe(400);
  expect((await post("/manage/v1/personas", "one", { id: PERSONA_ID, name: "Grace" })).status).toBe(409);
  expect((await post("/v1/share-links", "one", { personaId: PERSONA_ID })).status).toBe(201);
});

test("the first answer is repeated although the link was rotated, disabled and deleted since", async () => {
  const create = () => app.client.manage.shareLinks.create({ personaId: PERSONA_ID }, { idempotencyKey: "one" });
  const link = await create();
  await app.client.manage.shareLinks.rotate(link.id);
  expect(await create()).toEqual(link);
  await app.client.manage.shareLinks.update(link.id, { enabled: false });
  await app.client.shareLinks.delete(link.id);
  expect(await create()).toEqual(link);
  expect(await refusalOf(app.client.shareLinks.get(link.id))).toMatchObject({ status: 404 });
});

test("another API key of the organisation gets the answer, too, but not one that may not create links", async () => {
  const first = await (await post("/v1/share-links", "one", { personaId: PERSONA_ID })).json();
  const writer = await app.makeKey(["share-links:write"]);
  const again = await post("/v1/share-links", "one", { personaId: PERSONA_ID }, `Bearer ${writer.key}`);
  expect(await again.json()).toEqual(first);
  const reader = await app.makeKey(["share-links:read"]);
  expect((await post("/v1/share-links", "one", { personaId: PERSONA_ID }, `Bearer ${reader.key}`)).status).toBe(403);
});

test("the client makes one link although its first answer was lost on the way", async () => {
  let lost = 0;
  const client = app.client.withOptions({
    middleware: [
      async (request, next) => {
        const response = await next(request);
        if (lost++ === 0) throw new TypeError("fetch failed", { cause: { code: "ECONNRESET", syscall: "read" } });
        return response;
      },
    ],
  });
  const link = await client.shareLinks.create({ personaId: PERSONA_ID });
  expect(lost).toBe(2);
  expect((await app.client.shareLinks.list()).data.map(({ id }) => id)).toEqual([link.id]);
});

test("an operation without idempotency refuses the header with 400 that names it, and does nothing", async () => {
  const { id, token } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  for (const [path, body] of [
    ["/manage/v1/api-keys", { name: "nightly", permissions: ["audit:read"] }],
    [`/manage/v1/share-links/${id}/rotate`, undefined],
  ] as const) {
    const response = await post(path, "one", body);
    const { details } = await bodyOf(response);
    expect([response.status, details.map(({ path }) => path)]).toEqual([400, ["/header/idempotency-key"]]);
  }
  expect((await app.client.manage.apiKeys.list()).data).toHaveLength(1);
  expect((await app.client.shareLinks.get(id)).token).toBe(token);
});

/** Makes transactions wait for an advisory lock before they run a statement with this text; `reached` resolves when one waits. */
function pausedBefore(text: string, lock: number): { faulty: (sql: Sql) => Sql; reached: Promise<void> } {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  function* paused<Result>(work: Work<Result>): Work<Result> {
    let step = work.next();
    while (!step.done) {
      if (step.value.text.includes(text)) {
        resolve();
        yield sql`SELECT pg_advisory_xact_lock(${lock})`;
      }
      step = work.next(yield step.value);
    }
    return step.value;
  }
  return { reached, faulty: (store) => ({ ...store, write: (work) => store.write(() => paused(work())) }) };
}
