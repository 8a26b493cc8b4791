import type { CreateManagedShareLink, ShareLinkType, UpdateManagedShareLink } from "@share-links/types";
import { createShareLink } from "../generated/operations.ts";
import type { ShareLinkChanges } from "../store/share-links.ts";
import { canonicalOrigins } from "../values/origins.ts";
import { canonicalUuid } from "../values/text.ts";
import { hoursToMs, parseDateTimeOrNull } from "../values/time.ts";

/** When a link expires: at a moment (milliseconds since 1970), never, or so many milliseconds from now. */
export type Expiry = { at: number | null } | { afterMs: number };

/** Everything that can be set of a link. `allowedOrigins` are as the caller wrote them. */
export interface ShareLinkSettings {
  type: ShareLinkType;
  expiry: Expiry;
  usageLimit: number | null;
  allowedOrigins: readonly string[];
  allowAllOrigins: boolean;
  removeWatermark: boolean;
  enabled: boolean;
  isPrimary: boolean;
}

const PLAIN_SETTINGS = {
  type: "LINK",
  allowedOrigins: [],
  allowAllOrigins: false,
  removeWatermark: false,
  enabled: true,
  isPrimary: false,
} as const satisfies Partial<ShareLinkSettings>;

const DEFAULTS = createShareLink.bodyDefaults;

/** The settings of a link from the documented API, which sets the expiry and the limit only. */
export function plainSettings(body: { expiresInHours: number; usageLimit: number }): ShareLinkSettings {
  const expiry = { afterMs: hoursToMs(body.expiresInHours, "/body/expiresInHours") };
  return { ...PLAIN_SETTINGS, expiry, usageLimit: body.usageLimit };
}

/** The settings of a link from our own API, with the documented defaults for what was left out. */
export function managedSettings({ personaId, expiresAt, ...settings }: CreateManagedShareLink): ShareLinkSettings {
  const expiry =
    expiresAt === undefined
      ? { afterMs: hoursToMs(DEFAULTS.expiresInHours, "/body/expiresInHours") }
      : { at: parseDateTimeOrNull(expiresAt, "/body/expiresAt") };
  return { ...PLAIN_SETTINGS, usageLimit: DEFAULTS.usageLimit, ...settings, expiry };
}

/** The settings that an update by our own API names. Null clears the expiry and the limit. */
export function managedChanges({ expiresAt, ...settings }: UpdateManagedShareLink): Partial<ShareLinkSettings> {
  if (expiresAt === undefined) return settings;
  return { ...settings, expiry: { at: parseDateTimeOrNull(expiresAt, "/body/expiresAt") } };
}

/** The settings that an update by the documented API names. The hours count from now. */
export function plainChanges(body: { expiresInHours?: number; usageLimit?: number }): Partial<ShareLinkSettings> {
  const { expiresInHours, usageLimit } = body;
  return {
    ...(expiresInHours !== undefined && { expiry: { afterMs: hoursToMs(expiresInHours, "/body/expiresInHours") } }),
    ...(usageLimit !== undefined && { usageLimit }),
  };
}

/** The content of a request for a link: the same for two requests that differ only in spelling. */
export function canonicalContent(personaId: string, settings: ShareLinkSettings): object {
  return {
    ...settings,
    personaId: canonicalUuid(personaId),
    allowedOrigins: canonicalOrigins(settings.allowedOrigins),
  };
}

/** The columns that these settings change, except the expiry, which needs the database's time. */
export function toColumns(settings: Partial<ShareLinkSettings>): ShareLinkChanges {
  const { type, usageLimit, allowedOrigins, allowAllOrigins, removeWatermark, enabled, isPrimary } = settings;
  return {
    ...(type !== undefined && { type }),
    ...(usageLimit !== undefined && { usage_limit: usageLimit }),
    ...(allowedOrigins !== undefined && { allowed_origins: canonicalOrigins(allowedOrigins) }),
    ...(allowAllOrigins !== undefined && { allow_all_origins: bit(allowAllOrigins) }),
    ...(removeWatermark !== undefined && { remove_watermark: bit(removeWatermark) }),
    ...(enabled !== undefined && { enabled: bit(enabled) }),
    ...(isPrimary !== undefined && { is_primary: bit(isPrimary) }),
  };
}

/** The moment at which a link expires, in milliseconds since 1970, or null if it never does. */
export function momentOf(expiry: Expiry, now: number): number | null {
  return "at" in expiry ? expiry.at : now + expiry.afterMs;
}

/** How a boolean is kept. */
export function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}
