const text = { type: "string" };
const filled = { type: "string", minLength: 1 };
const flag = { type: "boolean" };
const uuid = { type: "string", format: "uuid" };
const dateTime = { type: "string", format: "date-time" };
const integerOrNull = { type: ["integer", "null"] };
const atLeast = (minimum: number) => ({ type: "integer", minimum });

/** The JSON Schema of each validator, for the contenders that take JSON Schema. The schemas refer to each other by `$id`. */
export const JSON_SCHEMAS = {
  link: objectOf("link", {
    id: uuid,
    token: filled,
    type: { type: "string", enum: ["LINK", "PLAYER_EMBED", "ORB_EMBED"] },
    expiresAt: { type: ["string", "null"], format: "date-time" },
    usageLimit: integerOrNull,
    usageCount: atLeast(0),
    allowedOrigins: { type: "array", items: text },
    allowAllOrigins: flag,
    removeWatermark: flag,
    enabled: flag,
    isPrimary: flag,
    createdAt: dateTime,
  }),
  list: objectOf("list", {
    data: {
      type: "array",
      items: {
        allOf: [{ $ref: "link" }, objectOf(undefined, { personaId: uuid, personaName: text, organizationId: filled })],
      },
    },
    meta: objectOf(undefined, {
      total: atLeast(0),
      lastPage: atLeast(1),
      currentPage: atLeast(1),
      perPage: atLeast(1),
      prev: integerOrNull,
      next: integerOrNull,
    }),
  }),
  create: {
    $id: "create",
    type: "object",
    additionalProperties: false,
    required: ["personaId"],
    properties: {
      personaId: uuid,
      expiresInHours: { type: "number", exclusiveMinimum: 0, maximum: 87_600 },
      usageLimit: { type: "integer", minimum: 1, maximum: 2_147_483_647 },
    },
  },
};

function objectOf($id: string | undefined, properties: Record<string, object>) {
  return { ...($id !== undefined && { $id }), type: "object", required: Object.keys(properties), properties };
}
