import { isObject, member, objectMember } from "../json.ts";
import { at } from "../pointer.ts";
import type { Located } from "../read/references.ts";
import type { Noter as Note } from "../report/notes.ts";
import type { MediaKind } from "./media-type.ts";
import type { Encoding, Style } from "./operation.ts";

const STYLES: readonly unknown[] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** How the fields of a form are written, according to its Encoding Objects. */
export function readEncoding({ value, pointer }: Located, kind: MediaKind, note: Note): Record<string, Encoding> {
  const place = at(pointer, "encoding");
  for (const name of ["prefixEncoding", "itemEncoding"]) {
    if (member(value, name) !== undefined) note("encoding", at(pointer, name), `${name} is left out`);
  }
  const entries = Object.entries(objectMember(value, "encoding"));
  if (entries.length > 0 && kind !== "form" && kind !== "multipart") {
    note("encoding", place, "only a form and a multipart body have an encoding; it is left out");
    return {};
  }
  const read = entries.map(
    ([name, encoding]) => [name, readOne({ value: encoding, pointer: at(place, name) }, note)] as const,
  );
  return Object.fromEntries(read.filter(([, encoding]) => Object.keys(encoding).length > 0));
}

function readOne({ value, pointer }: Located, note: Note): Encoding {
  if (!isObject(value)) return {};
  const { contentType, style, explode, allowReserved, headers } = value;
  if (headers !== undefined) note("encoding", at(pointer, "headers"), "the headers of a part are left out");
  if (style !== undefined && !STYLES.includes(style)) {
    note(
      "unknown-style",
      at(pointer, "style"),
      `the style ${JSON.stringify(style)} has no meaning in a form; form is taken`,
    );
  }
  return {
    ...(typeof contentType === "string" && { contentType }),
    ...(STYLES.includes(style) && { style: style as Style }),
    ...(typeof explode === "boolean" && { explode }),
    ...(allowReserved === true && { allowReserved: true }),
  };
}
