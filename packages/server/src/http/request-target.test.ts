import fc from "fast-check";
import { expect, test } from "vitest";
import { isNormalTarget } from "./request-target.ts";

test("the platform reads a target in normal form as exactly the path that was sent", () => {
  const piece = fc.constantFrom(
    "a",
    ".",
    "..",
    "/",
    "\\",
    "%2e",
    "%2F",
    "%5c",
    "%41",
    "%C3%A9",
    "%",
    "#",
    "?",
    ";",
    "~",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const target = `/${pieces.join("")}`;
      fc.pre(isNormalTarget(target));
      const [path = ""] = target.split("?", 1);
      expect(new URL(`http://server.test${target}`).pathname).toBe(path);
      expect(path.split("/").slice(1, -1)).not.toContain("");
      const unescaped = path.replaceAll(/%(..)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      expect(unescaped.split(/[/\\]/)).toHaveLength(path.split("/").length);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  "/",
  "/v1/share-links?search=../%2e//\\",
  "/v1/share-links/",
  "/share/sh_...-_~",
  "/...",
  "/.well-known/x",
  "/caf%C3%A9",
  "http://server.test",
  "http://server.test/livez",
])("%s is in normal form", (target) => {
  expect(isNormalTarget(target)).toBe(true);
});
