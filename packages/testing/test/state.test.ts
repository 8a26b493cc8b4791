import { createClient } from "@share-links/client";
import { expect, test } from "vitest";
import { UseRefused } from "../src/index.ts";
import { ADA, start } from "./setup-emulator.ts";

test("a client that gets the emulator's fetch makes the five calls, and the emulator shows what they did", async () => {
  const { api, client } = await start();
  const link = await client.shareLinks.create({ personaId: ADA, usageLimit: 3 });
  expect(api.links()).toEqual([expect.objectContaining({ ...link, status: "live", personaName: "Ada" })]);
  expect(await client.shareLinks.get(link.id)).toMatchObject({ id: link.id, token: link.token });
  expect((await client.shareLinks.list()).data).toHaveLength(1);
  await client.shareLinks.update(link.id, { usageLimit: 5 });
  expect(api.links()[0]?.usageLimit).toBe(5);
  await client.shareLinks.delete(link.id);
  expect(api.links()).toEqual([]);
  expect(api.auditEvents().map(({ action }) => action)).toEqual(
    expect.arrayContaining(["share_link.deleted", "share_link.updated", "share_link.created"]),
  );
});

test("a use of a link of any type counts until its limit, and uses() shows each use and each refusal", async () => {
  const { api, client } = await start();
  for (const type of ["LINK", "PLAYER_EMBED", "ORB_EMBED"] as const) {
    const { id, token } = await client.manage.shareLinks.create({ personaId: ADA, type, usageLimit: 2 });
    expect(await api.use(id)).toMatchObject({ personaId: ADA, type });
    await api.use(token);
    const refused = await api.use(id).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UseRefused);
    expect(refused).toMatchObject({ status: 410, code: "share_link_exhausted" });
    expect(
      api
        .uses(id)
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(["counted", "counted", "share_link_exhausted"]);
  }
  await expect(api.use("sh_AAAAAAAAAAAAAAAAAAAAA")).rejects.toMatchObject({ code: "share_link_not_found" });
  expect(() => api.uses(ADA)).toThrow(`There is no link with the id ${ADA}`);
  const { id } = await client.shareLinks.create({ personaId: ADA });
  const [first, again] = [await api.use(id, { idempotencyKey: "k" }), await api.use(id, { idempotencyKey: "k" })];
  expect(again).toEqual(first);
  expect(api.links()[0]?.usageCount).toBe(1);
});

test("requests() has everything that was sent, with its operation and its answer, also of calls that failed", async () => {
  const { api, client } = await start();
  const { id } = await client.shareLinks.create({ personaId: ADA }, { idempotencyKey: "one" });
  await client.shareLinks.list({ search: "Ada", perPage: 5 });
  await client.shareLinks.get(ADA).catch(() => {});
  await api.fetch("https://anything.test/nowhere", { method: "PUT", body: "no json" });
  const [created, listed, got, nowhere] = api.requests();
  expect(created).toMatchObject({
    at: "2026-01-01T00:00:00.000Z",
    operation: "createShareLink",
    method: "POST",
    path: "/v1/share-links",
    headers: { authorization: `Bearer ${api.apiKey}`, "idempotency-key": "one" },
    body: { personaId: ADA },
    status: 201,
    answer: { id },
    fault: null,
  });
  expect(listed).toMatchObject({ operation: "listShareLinks", query: { search: "Ada", perPage: "5" }, body: null });
  expect(got).toMatchObject({ operation: "getShareLink", status: 404, answer: { code: "share_link_not_found" } });
  expect(nowhere).toMatchObject({ operation: null, status: 404, body: "no json" });
  expect(api.requests("listShareLinks")).toHaveLength(1);
  // What a test gets is a copy: nobody can change the record by it.
  if (created) created.status = 0;
  expect(api.requests()[0]?.status).toBe(201);
});

test("ids, tokens, keys and secrets are the same in every run, different for another randomSeed, and newer ids are greater", async () => {
  const run = async (randomSeed?: string) => {
    const { api, client } = await start({ randomSeed, webhooks: [{}] });
    const links = await Promise.all(
      [1, 2, 3].map((usageLimit) => client.shareLinks.create({ personaId: ADA, usageLimit })),
    );
    return { key: api.apiKey, links, hooks: api.webhooks.list(), used: await api.use(links[0]?.id ?? "") };
  };
  const [first, second, other] = [await run(), await run(), await run("another")];
  expect(second).toEqual(first);
  const ids = first.links.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set([...first.links, ...other.links].map(({ token }) => token)).size).toBe(6);
  expect(other.key).not.toBe(first.key);
  expect(first.key).toMatch(/^slk_[\w-]{40}$/);
  for (const id of ids) expect(id).toMatch(/^019b76da-a800-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("two emulators in one process share nothing, even while both work", async () => {
  const [one, two] = [await start(), await start()];
  const made = await Promise.all(
    [one, two, one, two].map(({ client }) => client.shareLinks.create({ personaId: ADA })),
  );
  expect([made[0]?.id, made[2]?.id]).toEqual([made[1]?.id, made[3]?.id]);
  await one.client.shareLinks.delete(made[0]?.id ?? "");
  expect([one.api.links().length, two.api.links().length]).toEqual([1, 2]);
  expect(() => one.api.restore(two.api.snapshot())).toThrow(/not a snapshot of this emulator/);
});

test("reset and restore bring back links, clock, ids, requests, events and faults", async () => {
  const { api, client } = await start({ webhooks: [{ deliver: () => {} }] });
  const create = () => client.shareLinks.create({ personaId: ADA });
  const first = await create();
  api.fail({ status: 500, operation: "listShareLinks" });
  const snapshot = api.snapshot();
  const seen = () => [
    api.links(),
    api.clock.now(),
    api.requests(),
    api.webhooks.sent(),
    api.faults(),
    api.auditEvents(),
  ];
  const before = seen();
  const next = await create();
  await api.clock.advance("8 days");
  await client.shareLinks.delete(first.id);
  api.clearFaults();
  for (let turn = 0; turn < 2; turn++) api.restore(snapshot);
  expect(seen()).toEqual(before);
  expect(await create()).toEqual(next);
  for (let turn = 0; turn < 2; turn++) api.reset();
  expect(seen()).toEqual([[], new Date("2026-01-01T00:00:00.000Z"), [], [], [], expect.any(Array)]);
  expect(await create()).toEqual(first);
});

test("the API key of the options is the one that works", async () => {
  const { api } = await start({ apiKey: "slk_a-key-of-my-own" });
  const list = (apiKey: string) => createClient({ ...api.clientOptions, apiKey }).shareLinks.list();
  expect((await list("slk_a-key-of-my-own")).data).toEqual([]);
  await expect(list("slk_another")).rejects.toMatchObject({ status: 401 });
});

test("after a reset, the first call of a minute is noted as a use of its key again", async () => {
  const { api, client } = await start();
  const lastUse = async () => (await client.manage.apiKeys.list()).data[0]?.lastUsedAt;
  await lastUse();
  expect(await lastUse()).toBe("2026-01-01T00:00:00.000Z");
  api.reset();
  expect(await lastUse()).toBe(null);
  expect(await lastUse()).toBe("2026-01-01T00:00:00.000Z");
});
