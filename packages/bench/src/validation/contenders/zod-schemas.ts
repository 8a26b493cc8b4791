import * as z from "zod";
import { DATE_TIME, UUID } from "../patterns.ts";

/** `ShareLink` in zod 4. */
export function linkSchema() {
  return z.object({
    id: z.string().regex(UUID),
    token: z.string().min(1),
    type: z.enum(["LINK", "PLAYER_EMBED", "ORB_EMBED"]),
    expiresAt: z.string().regex(DATE_TIME).nullable(),
    usageLimit: z.int().nullable(),
    usageCount: z.int().min(0),
    allowedOrigins: z.array(z.string()),
    allowAllOrigins: z.boolean(),
    removeWatermark: z.boolean(),
    enabled: z.boolean(),
    isPrimary: z.boolean(),
    createdAt: z.string().regex(DATE_TIME),
  });
}

/** `PersonaShareLinkPage` in zod 4. */
export function listSchema() {
  return z.object({
    data: z.array(
      linkSchema().extend({
        personaId: z.string().regex(UUID),
        personaName: z.string(),
        organizationId: z.string().min(1),
      }),
    ),
    meta: z.object({
      total: z.int().min(0),
      lastPage: z.int().min(1),
      currentPage: z.int().min(1),
      perPage: z.int().min(1),
      prev: z.int().nullable(),
      next: z.int().nullable(),
    }),
  });
}

/** `CreateShareLink` in zod 4. */
export function createSchema() {
  return z.strictObject({
    personaId: z.string().regex(UUID),
    expiresInHours: z.number().positive().max(87_600).optional(),
    usageLimit: z.int().min(1).max(2_147_483_647).optional(),
  });
}
