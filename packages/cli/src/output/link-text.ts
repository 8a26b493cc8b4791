import type { ManagedShareLink, PersonaShareLink, ShareLink, ShareLinkStatus } from "@share-links/types";
import type { Printer } from "./printer.ts";
import { card, table } from "./table.ts";
import { type Style, visible } from "./text.ts";

/** A link as any operation answers it. Only some of them say its persona, its status and its address. */
export type AnyLink = ShareLink & Partial<Omit<ManagedShareLink, keyof ShareLink> & PersonaShareLink>;

const STATUS_STYLES: Readonly<Record<ShareLinkStatus, Style>> = {
  live: "green",
  disabled: "yellow",
  expired: "red",
  exhausted: "red",
};

/** Everything about a link, for people. `url` is its address, if it is known. */
export function linkText(link: AnyLink, { paint, time }: Printer, now: Date, url: string | undefined): string {
  const status = statusOf(link, now);
  return card(
    [
      ["id", link.id],
      ["persona", link.personaId && `${visible(link.personaName ?? "")} (${link.personaId})`],
      ["status", paint(STATUS_STYLES[status], status)],
      ["uses", usesText(link)],
      ["last use", link.lastUsedAt === undefined ? undefined : time(link.lastUsedAt)],
      ["expires", time(link.expiresAt)],
      ["address", url && paint("cyan", visible(url))],
      ["token", url === undefined ? visible(link.token) : undefined],
      ["type", link.type],
      ["embedded by", originsText(link)],
      ["watermark", link.removeWatermark ? "removed" : "shown"],
      ["primary", link.isPrimary ? "yes" : "no"],
      ["created", time(link.createdAt)],
    ],
    paint,
  );
}

/** A table of links, without their tokens. */
export function linksText(links: readonly AnyLink[], { paint, columns, time }: Printer, now: Date): string {
  if (links.length === 0) return "No links.";
  const rows = links.map((link) => [
    link.id,
    statusOf(link, now),
    usesText(link),
    time(link.expiresAt),
    visible(link.personaName ?? ""),
    link.type,
  ]);
  return table(["ID", "STATUS", "USES", "EXPIRES", "PERSONA", "TYPE"], rows, paint, columns);
}

/** The API's word for the state of a link. The hosted API leaves it to us; the order of the checks is the specification's. */
function statusOf(link: AnyLink, now: Date): ShareLinkStatus {
  if (link.status !== undefined) return link.status;
  if (!link.enabled) return "disabled";
  if (link.expiresAt !== null && Date.parse(link.expiresAt) <= now.getTime()) return "expired";
  return link.usageLimit !== null && link.usageCount >= link.usageLimit ? "exhausted" : "live";
}

function usesText({ usageCount, usageLimit }: AnyLink): string {
  return usageLimit === null ? `${usageCount}, unlimited` : `${usageCount} of ${usageLimit}`;
}

function originsText({ allowAllOrigins, allowedOrigins }: AnyLink): string {
  if (allowAllOrigins) return "every site";
  return allowedOrigins.length === 0 ? "no site" : allowedOrigins.map(visible).join(", ");
}
