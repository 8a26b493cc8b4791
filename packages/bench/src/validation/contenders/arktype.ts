import { type Type, type } from "arktype";
import type { Judge } from "../judge.ts";
import { DATE_TIME, UUID } from "../patterns.ts";

/** arktype 2, with `allows` for a verdict and a call for issues. */
export function link(): Judge {
  return judge(type(LINK));
}

export function list(): Judge {
  const persona = { personaId: UUID, personaName: "string", organizationId: "string > 0" } as const;
  const meta = {
    total: "number.integer >= 0",
    lastPage: "number.integer >= 1",
    currentPage: "number.integer >= 1",
    perPage: "number.integer >= 1",
    prev: "number.integer | null",
    next: "number.integer | null",
  } as const;
  return judge(type({ data: type({ ...LINK, ...persona }).array(), meta }));
}

export function create(): Judge {
  const body = {
    "+": "reject",
    personaId: UUID,
    "expiresInHours?": "0 < number <= 87600",
    "usageLimit?": "1 <= number.integer <= 2147483647",
  } as const;
  return judge(type(body));
}

const LINK = {
  id: UUID,
  token: "string > 0",
  type: "'LINK' | 'PLAYER_EMBED' | 'ORB_EMBED'",
  expiresAt: [DATE_TIME, "|", "null"],
  usageLimit: "number.integer | null",
  usageCount: "number.integer >= 0",
  allowedOrigins: "string[]",
  allowAllOrigins: "boolean",
  removeWatermark: "boolean",
  enabled: "boolean",
  isPrimary: "boolean",
  createdAt: DATE_TIME,
} as const;

function judge(schema: Type): Judge {
  return {
    is: (value) => schema.allows(value),
    issues: (value) => {
      const result = schema(value);
      return result instanceof type.errors ? [...result] : [];
    },
  };
}
