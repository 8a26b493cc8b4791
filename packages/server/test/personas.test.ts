import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bodyOf, openTestApp, PERSONA_ID, refusalOf, START, type TestApp } from "./test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await openTestApp();
});
afterEach(() => app.close());

test("a persona can be created with a generated id or the caller's own, and read back", async () => {
  const { personas } = app.client.manage;
  const plain = await personas.create({ name: "Grace" });
  const now = new Date(START).toISOString();
  expect(plain).toEqual({
    id: expect.any(String),
    name: "Grace",
    description: null,
    imageUrl: null,
    createdAt: now,
    updatedAt: now,
  });
  const chosen = {
    id: "11111111-1111-4111-8111-111111111111",
    name: "Ὑπατία 🔭",
    description: "Teaches.",
    imageUrl: "https://example.com/a.png",
  };
  expect(await personas.create(chosen)).toEqual({ ...chosen, createdAt: now, updatedAt: now });
  expect(await personas.get(chosen.id)).toMatchObject(chosen);
  expect((await personas.list()).data.map(({ id }) => id)).toEqual(
    [plain.id, chosen.id, PERSONA_ID].toSorted().reverse(),
  );
});

test("a taken id is refused with 409, also in another case; another organisation can use it", async () => {
  const id = "abcdef00-0000-4000-8000-000000000000";
  await app.client.manage.personas.create({ id, name: "Grace" });
  const refusal = await refusalOf(app.client.manage.personas.create({ id: id.toUpperCase(), name: "Other" }));
  expect(refusal).toMatchObject({ status: 409, code: "persona_exists", message: expect.stringContaining(id) });
  const other = await app.otherOrganization();
  expect((await other.client.manage.personas.create({ id, name: "Hopper" })).name).toBe("Hopper");
  expect((await app.client.manage.personas.get(id)).name).toBe("Grace");
});

test.each(["", " ", "\u00a0\t", "a\u0000b", "a\nb", "x".repeat(201), 1, null])(
  "the name %j is refused with 400",
  async (name) => {
    const { status, details } = await refusalOf(app.client.manage.personas.create({ name: name as string }));
    expect([status, new Set(details.map(({ path }) => path))]).toEqual([400, new Set(["/body/name"])]);
  },
);

test("a name may have 200 characters outside the basic plane", async () => {
  const name = "🔭".repeat(200);
  expect((await app.client.manage.personas.create({ name })).name).toBe(name);
});

test.each([
  "javascript:alert(1)",
  "ftp://example.com/a.png",
  "//example.com/a.png",
  "a.png",
  "http://",
  "https:///a.png",
])("the image %j is refused with 400", async (imageUrl) => {
  const { status, details } = await refusalOf(app.client.manage.personas.create({ name: "Grace", imageUrl }));
  expect([status, new Set(details.map(({ path }) => path))]).toEqual([400, new Set(["/body/imageUrl"])]);
});

test("PUT replaces the whole persona: an omitted field is cleared", async () => {
  const { personas } = app.client.manage;
  const { id, createdAt } = await personas.create({
    name: "Grace",
    description: "Teaches.",
    imageUrl: "https://example.com/a.png",
  });
  app.clock.now += 1000;
  const updated = await personas.update(id, { name: "Hopper" });
  expect(updated).toEqual({
    id,
    name: "Hopper",
    description: null,
    imageUrl: null,
    createdAt,
    updatedAt: new Date(START + 1000).toISOString(),
  });
  expect(await personas.get(id)).toEqual(updated);
});

test("a persona can be deleted only if no link points to it, and is gone afterwards", async () => {
  const { personas } = app.client.manage;
  const links = await Promise.all([1, 2].map(() => app.client.shareLinks.create({ personaId: PERSONA_ID })));
  for (const { id } of links) {
    expect(await refusalOf(personas.delete(PERSONA_ID))).toMatchObject({ status: 409, code: "persona_in_use" });
    await app.client.shareLinks.delete(id);
  }
  expect(await personas.delete(PERSONA_ID)).toBeUndefined();
  expect(await refusalOf(personas.get(PERSONA_ID))).toMatchObject({ status: 404 });
  expect(await refusalOf(personas.delete(PERSONA_ID))).toMatchObject({ status: 404 });
});

test("a cursor leads through the whole list", async () => {
  for (const name of ["a", "b", "c"]) await app.client.manage.personas.create({ name });
  const names: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof app.client.manage.personas.list>> = await app.client.manage.personas.list({
      limit: 1,
      ...(cursor && { cursor }),
    });
    names.push(...page.data.map(({ name }) => name));
    cursor = page.meta.next;
  }
  expect(names.toSorted()).toEqual(["Ada", "a", "b", "c"]);
});

test("an image's scheme may be written in any case", async () => {
  const imageUrl = "HTTPS://example.com/a.png";
  expect((await app.client.manage.personas.create({ name: "Grace", imageUrl })).imageUrl).toBe(imageUrl);
});

test.each(["a\u0000", "a\ud800"])(
  "the description %j, which databases can't store unchanged, is refused with 400 that says so",
  async (description) => {
    const response = await app.send("POST", "/manage/v1/personas", { json: { name: "Grace", description } });
    const { details } = await bodyOf(response);
    expect([response.status, details]).toEqual([
      400,
      [{ path: "/body/description", message: expect.stringContaining("half of a surrogate pair"), code: "pattern" }],
    ]);
  },
);

describe("a name with characters that people can't see", () => {
  const INVISIBLE = ["\u200B", "\u2060\uFEFF", "\u00AD", "\u3164", "\u2800", " \u200D ", "\u{E0041}", "\u2028"];
  const BIDI = ["Ada\u202E", "\u2066Ada\u2069", "A\u200Fda", "\u061CAda"];

  test.each([...INVISIBLE, ...BIDI].map((name) => [JSON.stringify(name), name]))(
    "%s is refused for personas and keys, with an error that names the field",
    async (_, name) => {
      const { personas, apiKeys } = app.client.manage;
      for (const call of [
        personas.create({ name }),
        personas.update(PERSONA_ID, { name }),
        apiKeys.create({ name, permissions: ["audit:read"] }),
      ]) {
        const { status, details } = await refusalOf(call);
        expect([status, details]).toMatchObject([
          400,
          [
            {
              path: "/body/name",
              // The pattern isn't shown: nobody can read it.
              message: expect.stringMatching(/^must have at least one visible character.* direction of text, got "/),
            },
          ],
        ]);
      }
    },
  );

  test.each(["Ada Lovelace", "\u05D0\u05D3\u05D4", "\u{1F469}\u200D\u{1F680}", "नमस्ते", "é", "-"])(
    "%s, which they can read, is accepted",
    async (name) => {
      expect((await app.client.manage.personas.create({ name })).name).toBe(name);
    },
  );
});
