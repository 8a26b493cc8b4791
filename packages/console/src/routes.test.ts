import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRoute, pathOf, type Route } from "./routes.ts";

const text = fc.string({ minLength: 1, unit: "grapheme" }).filter((value) => value.isWellFormed());
const word = fc.option(text, { nil: undefined });
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({
    ...{ page: fc.constant("shareLinks" as const), status: word, type: word, search: word },
    ...{ personaId: word, limit: word, cursor: word },
  }),
  fc.record({ page: fc.constant("shareLink" as const), id: fc.uuid(), view: word }),
  fc.record({ page: fc.constant("webhook" as const), id: fc.uuid(), view: word, status: word, cursor: word }),
  fc.record({ page: fc.constant("newShareLink" as const), personaId: word, copyOf: word }),
  fc.record({ page: fc.constant("auditEvents" as const), action: word, since: word }),
);

describe("routes", () => {
  test("an address gives back the route that it was made from", () => {
    fc.assert(
      fc.property(route, (given) => {
        const { pathname, hash } = new URL(pathOf(given), "http://localhost");
        const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
        expect(parseRoute(pathname, hash)).toEqual(known);
      }),
    );
  });

  test("every address has at most two parts below /console, because the server serves no deeper ones", () => {
    fc.assert(
      fc.property(route, (given) => {
        expect(pathOf(given).split("#")[0]?.split("/").length).toBeLessThanOrEqual(4);
      }),
    );
  });

  test("/console is the list of links", () => {
    expect(parseRoute("/console", "")).toEqual({ page: "shareLinks" });
    expect(parseRoute("/console/", "#status=live")).toEqual({ page: "shareLinks", status: "live" });
  });

  test("the word new is a form and not an id", () => {
    expect(parseRoute("/console/share-links/new", "")).toEqual({ page: "newShareLink" });
  });

  test("an unknown path is no page, and an unknown parameter is left out", () => {
    expect(parseRoute("/console/nothing", "")).toBeUndefined();
    expect(parseRoute("/console/share-links/1/2", "")).toBeUndefined();
    expect(parseRoute("/elsewhere", "")).toBeUndefined();
    expect(parseRoute("/console/personas", "#utm=1&cursor=")).toEqual({ page: "personas" });
  });

  test("a broken escape in a path is kept as it is", () => {
    expect(parseRoute("/console/personas/%zz", "")).toEqual({ page: "persona", id: "%zz" });
  });
});
