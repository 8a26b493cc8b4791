import { describe, expect, test } from "vitest";
import * as all from "./formats.ts";
import * as international from "./international-formats.ts";

const formats = { ...all, ...international };

type Case = readonly [format: keyof typeof formats, good: readonly string[], bad: readonly string[]];

const CASES: readonly Case[] = [
  [
    "dateFormat",
    ["2026-01-31", "2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"],
    [
      "2026-02-29",
      "1900-02-29",
      "2026-04-31",
      "2026-13-01",
      "2026-00-01",
      "2026-01-00",
      "26-01-01",
      "2026-1-1",
      "2026-01-01T",
      " 2026-01-01",
      "２026-01-01",
    ],
  ],
  [
    "timeFormat",
    [
      "12:00:00Z",
      "23:59:59.999999999+23:59",
      "00:00:00-00:00",
      "23:59:60Z",
      "23:59:60.5+00:00",
      "15:59:60-08:00",
      "01:29:60.123456789+01:30",
    ],
    [
      "12:00Z",
      "24:00:00Z",
      "12:60:00Z",
      "12:00:60Z",
      "23:59:61Z",
      "12:00:00",
      "12:00:00z",
      "12:00:00+0100",
      "12:00:00+24:00",
      "12:00:00.Z",
      "23:59:60+01:00",
      "15:58:60-08:00",
      "24:59:60+01:00",
    ],
  ],
  [
    "dateTimeFormat",
    [
      "2026-01-31T12:00:00Z",
      "2026-01-31T12:00:00.000+01:30",
      "2024-02-29T00:00:00Z",
      "2016-12-31T23:59:60Z",
      "1998-12-31T15:59:60.123-08:00",
      "0000-01-01T00:59:60+01:00",
    ],
    [
      "2026-02-31T00:00:00Z",
      "2026-01-31 12:00:00Z",
      "2026-01-31T12:00:00",
      "2026-01-31t12:00:00z",
      "2026-01-31T12:00:00+0100",
      "2026-01-31T12:00:00+01",
      "2026-01-31",
      "2026-01-31T24:00:00Z",
      "+02026-01-31T12:00:00Z",
      "1998-12-31T23:59:60-08:00",
      "2016-12-31T23:58:60Z",
      "2026-01-31T12:00:00Z\n",
    ],
  ],
  [
    "durationFormat",
    ["P1D", "P1Y2M3DT4H5M6S", "PT36H", "P4W", "PT0S", "P1M", "PT1M"],
    ["P", "PT", "P1", "1D", "P1YT", "P1Y1D", "PT1H1S", "P1W1D", "P0.5D", "p1d", "-P1D"],
  ],
  [
    "uuidFormat",
    [
      "00000000-0000-0000-0000-000000000000",
      "0199f3c2-6a51-7c44-9a1e-5d0c7a1b2c3d",
      "0199F3C2-6A51-7C44-9A1E-5D0C7A1B2C3D",
      "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ],
    [
      "urn:uuid:00000000-0000-0000-0000-000000000000",
      "{00000000-0000-0000-0000-000000000000}",
      "00000000000000000000000000000000",
      "00000000-0000-0000-0000-00000000000g",
      "00000000-0000-0000-0000-0000000000000",
      "00000000-0000-0000-0000-000000000000\n",
    ],
  ],
  [
    "emailFormat",
    [
      "ada@example.com",
      "a.b+c@example.co",
      "a@localhost",
      '"a b"@example.com',
      "a@[192.0.2.1]",
      "a@[IPv6:2001:db8::1]",
    ],
    [
      "ada",
      "@example.com",
      "ada@",
      "a b@example.com",
      ".a@example.com",
      "a.@example.com",
      "a..b@example.com",
      "a@-example.com",
      "a@example..com",
      "a@[192.0.2.256]",
      "ä@example.com",
    ],
  ],
  [
    "hostnameFormat",
    [
      "example.com",
      "a",
      "1.2.3.4",
      "xn--nxasmq6b",
      "a.XN--Mnchen-3ya.de",
      "axn--a",
      "xn--n3h",
      "A-b.c",
      `${"a".repeat(63)}.com`,
    ],
    [
      "",
      "xn--x",
      "a.xn--0",
      "xn--99999999",
      "xn--a-",
      "-a.com",
      "a-.com",
      "a..com",
      "a.",
      "a_b.com",
      "ä.com",
      `${"a".repeat(64)}.com`,
      `${"a.".repeat(127)}a`,
    ],
  ],
  [
    "ipv4Format",
    ["0.0.0.0", "255.255.255.255", "192.0.2.1"],
    ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "0x7f.0.0.1", "1.2.3.", "１.2.3.4"],
  ],
  [
    "ipv6Format",
    [
      "::",
      "::1",
      "1::",
      "2001:db8::1",
      "1:2:3:4:5:6:7:8",
      "::ffff:192.0.2.1",
      "1:2:3:4:5:6:192.0.2.1",
      "1::8",
      "1:2:3:4:5:6:7::",
      "::2:3:4:5:6:7:8",
      "ABCD::",
    ],
    [
      ":",
      ":::",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9",
      "1::2::3",
      "12345::",
      "g::",
      "::1.2.3",
      "::1.2.3.256",
      "1:2:3:4:5:6:7:192.0.2.1",
      "fe80::1%eth0",
      "1:2:3:4:5:6:7:8::",
      ":1:2:3:4:5:6:7",
    ],
  ],
  [
    "uriFormat",
    [
      "https://example.com",
      "http://a:b@example.com:80/a/b;c?d=/?#e?/",
      "urn:a:b",
      "mailto:ada@example.com",
      "file:///etc",
      "http://[2001:db8::1]:80/",
      "a:",
      "x-y.z+1:/",
      "https://example.com/%C3%A4",
    ],
    [
      "//example.com",
      "/a",
      "a",
      "",
      "https://exa mple.com",
      "https://example.com/ä",
      "http://[::1",
      "https://example.com/%zz",
      "1a:b",
      "https://example.com/\\",
      "http://a/<b>",
      "a#b#c",
    ],
  ],
  [
    "uriReferenceFormat",
    ["https://example.com", "//example.com/a", "/a", "a/b:c", "", "#a", "?a", "./a:b", "../a"],
    ["\\a", "a b", "#a#b", "http://[::1", ":a", "%"],
  ],
  [
    "uriTemplateFormat",
    ["https://example.com/{id}", "/a{?b,c*}{#d:3}", "{+a}/{a.b}", "ä", ""],
    ["{", "}", "{}", "{a", "{a-b}", "a b", "{a:0}", "<a>", "%"],
  ],
  [
    "iriFormat",
    ["https://exämple.com/ä?ö#ü", "https://例え.jp", "urn:a:b", "a:𝒳"],
    ["/ä", "https://ä b", "ä:a", "a:\ue000", ""],
  ],
  ["iriReferenceFormat", ["/ä", "", "#ö", "//ä/b"], ["ä b", "\\ä", "a:\ufffe"]],
  [
    "idnHostnameFormat",
    ["실례.테스트", "example.com", "bücher。de", "l·l", "xn--nxasmq6b", "β", "ー・ア"],
    ["", "-ä", "ä-", "ä..b", "a·b", "〮ä", "ä_b", "・・", "xn--x", "ä b", `${"ä".repeat(64)}`],
  ],
  [
    "idnEmailFormat",
    ["실례@실례.테스트", "ada@example.com", "ä.b@[192.0.2.1]"],
    ["실례", "ä@", "ä b@c", "ä..b@c", "a@ä_b"],
  ],
  ["jsonPointerFormat", ["", "/", "/a/0", "/a~0~1b"], ["a", "#/a", "/a~", "/a~2"]],
  ["relativeJsonPointerFormat", ["0", "1/a", "10#", "0/"], ["", "/a", "-1", "01", "0##"]],
  ["regexFormat", ["^a+$", "\\p{L}", ""], ["(", "[", "\\", "a**", "\\-"]],
  ["byteFormat", ["", "YQ==", "YWI=", "YWJj", "+/+/"], ["YQ", "YQ=", "YQ===", "Y", "YW-j", "YQ==\n"]],
  ["base64urlFormat", ["", "YQ", "YQ==", "YWI", "_-_-"], ["Y", "YQ=", "Y+==", "YQ==="]],
];

