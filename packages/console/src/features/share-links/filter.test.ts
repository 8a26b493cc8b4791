import { describe, expect, test } from "vitest";
import { filterOf, queryOf, statusAt } from "./filter.ts";

describe("the filters of the list", () => {
  test("values that the API doesn't have are left out of the query", () => {
    const route = {
      page: "shareLinks",
      status: "lively",
      type: "ORB_EMBED",
      search: "ada",
      limit: "7",
      cursor: "c",
    } as const;
    expect(filterOf(route)).toEqual({ type: "ORB_EMBED", search: "ada" });
    expect(queryOf(route)).toEqual({ type: "ORB_EMBED", search: "ada", limit: 50, cursor: "c" });
  });
});

describe("the status that is shown before the server has answered", () => {
  const link = { enabled: true, expiresAt: "2026-01-01T00:00:00Z", usageLimit: 3, usageCount: 3 };
  const [before, after] = [Date.UTC(2025, 0), Date.UTC(2027, 0)];
  test("is the first that applies, as the specification orders them", () => {
    expect(statusAt({ ...link, enabled: false }, after)).toBe("disabled");
    expect(statusAt(link, after)).toBe("expired");
    expect(statusAt(link, Date.parse(link.expiresAt))).toBe("expired");
    expect(statusAt(link, before)).toBe("exhausted");
    expect(statusAt({ ...link, usageLimit: 4 }, before)).toBe("live");
    expect(statusAt({ ...link, usageLimit: null, expiresAt: null }, after)).toBe("live");
  });
});
