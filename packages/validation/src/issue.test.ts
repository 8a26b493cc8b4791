import { describe, expect, test } from "vitest";
import {
  createManagedShareLinkRequestSchema,
  createRedemptionRequestSchema,
  createShareLinkRequestSchema,
  getShareLinkRequestSchema,
  personaSchema,
  personaShareLinkPageSchema,
  redemptionSchema,
  shareLinkEventSchema,
  shareLinkSchema,
  shareLinkTypeSchema,
} from "./index.ts";

const personaId = "00000000-0000-0000-0000-000000000000";

describe("an issue has the place, the problem and the value", () => {
  test.each<[string, unknown, string, string, string]>([
    ["a missing field", {}, "/body/personaId", "is required", "required"],
    ["an unknown field", { personaId, "a/b~c": 1 }, "/body/a~1b~0c", "is not a known field", "additionalProperties"],
    [
      "a bound",
      { personaId, expiresInHours: 0 },
      "/body/expiresInHours",
      "must be greater than 0, got 0",
      "exclusiveMinimum",
    ],
    [
      "another bound",
      { personaId, expiresInHours: 1e6 },
      "/body/expiresInHours",
      "must be at most 87600, got 1000000",
      "maximum",
    ],
    ["a type", { personaId, usageLimit: "3" }, "/body/usageLimit", 'must be an integer, got "3"', "type"],
    ["null", { personaId, usageLimit: null }, "/body/usageLimit", "must be an integer, got null", "type"],
    ["a fraction", { personaId, usageLimit: 10.5 }, "/body/usageLimit", "must be an integer, got 10.5", "type"],
    ["a format", { personaId: "x" }, "/body/personaId", `must be a UUID such as ${personaId}, got "x"`, "format"],
    ["an array", { personaId: [1, 2] }, "/body/personaId", "must be a string, got an array of 2", "type"],
  ])("%s", (_, body, pointer, message, code) => {
    const path = pointer
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    expect(createShareLinkRequestSchema.issues({ body })).toEqual([{ pointer, path, message, code }]);
  });

  test("there is an issue for each fault, not only for the first", () => {
    const body = {
      personaId: "x",
      expiresAt: "2026-02-31T00:00:00Z",
      usageLimit: 0,
      type: "OTHER",
      allowedOrigins: ["", 1],
    };
    expect(
      createManagedShareLinkRequestSchema.issues({ body }).map(({ pointer, message }) => `${pointer} ${message}`),
    ).toEqual([
      `/body/personaId must be a UUID such as ${personaId}, got "x"`,
      '/body/type must be one of LINK, PLAYER_EMBED, ORB_EMBED, got "OTHER"',
      '/body/expiresAt must be a date-time such as 2026-01-31T12:00:00.000Z, got "2026-02-31T00:00:00Z"',
      "/body/usageLimit must be at least 1, got 0",
      "/body/allowedOrigins/0 must not be empty",
      "/body/allowedOrigins/1 must be a string, got 1",
    ]);
  });

  test("indexes of arrays are numbers in its path", () => {
    const [issue] = createManagedShareLinkRequestSchema.issues({ body: { personaId, allowedOrigins: ["a", ""] } });
    expect(issue?.path).toEqual(["body", "allowedOrigins", 1]);
  });

  test('several allowed types are joined with "or"', () => {
    expect(redemptionSchema.issues({ session: 1 }).at(-1)?.message).toBe("must be an object or null, got 1");
    expect(personaSchema.issues(undefined)).toEqual([
      { pointer: "", path: [], message: "must be an object, got undefined", code: "type" },
    ]);
  });
});

describe("an issue never shows a secret", () => {
  const secret = "sh_2kL9pQxYzR4vN8mBwHfJc";

  test("a field with a secret's name shows no value", () => {
    const issues = createRedemptionRequestSchema.issues({
      body: { token: [secret], nonce: `${secret}${"x".repeat(1024)}` },
    });
    expect(issues.map(({ message }) => message)).toEqual(["must be a string", "must have at most 1024 characters"]);
  });

  test("a value that looks like a secret shows only its beginning, in any field", () => {
    expect(getShareLinkRequestSchema.issues({ path: { id: secret } })[0]?.message).toMatch(/, got "sh_2" and more$/);
    expect(shareLinkTypeSchema.issues("Bearer abcdefghijk")[0]?.message).toMatch(/, got "Bear" and more$/);
  });

  test("an object or an array is only named", () => {
    expect(JSON.stringify(shareLinkSchema.issues([{ token: secret }]))).not.toContain(secret);
    expect(
      JSON.stringify(createShareLinkRequestSchema.issues({ body: { personaId: { token: secret } } })),
    ).not.toContain(secret);
  });
});

describe("an issue shows any value briefly", () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  test.each<[string, unknown, string]>([
    ["a long text", "x".repeat(1e6), `"${"x".repeat(40)}" and more`],
    ["a text of astral characters", "𝒳".repeat(50), `"${"𝒳".repeat(40)}" and more`],
    ["a text with line breaks", "a\n\u0000", '"a\\n\\u0000"'],
    ["a circular object", circular, "an object"],
    ["a huge array", new Array(1e6), "an array of 1000000"],
    ["a bigint", 10n ** 100n, `1${"0".repeat(39)}…`],
    ["a function", () => 1, "a function"],
    ["a symbol", Symbol("s"), "Symbol(s)"],
    ["not a number", Number.NaN, "NaN"],
    ["minus zero", -0, "-0"],
    ["an object without a prototype", Object.create(null), "an object"],
  ])("%s", (_, value, got) => {
    expect(shareLinkTypeSchema.issues(value)[0]?.message).toContain(`, got ${got}`);
    expect(shareLinkTypeSchema.is(value)).toBe(false);
  });
});

describe("the number of issues", () => {
  const body = { personaId, allowedOrigins: Array.from({ length: 20 }, () => "") };
  const issues = (limit?: number) =>
    createManagedShareLinkRequestSchema.issues({ body }, limit === undefined ? {} : { limit });

  test("is at most the limit that the caller gives", () => {
    expect([1, 7, 20, Number.POSITIVE_INFINITY].map((limit) => issues(limit).length)).toEqual([1, 7, 20, 20]);
    expect(issues(7)).toEqual(issues().slice(0, 7));
  });

  test("is at most 100 if the caller gives no limit", () => {
    const data = Array.from({ length: 100 }, () => ({ id: 1 }));
    expect(personaShareLinkPageSchema.issues({ data })).toHaveLength(100);
    expect(personaShareLinkPageSchema["~standard"].validate({ data })).toMatchObject({ issues: { length: 100 } });
    expect(personaShareLinkPageSchema.issues({ data }, { limit: Number.POSITIVE_INFINITY }).length).toBeGreaterThan(
      100,
    );
  });
});

test("an event that names its type only gets the issues of that type", () => {
  const issues = shareLinkEventSchema.issues({ type: "share_link.used" });
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.map(({ message }) => message)).not.toContain("must fit one of the alternatives");
  expect(shareLinkEventSchema.issues({ type: "share_link.eaten" })).toEqual([
    {
      pointer: "/type",
      path: ["type"],
      message: expect.stringMatching(/^must be one of share_link\.created, .*, got "share_link\.eaten"$/),
      code: "enum",
    },
  ]);
  expect(shareLinkEventSchema.issues({}).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
    "/type is required",
  ]);
});
