import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalOrigin } from "./origins.ts";

describe("an origin is stored as", () => {
  test.each([
    ["https://example.com", "https://example.com"],
    ["example.com", "https://example.com"],
    ["EXAMPLE.com", "https://example.com"],
    ["HTTPS://Example.COM", "https://example.com"],
    ["https://example.com:443", "https://example.com"],
    ["http://example.com:80", "http://example.com"],
    ["http://example.com:443", "http://example.com:443"],
    ["example.com:8443", "https://example.com:8443"],
    ["https://bücher.example", "https://xn--bcher-kva.example"],
    ["https://192.168.0.1", "https://192.168.0.1"],
    ["localhost:3000", "https://localhost:3000"],
    ["http://localhost:*", "http://localhost:*"],
    ["http://127.0.0.1:*", "http://127.0.0.1:*"],
    ["https://*.example.com", "https://*.example.com"],
    ["*.Example.com", "https://*.example.com"],
    ["http://*.example.com:8080", "http://*.example.com:8080"],
    ["https://*.example.co.uk", "https://*.example.co.uk"],
    ["https://*.example.github.io", "https://*.example.github.io"],
    ["https://*.city.kawasaki.jp", "https://*.city.kawasaki.jp"],
    ["https://*.portal.internal", "https://*.portal.internal"],
    ["https://co.uk", "https://co.uk"],
    ["https://0x7f.1", "https://127.0.0.1"],
    ["http://2130706433:*", "http://127.0.0.1:*"],
    ["http://LOCALHOST:*", "http://localhost:*"],
    ["https://faß.example", "https://xn--fa-hia.example"],
    ["https://ｅxample。com", "https://example.com"],
    ["https://example.com:00443", "https://example.com"],
  ])("%s: %s", (given, stored) => {
    expect(canonicalOrigin(given)).toEqual({ origin: stored });
  });
});

describe("what can not be enforced is refused:", () => {
  test.each([
    ["*", /allowAllOrigins/],
    ["null", /allowAllOrigins/],
    ["", /not an origin/],
    ["https://", /not an origin/],
    ["https://example.com/", /path/],
    ["https://example.com/path", /path/],
    ["example.com/path", /path/],
    ["https://example.com?x", /path/],
    ["https://example.com#x", /path/],
    ["https://user@example.com", /user name/],
    ["https://user:pass@example.com", /user name/],
    ["https://@example.com", /user name/],
    ["https://[::1]", /IPv6/],
    ["[::1]:3000", /IPv6/],
    ["ftp://example.com", /http or https/],
    ["file:///etc", /http or https/],
    ["javascript:alert(1)", /./],
    ["data:text/html,x", /./],
    ["https://*.com", /two labels/],
    ["https://*.co.uk", /public suffix co\.uk/],
    ["https://*.CO。UK", /public suffix co\.uk/],
    ["https://*.公司.cn", /public suffix xn--55qx5d\.cn/],
    ["https://*.a.ck", /public suffix a\.ck/],
    ["https://*.github.io", /public suffix github\.io/],
    ["https://*.vercel.app:8443", /public suffix vercel\.app/],
    ["https://*.localhost", /two labels/],
    ["https://*.com.", /host name/],
    ["https://example.com.", /host name/],
    ["https://under_score.example", /host name/],
    ["https://*.1.2.3.4", /two labels/],
    ["https://*", /first label/],
    ["https://a.*.example.com", /first label/],
    ["https://*a.example.com", /first label/],
    ["https://a*.example.com", /first label/],
    ["https://*.*.example.com", /first label/],
    ["https://example.com:*", /port \*/],
    ["https://*.localhost:*", /./],
    ["https://example.com:99999", /not an origin/],
    ["https://example.com:443:*", /port \*/],
    ["http://0:*", /port \*/],
    ["http://127.0.0.2:*", /port \*/],
    ["https://256.1.1.1", /not an origin/],
    ["https://*.a.0x1", /not an origin/],
    ["https://[::ffff:127.0.0.1]", /IPv6/],
    ["https://*。com", /first label/],
    ["https://:@example.com", /user name/],
    ["https:/example.com", /path/],
    ["//example.com", /path/],
    ["ws://example.com", /http or https/],
    ["chrome-extension://abcdef", /http or https/],
    ["blob:https://example.com", /not an origin/],
    ["https://exa mple.com", /spaces/],
    [" https://example.com", /spaces/],
    ["https://example.com\\@evil.example", /backslash/],
    ["https://example.com;script-src", /host name/],
    ["https://example.com 'unsafe-inline'", /spaces/],
    ["https://example.com,https", /host name/],
    ["https://exa%6dple..com", /host name|not an origin/],
  ])("%s", (given, why) => {
    expect(canonicalOrigin(given)).toEqual({ problem: expect.stringMatching(why) });
  });
});

test("a canonical origin is its own canonical form, and none can break out of a Content-Security-Policy", () => {
  const labels = fc
    .array(fc.stringMatching(/^[a-zA-Z0-9*;,' _\u00fc-]{1,6}$/), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("."));
  const texts = fc
    .tuple(
      fc.constantFrom("", "https://", "http://", "HTTPS://", "ftp://"),
      labels,
      fc.constantFrom("", ":80", ":443", ":*", ":8080", "/", "?a"),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), (text) => {
      const verdict = canonicalOrigin(text);
      if ("problem" in verdict) return;
      expect(canonicalOrigin(verdict.origin)).toEqual(verdict);
      expect(verdict.origin).toMatch(/^https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d+|\*))?$/);
    }),
    { numRuns: 5000 },
  );
});
