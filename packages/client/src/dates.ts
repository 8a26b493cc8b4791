/** A value of the API with each of its times as a `Date`: the texts of members whose name ends in `At`, as all times of the spec do. */
export type WithDates<Value> = Value extends readonly (infer Item)[]
  ? WithDates<Item>[]
  : Value extends object
    ? { [Name in keyof Value]: Name extends `${string}At` ? DateFor<Value[Name]> : WithDates<Value[Name]> }
    : Value;

/** The same with each `Date` as the text that is sent. */
export type WithoutDates<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? WithoutDates<Item>[]
    : Value extends object
      ? { [Name in keyof Value]: WithoutDates<Value[Name]> }
      : Value;

/** A copy with each time as a `Date`; refuses a text that is no time of RFC 3339, for an invalid `Date` would spread. */
export function decodeDates<Value>(value: Value): WithDates<Value> {
  return mapMembers(value, (name, member) =>
    name.endsWith("At") && typeof member === "string" ? toDate(name, member) : member,
  ) as WithDates<Value>;
}

/** A copy with each `Date` as its text in UTC, so that what was decoded can be sent back; refuses an invalid one. */
export function encodeDates<Value>(value: Value): WithoutDates<Value> {
  return mapMembers(value, (name, member) =>
    member instanceof Date ? toText(name, member) : member,
  ) as WithoutDates<Value>;
}

type DateFor<Value> = Value extends string ? Date : Value;

function mapMembers(value: unknown, map: (name: string, member: unknown) => unknown, name = ""): unknown {
  const mapped = map(name, value);
  if (mapped !== value || typeof mapped !== "object" || mapped === null) return mapped;
  if (Array.isArray(mapped)) return mapped.map((item) => mapMembers(item, map, name));
  return Object.fromEntries(Object.entries(mapped).map(([key, member]) => [key, mapMembers(member, map, key)]));
}

function toDate(name: string, text: string): Date {
  const date = new Date(text);
  if (/^\d{4}-\d\d-\d\d[Tt]/.test(text) && !Number.isNaN(date.getTime())) return date;
  throw new TypeError(`"${name}" must be a time of RFC 3339, got ${JSON.stringify(text)}.`);
}

function toText(name: string, date: Date): string {
  if (Number.isNaN(date.getTime())) throw new TypeError(`"${name}" must be a valid Date.`);
  return date.toISOString();
}
