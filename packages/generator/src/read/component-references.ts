import { segmentsOf } from "../pointer.ts";

/** The name of the component that a reference in a normal document points to; empty for any other reference. */
export function componentName($ref: unknown): string {
  if (typeof $ref !== "string") return "";
  const [components, schemas, name = "", ...rest] = segmentsOf(decodeURIComponent($ref.slice(1)));
  return components === "components" && schemas === "schemas" && rest.length === 0 ? name : "";
}

/** Makes the reference to a component of a normal document. */
export function componentReference(name: string): string {
  return `#/components/schemas/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
}
