import Type from "typebox";
import { Compile } from "typebox/compile";
import type { Judge } from "../judge.ts";
import { DATE_TIME, UUID } from "../patterns.ts";

/** typebox 1, compiled, which needs `new Function`. */
export function link(): Judge {
  return judge(Type.Object(linkProperties()));
}

export function list(): Judge {
  const persona = { personaId: uuid(), personaName: Type.String(), organizationId: Type.String({ minLength: 1 }) };
  const page = {
    data: Type.Array(Type.Object({ ...linkProperties(), ...persona })),
    meta: Type.Object({
      total: Type.Integer({ minimum: 0 }),
      lastPage: Type.Integer({ minimum: 1 }),
      currentPage: Type.Integer({ minimum: 1 }),
      perPage: Type.Integer({ minimum: 1 }),
      prev: Type.Union([Type.Integer(), Type.Null()]),
      next: Type.Union([Type.Integer(), Type.Null()]),
    }),
  };
  return judge(Type.Object(page));
}

export function create(): Judge {
  const body = {
    personaId: uuid(),
    expiresInHours: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 87_600 })),
    usageLimit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
  };
  return judge(Type.Object(body, { additionalProperties: false }));
}

function linkProperties() {
  return {
    id: uuid(),
    token: Type.String({ minLength: 1 }),
    type: Type.Union([Type.Literal("LINK"), Type.Literal("PLAYER_EMBED"), Type.Literal("ORB_EMBED")]),
    expiresAt: Type.Union([dateTime(), Type.Null()]),
    usageLimit: Type.Union([Type.Integer(), Type.Null()]),
    usageCount: Type.Integer({ minimum: 0 }),
    allowedOrigins: Type.Array(Type.String()),
    allowAllOrigins: Type.Boolean(),
    removeWatermark: Type.Boolean(),
    enabled: Type.Boolean(),
    isPrimary: Type.Boolean(),
    createdAt: dateTime(),
  };
}

function uuid() {
  return Type.String({ pattern: UUID });
}

function dateTime() {
  return Type.String({ pattern: DATE_TIME });
}

function judge(schema: Type.TSchema): Judge {
  const compiled = Compile(schema);
  return { is: (value) => compiled.Check(value), issues: (value) => compiled.Errors(value) };
}
