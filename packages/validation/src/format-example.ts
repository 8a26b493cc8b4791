const EXAMPLES: Readonly<Record<string, string>> = {
  uuid: "a UUID such as 00000000-0000-0000-0000-000000000000",
  "date-time": "a date-time such as 2026-01-31T12:00:00.000Z",
  date: "a date such as 2026-01-31",
  time: "a time such as 12:00:00Z",
  duration: "a duration such as P1DT12H",
  email: "an email address such as ada@example.com",
  hostname: "a host name such as example.com",
  ipv4: "an IPv4 address such as 192.0.2.1",
  ipv6: "an IPv6 address such as 2001:db8::1",
  uri: "an absolute URI such as https://example.com/ada",
  "uri-reference": "a URI or a relative reference such as /ada",
  "uri-template": "a URI template such as /users/{id}",
  "json-pointer": "a JSON Pointer such as /data/0",
  "relative-json-pointer": "a relative JSON Pointer such as 1/name",
  regex: "a regular expression",
  byte: "base64 such as YWRh",
  base64url: "base64url such as YWRh",
};

/** What a format asks for, in words and with an example. */
export function exampleOf(format: string): string {
  const example = EXAMPLES[format];
  if (example !== undefined) return example;
  const bits = /^(u?)int(\d+)$/.exec(format);
  if (bits !== null) return `an integer that ${bits[1] === "" ? "" : "is not negative and "}fits into ${bits[2]} bits`;
  return format === "float" ? "a number that fits into 32 bits" : `a valid ${format}`;
}
