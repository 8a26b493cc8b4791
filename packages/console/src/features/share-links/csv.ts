import type { ManagedShareLink } from "@share-links/types";

const COLUMNS = [
  ...["id", "personaId", "personaName", "type", "status", "url", "usageCount", "usageLimit", "expiresAt", "enabled"],
  ...["isPrimary", "allowedOrigins", "allowAllOrigins", "removeWatermark", "createdAt", "lastUsedAt"],
] as const satisfies readonly (keyof ManagedShareLink)[];

/** The first lines of an export: a mark that makes Excel read UTF-8, and the names of the columns. */
export const CSV_HEAD = `\uFEFF${COLUMNS.join(",")}\r\n`;

/** A link as a line of CSV (RFC 4180). Null is empty, and origins are separated by spaces. */
export function csvLine(link: ManagedShareLink): string {
  return `${COLUMNS.map((name) => csvField(link[name])).join(",")}\r\n`;
}

/** One field. A text that a spreadsheet would take for a formula begins with an apostrophe, so that it stays a text. */
export function csvField(value: string | number | boolean | null | readonly string[]): string {
  const text = value === null ? "" : Array.isArray(value) ? value.join(" ") : String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
