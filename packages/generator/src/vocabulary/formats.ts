/** How one `format` is handled: the run time's export that checks it, with its requirement in words, or no check at all. */
export type FormatRule =
  | { readonly on: "string" | "number"; readonly assertion: string; readonly example: string }
  | "annotation";

const onString = (name: string, example: string): FormatRule => ({ on: "string", assertion: `${name}Format`, example });
const onNumber = (name: string, example: string): FormatRule => ({ on: "number", assertion: `${name}Format`, example });

/** Every known format. Formats with an assertion are checked. Annotations allow any value, and are listed so that no format is ignored by accident. */
export const FORMATS: ReadonlyMap<string, FormatRule> = new Map<string, FormatRule>([
  ["date-time", onString("dateTime", "a date-time such as 2026-01-31T12:00:00.000Z")],
  ["date", onString("date", "a date such as 2026-01-31")],
  ["time", onString("time", "a time such as 12:00:00Z")],
  ["duration", onString("duration", "a duration such as P1DT12H")],
  ["uuid", onString("uuid", "a UUID such as 00000000-0000-0000-0000-000000000000")],
  ["email", onString("email", "an email address such as ada@example.com")],
  ["hostname", onString("hostname", "a host name such as example.com")],
  ["idn-email", onString("idnEmail", "an email address such as ada@exämple.com")],
  ["idn-hostname", onString("idnHostname", "a host name such as exämple.com")],
  ["ipv4", onString("ipv4", "an IPv4 address such as 192.0.2.1")],
  ["ipv6", onString("ipv6", "an IPv6 address such as 2001:db8::1")],
  ["uri", onString("uri", "an absolute URI such as https://example.com/ada")],
  ["uri-reference", onString("uriReference", "a URI or a relative reference such as /ada")],
  ["iri", onString("iri", "an absolute IRI such as https://example.com/ä")],
  ["iri-reference", onString("iriReference", "an IRI or a relative reference such as /ä")],
  ["uri-template", onString("uriTemplate", "a URI template such as /users/{id}")],
  ["json-pointer", onString("jsonPointer", "a JSON Pointer such as /data/0")],
  ["relative-json-pointer", onString("relativeJsonPointer", "a relative JSON Pointer such as 1/name")],
  ["regex", onString("regex", "a regular expression")],
  ["byte", onString("byte", "base64 such as YWRh")],
  ["base64url", onString("base64url", "base64url such as YWRh")],
  ["int8", onNumber("int8", "an integer from -128 to 127")],
  ["uint8", onNumber("uint8", "an integer from 0 to 255")],
  ["int16", onNumber("int16", "an integer from -32768 to 32767")],
  ["uint16", onNumber("uint16", "an integer from 0 to 65535")],
  ["int32", onNumber("int32", "an integer from -2147483648 to 2147483647")],
  ["uint32", onNumber("uint32", "an integer from 0 to 4294967295")],
  ["int64", onNumber("int64", "an integer of 64 bits")],
  ["uint64", onNumber("uint64", "an integer of 64 bits that is not negative")],
  ["float", onNumber("float", "a number of single precision")],
  ["double", "annotation"],
  ["binary", "annotation"],
  ["password", "annotation"],
  ["html", "annotation"],
  ["commonmark", "annotation"],
]);

/** Whether a format is known: it is either checked or an annotation. */
export function isKnownFormat(format: string): boolean {
  return FORMATS.has(format);
}
