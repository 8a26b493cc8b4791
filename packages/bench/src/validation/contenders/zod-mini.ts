import * as z from "zod/mini";
import type { Judge } from "../judge.ts";
import { DATE_TIME, UUID } from "../patterns.ts";

/** zod/mini, the same engine for small bundles. */
export function link(): Judge {
  return judge(linkSchema());
}

export function list(): Judge {
  const page = {
    data: z.array(
      z.extend(linkSchema(), {
        personaId: uuid(),
        personaName: z.string(),
        organizationId: z.string().check(z.minLength(1)),
      }),
    ),
    meta: z.object({
      total: atLeast(0),
      lastPage: atLeast(1),
      currentPage: atLeast(1),
      perPage: atLeast(1),
      prev: z.nullable(z.int()),
      next: z.nullable(z.int()),
    }),
  };
  return judge(z.object(page));
}

export function create(): Judge {
  const body = {
    personaId: uuid(),
    expiresInHours: z.optional(z.number().check(z.positive(), z.maximum(87_600))),
    usageLimit: z.optional(z.int().check(z.minimum(1), z.maximum(2_147_483_647))),
  };
  return judge(z.strictObject(body));
}

function linkSchema() {
  return z.object({
    id: uuid(),
    token: z.string().check(z.minLength(1)),
    type: z.enum(["LINK", "PLAYER_EMBED", "ORB_EMBED"]),
    expiresAt: z.nullable(dateTime()),
    usageLimit: z.nullable(z.int()),
    usageCount: atLeast(0),
    allowedOrigins: z.array(z.string()),
    allowAllOrigins: z.boolean(),
    removeWatermark: z.boolean(),
    enabled: z.boolean(),
    isPrimary: z.boolean(),
    createdAt: dateTime(),
  });
}

function uuid() {
  return z.string().check(z.regex(UUID));
}

function dateTime() {
  return z.string().check(z.regex(DATE_TIME));
}

function atLeast(minimum: number) {
  return z.int().check(z.minimum(minimum));
}

function judge(schema: z.ZodMiniType): Judge {
  return {
    is: (value) => schema.safeParse(value).success,
    issues: (value) => schema.safeParse(value).error?.issues ?? [],
  };
}
