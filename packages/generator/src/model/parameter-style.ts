import { member } from "../json.ts";
import { at } from "../pointer.ts";
import type { Located } from "../read/references.ts";
import type { Noter as Note } from "../report/notes.ts";
import type { DecodedType, Parameter, ParameterPlace, Style } from "./operation.ts";

interface StyleRule {
  readonly places: readonly ParameterPlace[];
  readonly types: readonly ("scalar" | "array" | "object")[];
  /** The separator between the values of an array or an object that is not exploded. */
  readonly separator?: string;
}

/** Everything that OpenAPI defines about each style. */
const STYLES: Readonly<Record<Style, StyleRule>> = {
  form: { places: ["query", "cookie"], types: ["scalar", "array", "object"], separator: "," },
  simple: { places: ["path", "header"], types: ["scalar", "array", "object"], separator: "," },
  label: { places: ["path"], types: ["scalar", "array", "object"] },
  matrix: { places: ["path"], types: ["scalar", "array", "object"] },
  spaceDelimited: { places: ["query"], types: ["array", "object"], separator: " " },
  pipeDelimited: { places: ["query"], types: ["array", "object"], separator: "|" },
  deepObject: { places: ["query"], types: ["object"] },
  cookie: { places: ["cookie"], types: ["scalar", "array", "object"] },
};

/** The default style of a parameter, by its place. */
function usualStyle(place: ParameterPlace): Style {
  return place === "query" || place === "cookie" || place === "querystring" ? "form" : "simple";
}

interface Shape {
  readonly place: ParameterPlace;
  readonly name: string;
  readonly type: DecodedType;
  readonly items: DecodedType | undefined;
  readonly properties: Readonly<Record<string, DecodedType>>;
}

/** How a parameter is written. Where OpenAPI leaves that undefined, it is read as brackets (`filter[a][b]=1`), with a note. */
export function readStyle(
  { value, pointer }: Located,
  shape: Shape,
  note: Note,
): Pick<Parameter, "style" | "explode" | "separator"> {
  const { place, name, type } = shape;
  const usual = usualStyle(place);
  const style = knownStyle(member(value, "style"), shape, pointer, note);
  const given = member(value, "explode");
  const explode = typeof given === "boolean" ? given : style === "form" || style === "cookie" || style === "deepObject";
  const quoted = JSON.stringify(name);
  if (place === "query" && isNested(shape)) {
    if (type === "object" && style === "deepObject") return { style, explode: true };
    note(
      "nested-parameter",
      pointer,
      `OpenAPI has no one way to write the nested values of ${quoted}; they are sent as ${name}[a][b]=…`,
    );
    return { style: "deepObject", explode: true };
  }
  if (isNested(shape)) {
    note(
      "nested-parameter",
      pointer,
      `OpenAPI has no one way to write the nested values of ${quoted}; they are sent as JSON`,
    );
  }
  const { separator } = STYLES[style];
  const isDelimited = style === "spaceDelimited" || style === "pipeDelimited";
  if (type === "array") {
    const kept = style === usual || isDelimited ? {} : { style, explode };
    return { ...kept, ...(separator !== undefined && (usual === "simple" || !explode) ? { separator } : {}) };
  }
  if (type === "object") return { style, explode: explode && !isDelimited, ...(isDelimited && { separator }) };
  return style === usual || isDelimited ? {} : { style };
}

function isNested({ type, items, properties }: Shape): boolean {
  if (type === "array") return items === "object" || items === "array";
  return type === "object" && Object.values(properties).some((each) => each === "object" || each === "array");
}

/** The parameter's style, or the default of its place if its style has no meaning there. */
function knownStyle(given: unknown, { place, name, type }: Shape, pointer: string, note: Note): Style {
  const usual = usualStyle(place);
  if (given === undefined || given === null) return usual;
  const rule = member(STYLES, String(given)) as StyleRule | undefined;
  const kind = type === "array" || type === "object" ? type : "scalar";
  if (rule?.places.includes(place) && rule.types.includes(kind)) return given as Style;
  // A scalar looks the same in all styles of a query.
  if (rule?.places.includes(place) && kind === "scalar") return usual;
  if (given === "deepObject" && place === "query") return "deepObject";
  const what = `the style ${JSON.stringify(given)} of ${JSON.stringify(name)} has no meaning for ${kind === "scalar" ? "a scalar" : `an ${kind}`} in ${place}`;
  note("unknown-style", at(pointer, "style"), `${what}; ${usual} is taken`);
  return usual;
}
