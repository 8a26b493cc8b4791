import * as v from "valibot";
import type { Judge } from "../judge.ts";
import { DATE_TIME, UUID } from "../patterns.ts";

/** valibot 1, with `is` for a verdict and `safeParse` for issues. */
export function link(): Judge {
  return judge(v.object(linkEntries()));
}

export function list(): Judge {
  const persona = { personaId: uuid(), personaName: v.string(), organizationId: filled() };
  const page = {
    data: v.array(v.object({ ...linkEntries(), ...persona })),
    meta: v.object({
      total: atLeast(0),
      lastPage: atLeast(1),
      currentPage: atLeast(1),
      perPage: atLeast(1),
      prev: v.nullable(integer()),
      next: v.nullable(integer()),
    }),
  };
  return judge(v.object(page));
}

export function create(): Judge {
  const body = {
    personaId: uuid(),
    expiresInHours: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(87_600))),
    usageLimit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_147_483_647))),
  };
  return judge(v.strictObject(body));
}

function linkEntries() {
  return {
    id: uuid(),
    token: filled(),
    type: v.picklist(["LINK", "PLAYER_EMBED", "ORB_EMBED"]),
    expiresAt: v.nullable(dateTime()),
    usageLimit: v.nullable(integer()),
    usageCount: atLeast(0),
    allowedOrigins: v.array(v.string()),
    allowAllOrigins: v.boolean(),
    removeWatermark: v.boolean(),
    enabled: v.boolean(),
    isPrimary: v.boolean(),
    createdAt: dateTime(),
  };
}

function uuid() {
  return v.pipe(v.string(), v.regex(UUID));
}

function dateTime() {
  return v.pipe(v.string(), v.regex(DATE_TIME));
}

function filled() {
  return v.pipe(v.string(), v.minLength(1));
}

function integer() {
  return v.pipe(v.number(), v.integer());
}

function atLeast(minimum: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(minimum));
}

function judge(schema: v.GenericSchema): Judge {
  return {
    is: (value) => v.is(schema, value),
    issues: (value) => v.safeParse(schema, value).issues ?? [],
  };
}
