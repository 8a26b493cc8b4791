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

const NAME_HINT =
  "; a name needs at least one visible character, and can't contain control characters or ones that change the direction of text";

/** Says what is wrong with a value that doesn't match its pattern. The pattern itself doesn't tell people much. */
const PATTERN_HINTS: Record<string, string> = {
  "/body/name": NAME_HINT,
  "/body/description": "; a description can't contain NUL or half of a surrogate pair",
  "/body/imageUrl": "; it must be the http or https address of an image",
  "/header/idempotency-key": "; a key may contain only visible ASCII characters, and no spaces",
};

/** Advice on what to do instead, which is added to a problem of a request, or an empty text. */
export function hintFor(operationId: OperationId, { path, code }: ProblemDetail, body: unknown): string {
  if (code === "pattern") return PATTERN_HINTS[path] ?? "";
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
