import { readFileSync } from "node:fs";
import type { Subject } from "./judge.ts";

type Json = Record<string, unknown>;

const EXAMPLES = new URL("../../../../spec/examples/", import.meta.url);

/** A value with the specification's verdict on it. */
export interface Case {
  readonly name: string;
  readonly subject: Subject;
  readonly value: unknown;
  readonly isValid: boolean;
  /** Contenders may differ here if their entry says so. */
  readonly isFinePrint?: boolean;
}

/** The valid and invalid values that are timed, as they come from JSON: 60 links, 60 bodies or 12 pages, each a separate object. */
export function pool(subject: Subject, isValid: boolean): unknown[] {
  const count = subject === "list" ? 12 : 60;
  return Array.from({ length: count }, (_, index) => {
    const value = BASE[subject](index);
    return JSON.parse(JSON.stringify(isValid ? value : faulty(subject, value, index)));
  });
}

/** The shared table: all timed values, and special cases of the formats and numbers. */
export function cases(): Case[] {
  const timed = (["link", "list", "create"] as const).flatMap((subject) =>
    [true, false].flatMap((isValid) =>
      pool(subject, isValid).map((value, index) => ({
        name: `${isValid ? "valid" : "invalid"} ${subject} ${index}`,
        subject,
        value,
        isValid,
      })),
    ),
  );
  return [...timed, ...NO_OBJECTS, ...FINE_PRINT];
}

const LINKS = [example("getShareLink", "200"), ...(example("listShareLinks", "200").data as Json[])];

const BASE: Record<Subject, (index: number) => Json> = {
  link: linkOf,
  list: (index) => ({
    data: Array.from({ length: 20 }, (_, item) => ({
      ...linkOf(index * 20 + item),
      personaId: "00000000-0000-0000-0000-000000000000",
      personaName: `Ada ${item}`,
      organizationId: "org_V1StGXR8Z5jdHi6BmyT",
    })),
    meta: { total: 240, lastPage: 12, currentPage: index + 1, perPage: 20, prev: index || null, next: index + 2 },
  }),
  create: (index) => ({
    personaId: "01a19b98-4df9-77fd-bda5-f50a433ae127",
    ...(index % 3 !== 0 && { expiresInHours: 0.5 + index }),
    ...(index % 2 === 0 && { usageLimit: 1 + index }),
  }),
};

function linkOf(index: number): Json {
  const { personaId, personaName, organizationId, ...link } = LINKS[index % LINKS.length] ?? {};
  return { ...link, id: uuidOf(index), usageCount: index, createdAt: `2026-11-02T09:${10 + (index % 50)}:12.345Z` };
}

function uuidOf(index: number): string {
  return `01a19b7c-a680-7b1b-9bdb-480c61d0${(0x1000 + index).toString(16)}`;
}

/** Each value has one fault, and every sixth has three. The faults are spread over all fields, from the first to the last. */
function faulty(subject: Subject, value: Json, index: number): Json {
  if (subject === "list") {
    const data = [...(value.data as Json[])];
    data[(index * 7) % 20] = withFaults(data[(index * 7) % 20] ?? {}, LINK_FAULTS, index);
    return { ...value, data };
  }
  return withFaults(value, subject === "link" ? LINK_FAULTS : CREATE_FAULTS, index);
}

function withFaults(value: Json, faults: readonly Json[], index: number): Json {
  const fault = (step: number) => faults[(index + step) % faults.length] ?? {};
  return index % 6 === 5 ? { ...value, ...fault(0), ...fault(4), ...fault(8) } : { ...value, ...fault(0) };
}

/** Fields to overwrite. JSON leaves out fields that are undefined. */
const LINK_FAULTS: readonly Json[] = [
  { id: undefined },
  { id: "not-a-uuid" },
  { token: "" },
  { type: "BANNER" },
  { expiresAt: "2026-02-31T00:00:00Z" },
  { usageLimit: 1.5 },
  { usageCount: -1 },
  { allowedOrigins: ["https://example.com", 7] },
  { allowAllOrigins: "yes" },
  { removeWatermark: undefined },
  { enabled: null },
  { isPrimary: 0 },
  { createdAt: "yesterday" },
];

const CREATE_FAULTS: readonly Json[] = [
  { personaId: undefined },
  { personaId: "ada" },
  { personaId: 5 },
  { expiresInHours: 0 },
  { expiresInHours: 87_601 },
  { expiresInHours: "168" },
  { usageLimit: 0 },
  { usageLimit: 2.5 },
  { usageLimit: 2_147_483_648 },
  { usageLimit: null },
  { note: "for the fair" },
];

const NO_OBJECTS: readonly Case[] = (["link", "list", "create"] as const).flatMap((subject) =>
  [null, [], "text", 7, {}].map((value) => ({
    name: `${JSON.stringify(value)} as ${subject}`,
    subject,
    value,
    isValid: false,
  })),
);

const FINE_PRINT: readonly Case[] = [
  fine("an unknown key", { later: true }, true),
  fine("an integer above 2^53", { usageCount: 1e20 }, true),
  fine("a leap second", { createdAt: "2016-12-31T23:59:60Z" }, true),
  fine("a leap day", { createdAt: "2028-02-29T00:00:00Z" }, true),
  fine("an offset with a colon", { createdAt: "2026-11-02T09:00:00+01:00" }, true),
  fine("a UUID in capitals", { id: "01A19B7C-A680-7B1B-9BDB-480C61D07530" }, true),
  fine("a day that does not exist", { createdAt: "2027-02-29T00:00:00Z" }, false),
  fine("a leap second at another time", { createdAt: "2016-12-31T12:00:60Z" }, false),
  fine("a space for the T", { createdAt: "2026-11-02 09:00:00Z" }, false),
  fine("a small t", { createdAt: "2026-11-02t09:00:00Z" }, false),
  fine("an offset without a colon", { createdAt: "2026-11-02T09:00:00+0100" }, false),
  fine("a time without seconds", { createdAt: "2026-11-02T09:00Z" }, false),
  fine("a UUID as a URN", { id: "urn:uuid:01a19b7c-a680-7b1b-9bdb-480c61d07530" }, false),
];

function fine(name: string, change: Json, isValid: boolean): Case {
  return { name, subject: "link", value: { ...linkOf(1), ...change }, isValid, isFinePrint: true };
}

function example(id: string, status: string): Json {
  return JSON.parse(readFileSync(new URL(`${id}.json`, EXAMPLES), "utf8")).responses[status];
}
