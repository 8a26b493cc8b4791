import type { OperationId, ProblemDetail, UpdateManagedShareLink } from "@share-links/types";

const PATCH = "PATCH /manage/v1/share-links/{id}";

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

/** What to do instead, to be added to a problem of a request of the hosted contract; empty where there is nothing to say. */
export function hintFor(operationId: OperationId, { path, code }: ProblemDetail, body: unknown): string {
  if (operationId !== "createShareLink" && operationId !== "updateShareLink") return "";
  const field = path.slice("/body/".length);
  if (code === "additionalProperties") return field in MANAGED_FIELDS ? `; to set it, use ${PATCH}` : "";
  const value = isObject(body) ? body[field] : undefined;
  if (field === "expiresInHours" && value === null)
    return `; to let the link never expire, use ${PATCH} with {"expiresAt": null}`;
  if (field !== "usageLimit") return "";
  if (value === null) return `; to lift the limit, use ${PATCH} with {"usageLimit": null}`;
  if (code === "minimum") return `; to stop the link from being used, disable it: ${PATCH} with {"enabled": false}`;
  return "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
