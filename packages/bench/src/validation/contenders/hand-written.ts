import type { Judge } from "../judge.ts";
import { DATE_TIME, UUID } from "../patterns.ts";

/** What people write by hand for speed: it stops at the first fault, and only says yes or no. */
export function link(): Judge {
  return { is: isLink };
}

export function list(): Judge {
  return { is: (value) => isRecord(value) && isEach(value.data, isPersonaLink) && isPagination(value.meta) };
}

export function create(): Judge {
  return { is: isCreate };
}

function isLink(value: unknown): boolean {
  return (
    isRecord(value) &&
    isUuid(value.id) &&
    isFilled(value.token) &&
    (value.type === "LINK" || value.type === "PLAYER_EMBED" || value.type === "ORB_EMBED") &&
    (value.expiresAt === null || isDateTime(value.expiresAt)) &&
    (value.usageLimit === null || Number.isInteger(value.usageLimit)) &&
    isAtLeast(value.usageCount, 0) &&
    isEach(value.allowedOrigins, isText) &&
    typeof value.allowAllOrigins === "boolean" &&
    typeof value.removeWatermark === "boolean" &&
    typeof value.enabled === "boolean" &&
    typeof value.isPrimary === "boolean" &&
    isDateTime(value.createdAt)
  );
}

function isPersonaLink(value: unknown): boolean {
  return (
    isLink(value) &&
    isRecord(value) &&
    isUuid(value.personaId) &&
    isText(value.personaName) &&
    isFilled(value.organizationId)
  );
}

function isPagination(value: unknown): boolean {
  return (
    isRecord(value) &&
    isAtLeast(value.total, 0) &&
    isAtLeast(value.lastPage, 1) &&
    isAtLeast(value.currentPage, 1) &&
    isAtLeast(value.perPage, 1) &&
    (value.prev === null || Number.isInteger(value.prev)) &&
    (value.next === null || Number.isInteger(value.next))
  );
}

function isCreate(value: unknown): boolean {
  if (!isRecord(value)) return false;
  for (const key in value) {
    if (key !== "personaId" && key !== "expiresInHours" && key !== "usageLimit") return false;
  }
  const { personaId, expiresInHours, usageLimit } = value;
  return (
    isUuid(personaId) &&
    (expiresInHours === undefined ||
      (typeof expiresInHours === "number" && expiresInHours > 0 && expiresInHours <= 87_600)) &&
    (usageLimit === undefined || (isAtLeast(usageLimit, 1) && (usageLimit as number) <= 2_147_483_647))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEach(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && value.length > 0;
}

function isUuid(value: unknown): boolean {
  return typeof value === "string" && UUID.test(value);
}

function isDateTime(value: unknown): boolean {
  return typeof value === "string" && DATE_TIME.test(value);
}

function isAtLeast(value: unknown, minimum: number): boolean {
  return Number.isInteger(value) && (value as number) >= minimum;
}
