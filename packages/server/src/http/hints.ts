import type { OperationId, ProblemDetail, UpdateManagedShareLink } from "@share-links/types";

const PATCH = "PATCH /manage/v1/share-links/{id}";
const DISABLE = `${PATCH} with {"enabled": false}`;
const MANAGED = { createShareLink: "POST /manage/v1/share-links", updateShareLink: PATCH };

const MANAGED_FIELDS: { [Field in keyof Required<UpdateManagedShareLink>]: true } = {
  type: true,
  expiresAt: true,
  usageLimit: true,
  allowedOrigins: true,
  allowAllOrigins: true,
  removeWatermark: true,
  enabled: true,
  isPrimary: true,
};

/** What a name must be, in place of its pattern, which nobody can read. */
export const NAME_RULE =
  "must have at least one visible character, and no control characters or characters that change the direction of text";

/** What a value must be that doesn't match its pattern. */
const PATTERN_RULES: Record<string, string> = {
  "/body/name": NAME_RULE,
  "/body/description": "must not contain NUL or half of a surrogate pair",
  "/body/imageUrl": "must be the http or https address of an image",
  "/header/idempotency-key": "must have only visible ASCII characters, and no spaces",
};

/** Puts a problem of a request into words for people: says what a pattern means, or adds what to do instead. */
export function explained(operationId: OperationId, detail: ProblemDetail, body: unknown): string {
  const rule = detail.code === "pattern" ? PATTERN_RULES[detail.path] : undefined;
  return rule ? withRule(detail.message, rule) : detail.message + hintFor(operationId, detail, body);
}

/** Replaces the pattern in a validator's message. The value that was given stays. */
export function withRule(message: string, rule: string): string {
  return message.replace(/^must match the pattern .*?(?=, got "|$)/s, rule);
}

/** Advice on what to do instead, or an empty text. */
function hintFor(operationId: OperationId, { path, code }: ProblemDetail, body: unknown): string {
  const field = path.slice("/body/".length);
  if (field === "usageLimit" && code === "minimum") return `; to stop the link from being used, disable it: ${DISABLE}`;
  if (operationId === "createManagedShareLink" || operationId === "updateManagedShareLink")
    return field === "expiresInHours" ? "; set expiresAt instead" : "";
  if (operationId !== "createShareLink" && operationId !== "updateShareLink") return "";
  if (code === "additionalProperties")
    return Object.hasOwn(MANAGED_FIELDS, field) ? `; to set it, use ${MANAGED[operationId]}` : "";
  if (!isObject(body) || body[field] !== null) return "";
  if (field === "expiresInHours") return `; to let the link never expire, use ${PATCH} with {"expiresAt": null}`;
  return field === "usageLimit" ? `; to lift the limit, use ${PATCH} with {"usageLimit": null}` : "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
