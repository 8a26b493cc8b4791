/** How one `format` is honoured: by the run time's exports that assert it and that say what it asks for, or not at all. */
export type FormatRule =
  | { readonly on: "string" | "number"; readonly assertion: string; readonly example: string }
  | "annotation";

const onString = (name: string): FormatRule => ({
  on: "string",
  assertion: `${name}Format`,
  example: `${name}Example`,
});
const onNumber = (name: string): FormatRule => ({
  on: "number",
  assertion: `${name}Format`,
  example: `${name}Example`,
});

/** Every known format. Those with an assertion decide over a value; annotations are named here so that no format is ignored by accident. */
export const FORMATS: ReadonlyMap<string, FormatRule> = new Map<string, FormatRule>([
  ["date-time", onString("dateTime")],
  ["date", onString("date")],
  ["time", onString("time")],
  ["duration", onString("duration")],
  ["uuid", onString("uuid")],
  ["email", onString("email")],
  ["hostname", onString("hostname")],
  ["ipv4", onString("ipv4")],
  ["ipv6", onString("ipv6")],
  ["uri", onString("uri")],
  ["uri-reference", onString("uriReference")],
  ["uri-template", onString("uriTemplate")],
  ["json-pointer", onString("jsonPointer")],
  ["relative-json-pointer", onString("relativeJsonPointer")],
  ["regex", onString("regex")],
  ["byte", onString("byte")],
  ["base64url", onString("base64url")],
  ["int8", onNumber("int8")],
  ["uint8", onNumber("uint8")],
  ["int16", onNumber("int16")],
  ["uint16", onNumber("uint16")],
  ["int32", onNumber("int32")],
  ["uint32", onNumber("uint32")],
  ["int64", onNumber("int64")],
  ["uint64", onNumber("uint64")],
  ["float", onNumber("float")],
  ["double", "annotation"],
  ["binary", "annotation"],
  ["password", "annotation"],
  ["html", "annotation"],
  ["commonmark", "annotation"],
  ["idn-email", "annotation"],
  ["idn-hostname", "annotation"],
  ["iri", "annotation"],
  ["iri-reference", "annotation"],
  ["media-range", "annotation"],
]);
