import { expect, test } from "vitest";
import { frameUrl, shareUrl } from "./urls.ts";

const token = "sh_2kL9pQxYzR4vN8mBwHfJc";

test("the URLs of a link's page and frame are the public URL, with or without a path or a slash at its end, and then the token", () => {
  expect(shareUrl({ token }, { publicUrl: "https://share.example" })).toBe(`https://share.example/share/${token}`);
  expect(shareUrl({ token }, { publicUrl: "https://example.com/a/" })).toBe(`https://example.com/a/share/${token}`);
  expect(frameUrl({ token }, { publicUrl: "http://localhost:8080/" })).toBe(`http://localhost:8080/frame/${token}`);
});

test("a token in the older form, without the prefix sh_, is accepted", () => {
  expect(shareUrl({ token: "V1StGXR8_Z5jdHi6B-myT" }, { publicUrl: "https://share.example" })).toMatch(
    /V1StGXR8_Z5jdHi6B-myT$/,
  );
});

test.each(["", ".", "..", "a/b", "%2e%2e", "a?b", "a#b", "a;b", "a\nb", undefined])(
  "the token %j is refused",
  (bad) => {
    for (const url of [shareUrl, frameUrl]) {
      expect(() => url({ token: bad as string }, { publicUrl: "https://share.example" })).toThrow(
        /^The token must be (?:one path segment without |a string, got undefined)/,
      );
    }
  },
);

test.each([
  "share.example",
  "/",
  "javascript:alert(1)",
  "https://u:hunter2@share.example",
  "https://share.example?a=1",
])("the public URL %j is refused, and the message doesn't contain its password", (publicUrl) => {
  expect(() => shareUrl({ token }, { publicUrl })).toThrow(/^publicUrl must be an absolute http\(s\) URL /);
  expect(() => shareUrl({ token }, { publicUrl })).not.toThrow(/hunter2/);
});
