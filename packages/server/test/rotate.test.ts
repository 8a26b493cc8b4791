import { afterEach, beforeEach, expect, test } from "vitest";
import { openTestApp, PERSONA_ID, refusalOf, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

const GONE = { status: 404, code: "share_link_not_found" };

test("a rotated link has another token and URL, and everything else stays the same", async () => {
  const { shareLinks } = app.client.manage;
  const made = await shareLinks.create({ personaId: PERSONA_ID, usageLimit: 5, isPrimary: true });
  await app.client.public.redemptions.create({ token: made.token });
  const before = await shareLinks.get(made.id);
  const rotated = await shareLinks.rotate(made.id.toUpperCase());
  expect(rotated.token).toMatch(/^sh_[A-Za-z0-9_-]{21}$/);
  expect(rotated.token).not.toBe(made.token);
  expect(rotated).toEqual({ ...before, token: rotated.token, url: `https://links.example/share/${rotated.token}` });
  expect(await shareLinks.get(made.id)).toEqual(rotated);
});

test("the former token stops working immediately on every node, as if it never existed, even with a key that counted with it", async () => {
  const node = app.anotherNode();
  const { id, token } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const repeated = { idempotencyKey: "before" };
  await app.client.public.redemptions.create({ token }, repeated);
  const rotated = await app.client.manage.shareLinks.rotate(id);
  for (const { public: visitor, shareLinks } of [app.client, node]) {
    expect(await refusalOf(visitor.redemptions.create({ token }))).toMatchObject(GONE);
    expect(await refusalOf(visitor.redemptions.create({ token }, repeated))).toMatchObject(GONE);
    expect((await shareLinks.list({ search: token })).data).toEqual([]);
    expect((await shareLinks.list({ search: rotated.token })).data.map((link) => link.id)).toEqual([id]);
  }
  await node.public.redemptions.create({ token: rotated.token });
  expect((await app.client.shareLinks.get(id)).usageCount).toBe(2);
});

test("a rotation ends the keys of the former token: the same key with the new token asks for another use, which a used-up link refuses", async () => {
  const { shareLinks } = app.client.manage;
  for (const [usageLimit, outcome] of [
    [1, undefined],
    [2, 201],
  ] as const) {
    const { id, token } = await shareLinks.create({ personaId: PERSONA_ID, usageLimit });
    const before = await app.client.public.redemptions.create({ token }, { idempotencyKey: "visit" });
    const rotated = await shareLinks.rotate(id);
    const again = app.client.public.redemptions.create({ token: rotated.token }, { idempotencyKey: "visit" });
    if (outcome) expect((await again).id).not.toBe(before.id);
    else expect(await refusalOf(again)).toMatchObject({ status: 410, code: "share_link_exhausted" });
    expect((await shareLinks.get(id)).usageCount).toBe(usageLimit);
  }
});

test("a disabled, expired or exhausted link can be rotated, and keeps its status", async () => {
  const { shareLinks } = app.client.manage;
  for (const settings of [{ enabled: false }, { expiresAt: "2020-01-01T00:00:00Z" }]) {
    const { id, status } = await shareLinks.create({ personaId: PERSONA_ID, ...settings });
    expect((await shareLinks.rotate(id)).status).toBe(status);
  }
});

test("a deleted link, an unknown one and another organisation's get the same 404, and keep their token", async () => {
  const { id, token } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const deleted = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  await app.client.shareLinks.delete(deleted.id);
  const other = await app.otherOrganization();
  const refusals = await Promise.all([
    refusalOf(other.client.manage.shareLinks.rotate(id)),
    refusalOf(app.client.manage.shareLinks.rotate(deleted.id)),
    refusalOf(app.client.manage.shareLinks.rotate("11111111-1111-4111-8111-111111111111")),
  ]);
  for (const refusal of refusals)
    expect(refusal).toMatchObject({ ...GONE, message: expect.stringMatching(/no such share link/) });
  expect((await app.client.shareLinks.get(id)).token).toBe(token);
});

test("a rotation is recorded without either token", async () => {
  const { id, token } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const rotated = await app.client.manage.shareLinks.rotate(id);
  const { data } = await app.client.manage.auditEvents.list({ subjectId: id, action: "share_link.rotated" });
  expect(data).toMatchObject([{ before: { id, usageCount: 0 }, after: { id, usageCount: 0 } }]);
  expect(JSON.stringify(data)).not.toMatch(new RegExp(`${token}|${rotated.token}`));
});

test("if a link is rotated during redemptions on two nodes, each grant counts, and none with the old token begins after the answer", async () => {
  const nodes = [app.client, app.anotherNode()];
  const { id, token } = await app.client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: null });
  let answered = false;
  let granted = 0;
  const late: number[] = [];
  const visit = async ({ public: visitor }: (typeof nodes)[number]) => {
    for (let dead = false; !dead; ) {
      const isLate = answered;
      const outcome = await visitor.redemptions.create({ token }).result();
      if (outcome.ok) granted++;
      if (outcome.ok && isLate) late.push(granted);
      dead = !outcome.ok;
    }
  };
  const visitors = Array.from({ length: 10 }, (_, index) => visit(nodes[index % 2] as (typeof nodes)[number]));
  while (granted < 50) await new Promise((resolve) => setImmediate(resolve));
  await app.client.manage.shareLinks.rotate(id);
  answered = true;
  await Promise.all(visitors);
  expect(late).toEqual([]);
  expect((await app.client.shareLinks.get(id)).usageCount).toBe(granted);
});

test("after simultaneous rotations only the token of the last one works", async () => {
  const { id } = await app.client.shareLinks.create({ personaId: PERSONA_ID });
  const rotated = await Promise.all(Array.from({ length: 10 }, () => app.client.manage.shareLinks.rotate(id)));
  const { token } = await app.client.shareLinks.get(id);
  const outcomes = await Promise.all(
    rotated.map((link) => app.client.public.redemptions.create({ token: link.token }).result()),
  );
  expect(rotated.filter((_, index) => outcomes[index]?.ok).map((link) => link.token)).toEqual([token]);
});
