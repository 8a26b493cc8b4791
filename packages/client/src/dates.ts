import { checkNesting } from "./misuse.ts";

/** A value of the API with a `Date` for each time. A time is a string under a name that ends in `At`, as all times of the spec do. */
export type WithDates<Value> = Value extends readonly (infer Item)[]
  ? WithDates<Item>[]
  : Value extends object
    ? { [Name in keyof Value]: Name extends `${string}At` ? DateFor<Value[Name]> : WithDates<Value[Name]> }
    : Value;

/** The same value with a string for each `Date`, as the API takes it. */
export type WithoutDates<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? WithoutDates<Item>[]
    : Value extends object
      ? { [Name in keyof Value]: WithoutDates<Value[Name]> }
      : Value;

/** Returns a copy with a `Date` for each time. Throws a `TypeError` for a string that isn't a time of RFC 3339, before it becomes an invalid `Date`. */
export function decodeDates<Value>(value: Value): WithDates<Value> {
  checkNesting("The value", "an answer of the API", value);
  return mapMembers(value, (name, member) =>
    name.endsWith("At") && typeof member === "string" ? toDate(name, member) : member,
  ) as WithDates<Value>;
}

/** Returns a copy with a string in UTC for each `Date`, so that a decoded value can be sent back. Throws a `TypeError` for an invalid `Date`. */
export function encodeDates<Value>(value: Value): WithoutDates<Value> {
  checkNesting("The value", "what JSON can hold", value);
  return mapMembers(value, (name, member) =>
    member instanceof Date ? toText(name, member) : member,
  ) as WithoutDates<Value>;
}

type DateFor<Value> = Value extends string ? Date : Value;

function mapMembers(value: unknown, map: (name: string, member: unknown) => unknown, name = ""): unknown {
  const mapped = map(name, value);
  if (mapped !== value) return mapped;
  if (Array.isArray(mapped)) return mapped.map((item) => mapMembers(item, map, name));
  // A copy of any other object, such as a `Map`, would lose its content.
  if (Object.prototype.toString.call(mapped) !== "[object Object]") return mapped;
  return Object.fromEntries(Object.entries(Object(mapped)).map(([key, member]) => [key, mapMembers(member, map, key)]));
}

/** A time of RFC 3339, 5.6, with `T` and `Z` in upper case. Leap seconds are allowed only at 23:59:60 UTC. */
const TIME =
  /^(\d{4}-\d\d-(\d\d))T(?:(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)|23:59:(60)(?:\.\d+)?(?:Z|[+-]00:00))$/;

function toDate(name: string, text: string): Date {
  const [, date, day, leap] = TIME.exec(text) ?? [];
  // `Date` reads the 31st of a shorter month as a day of the next month.
  if (new Date(`${date}T00:00Z`).getUTCDate() !== Number(day)) {
    throw new TypeError(`"${name}" must be a time of RFC 3339, got ${JSON.stringify(text)}.`);
  }
  // `Date` has no leap seconds, so this one becomes the second after it.
  return leap ? new Date(Date.parse(text.replace(":60", ":59")) + 1000) : new Date(text);
}

function toText(name: string, date: Date): string {
  if (Number.isNaN(date.getTime())) throw new TypeError(`"${name}" must be a valid Date.`);
  return date.toISOString();
}
