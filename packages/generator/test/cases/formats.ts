import { casesOf, type Row } from "./case.ts";

const on = (format: string, good: readonly unknown[], bad: readonly unknown[]): Record<string, Row[]> => ({
  [format]: [[{ format }, good, bad]],
});
const NIL = "00000000-0000-0000-0000-000000000000";
/** Values of other types, to which formats of texts don't apply. */
const OTHERS = [1, null, [], {}, true];

/** The values that every known format accepts. The formats in the last rows are annotations and accept everything. */
export const FORMAT_CASES = casesOf({
  ...on(
    "date-time",
    ["2026-01-31T12:00:00Z", "2024-02-29T23:59:60.5+00:00", "0000-01-01T00:00:00-23:59", ...OTHERS],
    [
      "2026-02-29T00:00:00Z",
      "2026-01-31T12:00:00",
      "2026-01-31 12:00:00Z",
      "2026-01-31t12:00:00z",
      "2026-01-31T24:00:00Z",
      "",
    ],
  ),
  ...on(
    "date",
    ["2026-01-31", "2000-02-29", ...OTHERS],
    ["1900-02-29", "2026-04-31", "26-01-01", "2026-01-31T00:00:00Z", ""],
  ),
  ...on(
    "time",
    ["12:00:00Z", "23:59:59.123456789+23:59", "15:59:60-08:00", ...OTHERS],
    ["12:00:00", "12:00Z", "12:00:00+0100", "12:00:60Z", ""],
  ),
  ...on("duration", ["P1Y2M3DT4H5M6S", "PT0S", "P4W", ...OTHERS], ["P", "PT", "P1.5D", "P1WT1H", "-P1D", ""]),
  ...on(
    "uuid",
    [NIL, "0199F3C2-6a51-7c44-9a1e-5d0c7a1b2c3d", "ffffffff-ffff-ffff-ffff-ffffffffffff", ...OTHERS],
    [`{${NIL}}`, `urn:uuid:${NIL}`, NIL.replaceAll("-", ""), `${NIL}\n`, ""],
  ),
  ...on("email", ["ada@example.com", '"a b"@x', "a@[192.0.2.1]", ...OTHERS], ["ada", "a@b@c", "a..b@c", "ä@b", ""]),
  ...on(
    "hostname",
    ["example.com", "a", "1.2.3.4", "xn--n3h", ...OTHERS],
    ["xn--x", "-a", "a_b", "a.", `${"a".repeat(64)}`, ""],
  ),
  ...on("idn-email", ["실례@실례.테스트", "ada@example.com", ...OTHERS], ["실례", "ä b@c", ""]),
  ...on("idn-hostname", ["실례.테스트", "example.com", ...OTHERS], ["-ä", "ä_b", "a·b", ""]),
  ...on("iri", ["https://exämple.com/ä?ö#ü", "urn:a:b", ...OTHERS], ["/ä", "https://ä b", ""]),
  ...on("iri-reference", ["/ä", "", "https://example.com", ...OTHERS], ["ä b", "\\ä"]),
  ...on("ipv4", ["0.0.0.0", "255.255.255.255", ...OTHERS], ["256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4/8", ""]),
  ...on("ipv6", ["::", "2001:db8::1", "::ffff:192.0.2.1", ...OTHERS], ["1:2:3", "::g", "fe80::1%eth0", "1::2::3", ""]),
  ...on(
    "uri",
    ["https://example.com/a?b#c", "urn:a:b", "a:", ...OTHERS],
    ["/a", "https://a b", "https://ä", "http://[::1", ""],
  ),
  ...on("uri-reference", ["/a", "", "?a", "https://example.com", ...OTHERS], ["a b", "\\a", ":a", "%zz"]),
  ...on("uri-template", ["/a/{id}{?b,c*}", "", ...OTHERS], ["{", "{a-b}", "{}", "a b"]),
  ...on("json-pointer", ["", "/a~0~1/0", ...OTHERS], ["a", "/~", "#/a"]),
  ...on("relative-json-pointer", ["0", "1/a", "2#", ...OTHERS], ["", "/a", "01", "-1"]),
  ...on("regex", ["^a+$", "\\p{L}", "", ...OTHERS], ["(", "a**", "\\-"]),
  ...on("byte", ["", "YQ==", "YWJj", ...OTHERS], ["YQ", "Y", "YW-j", "YQ==\n"]),
  ...on("base64url", ["", "YQ", "YQ==", "_-_-", ...OTHERS], ["Y", "+/+/", "YQ=", "YQ==="]),
  ...on("int8", [-128, 127, "a", null], [-129, 128, 0.5]),
  ...on("uint8", [0, -0, 255, "a"], [-1, 256, 0.5]),
  ...on("int16", [-32768, 32767, "a"], [-32769, 32768, 0.5]),
  ...on("uint16", [0, 65535, "a"], [-1, 65536, 0.5]),
  ...on("int32", [-(2 ** 31), 2 ** 31 - 1, "a"], [2 ** 31, -(2 ** 31) - 1, 0.5]),
  ...on("uint32", [0, 2 ** 32 - 1, "a"], [-1, 2 ** 32, 0.5]),
  ...on("int64", [-(2 ** 63), 2 ** 63, "a"], [2 ** 63 + 2048, 0.5]),
  ...on("uint64", [0, 2 ** 64, "a"], [-1, 2 ** 64 + 4096, 0.5]),
  ...on("float", [0.1, -3.4e38, "a"], [3.5e38, -1e300]),
  ...Object.fromEntries(
    ["double", "binary", "password", "html", "commonmark"].flatMap((format) =>
      Object.entries(on(format, ["", "any text", "ä", 1e300, ...OTHERS], [])),
    ),
  ),
});
