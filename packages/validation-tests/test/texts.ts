import fc from "fast-check";

/** Example texts of each format: some are valid and some nearly are. */
export const SEEDS: Readonly<Record<string, readonly string[]>> = {
  date: ["2026-01-31", "2024-02-29", "2026-02-29", "1900-02-29", "2000-02-29", "2026-04-31", "0000-12-01"],
  time: [
    "12:00:00Z",
    "23:59:59.999+23:59",
    "23:59:60Z",
    "23:59:60.5-00:00",
    "15:59:60-08:00",
    "01:29:60+01:30",
    "00:00:00+01",
  ],
  "date-time": [
    "2026-01-31T12:00:00.000Z",
    "2024-02-29T23:59:60+00:00",
    "2026-02-29T00:00:00-01:30",
    "2026-01-31 12:00:00Z",
  ],
  duration: ["P1Y2M3DT4H5M6S", "PT36H", "P4W", "P1M", "PT1M1S", "P1YT1S", "PT", "P1W1D"],
  uuid: [
    "00000000-0000-0000-0000-000000000000",
    "0199F3C2-6a51-7c44-9a1e-5d0c7a1b2c3d",
    "urn:uuid:00000000-0000-0000-0000-000000000000",
  ],
  email: [
    "ada@example.com",
    '"a b\\"c"@example.com',
    "a.b+c@[192.0.2.1]",
    "a@[IPv6:2001:db8::1]",
    "a..b@x",
    "a@b.c-",
    `${"a".repeat(250)}@a.b`,
  ],
  hostname: [
    "example.com",
    "xn--nxasmq6b",
    "a.XN--Mnchen-3ya",
    "a-b.c",
    "1.2.3.4",
    `${"a".repeat(63)}.com`,
    "a.".repeat(126),
  ],
  "idn-email": ["실례@실례.테스트", "ä.b@example.com", "ada@[192.0.2.1]", '"ä b"@a', "ä..b@c"],
  "idn-hostname": ["실례.테스트", "bücher。de", "l·l.xn--n3h", "ー・ア", "א׳", "-ä", "ä_b"],
  iri: ["https://exämple.com/ä?ö#ü", "urn:ä:b", "http://[2001:db8::1]/ä", "ä:a", "//ä"],
  "iri-reference": ["/ä", "//ä/b", "#ö", "", "ä/b:c", "ä b"],
  ipv4: ["192.0.2.1", "255.255.255.255", "0.0.0.0", "01.2.3.4", "1.2.3"],
  ipv6: [
    "2001:db8::1",
    "1:2:3:4:5:6:7:8",
    "::ffff:192.0.2.1",
    "1::",
    "::",
    "1:2:3:4:5:6:7::",
    "fe80::1%eth0",
    "1:2:3:4:5:6:192.0.2.1",
  ],
  uri: [
    "https://a:b@example.com:80/a/b;c?d=/?#e?/",
    "urn:a:b",
    "http://[2001:db8::1]:80/",
    "http://[v1.a:b]/",
    "a:",
    "//a/b",
    "file:///etc",
    "https://a/%C3%A4",
  ],
  "uri-reference": ["https://a/b?c#d", "//a/b", "/a", "a/b:c", "a:b", "./a:b", "", "#a", "?a", ":a", "1a:b"],
  "uri-template": ["/a{?b,c*}{#d:3}", "{+a}/{a.b}", "{a:10000}", "{a:0}", "ä%C3", "{a,}", "{}", "a'b"],
  "json-pointer": ["/a/0", "/a~0~1b", "", "a", "/~2"],
  "relative-json-pointer": ["0", "1/a", "10#", "01", "0##", "1/~1"],
  regex: ["^a+$", "\\p{L}", "(?<a>b)\\k<a>", "[a-z]{2,3}", "a**", "\\-", "(?:a", "[\\w-.]"],
  byte: ["YQ==", "YWI=", "YWJj", "+/+/", "YQ=", "YQ"],
  base64url: ["YQ", "YQ==", "YWI", "_-_-", "Y", "YQ="],
};

const ALPHABET = [..."0123456789abfzAFZTPWv:.-_~/?#[]@!$&'\"()*+,;=%{}|^\\<> \n`", "ä", "０", "𝒳", "\u0000"];

const edit = fc.tuple(
  fc.constantFrom("insert", "delete", "replace", "repeat", "case"),
  fc.nat(300),
  fc.constantFrom(...ALPHABET),
);

/** Draws texts around a format: an example with up to three edits, or any text. */
export function textsOf(format: string): fc.Arbitrary<string> {
  const edited = fc
    .tuple(fc.constantFrom(...(SEEDS[format] ?? ["a"])), fc.array(edit, { maxLength: 3 }))
    .map(([start, edits]) => edits.reduce(applied, start));
  return fc.oneof({ weight: 30, arbitrary: edited }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) });
}

function applied(text: string, [kind, where, character]: [string, number, string]): string {
  const index = where % (text.length + 1);
  const [before, at, after] = [text.slice(0, index), text.slice(index, index + 1), text.slice(index + 1)];
  if (kind === "insert") return before + character + at + after;
  if (kind === "delete") return before + after;
  if (kind === "replace") return before + character + after;
  if (kind === "repeat") return before + at + at + after;
  return before + (at === at.toUpperCase() ? at.toLowerCase() : at.toUpperCase()) + after;
}