describe.each(CASES)("%s", (name, good, bad) => {
  const format = formats[name];
  const test_ = (text: string) => (typeof format === "function" ? format(Number(text)) : format.test(text));
  if (good.length > 0) test.each(good)("takes %j", (text) => expect(test_(text)).toBe(true));
  test.each(bad)("refuses %j", (text) => expect(test_(text)).toBe(false));
});

test.each<[keyof typeof formats, readonly number[], readonly number[]]>([
  ["int8Format", [-128, 127, 0], [-129, 128, 0.5]],
  ["uint8Format", [0, 255], [-1, 256, 0.5]],
  ["int16Format", [-32768, 32767], [-32769, 32768, 0.5]],
  ["uint16Format", [0, 65535], [-1, 65536, 0.5]],
  ["int32Format", [-(2 ** 31), 2 ** 31 - 1], [-(2 ** 31) - 1, 2 ** 31, 0.5]],
  ["uint32Format", [0, 2 ** 32 - 1], [-1, 2 ** 32, 0.5]],
  ["int64Format", [-(2 ** 63), 2 ** 53, JSON.parse("9223372036854775807")], [2 ** 63 + 2048, -(2 ** 64), 0.5]],
  ["uint64Format", [0, 2 ** 63, JSON.parse("18446744073709551615")], [-1, 2 ** 64 + 4096, 0.5]],
  ["floatFormat", [3.4e38, -3.4e38, 0.1], [3.5e38, -1e300]],
])("%s takes %j and refuses %j", (name, good, bad) => {
  const format = formats[name] as (value: number) => boolean;
  expect(good.map(format)).toEqual(good.map(() => true));
  expect(bad.map(format)).toEqual(bad.map(() => false));
});

test("no format takes long to check a hostile text", () => {
  const texts = ["a", "0", ":", "a.", "1:", "a@", "%41", "/", "{a}", "a-", "0."].map(
    (part) => `${part.repeat(50_000)}\n`,
  );
  const start = performance.now();
  for (const format of Object.values(formats))
    if (format instanceof RegExp) for (const text of texts) format.test(text);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("a date-time is a date and a time with T between", () => {
  const [, days = [], noDays = []] = CASES.find(([name]) => name === "dateFormat") ?? [];
  const [, times = [], noTimes = []] = CASES.find(([name]) => name === "timeFormat") ?? [];
  const fits = (date: string, time: string) => all.dateTimeFormat.test(`${date}T${time}`);
  for (const day of days) {
    expect(times.filter((time) => !fits(day, time))).toEqual([]);
    expect(noTimes.filter((time) => fits(day, time))).toEqual([]);
  }
  expect(noDays.filter((day) => fits(day, "12:00:00Z"))).toEqual([]);
});
