import type { ListManagedShareLinksQuery, ManagedShareLink, ShareLinkStatus, ShareLinkType } from "@share-links/types";
import type { RouteOf } from "../../routes.ts";

/** Every status of a link, in the order in which the console offers them. */
export const STATUSES = ["live", "disabled", "expired", "exhausted"] as const satisfies readonly ShareLinkStatus[];

/** Every type of a link. */
export const TYPES = ["LINK", "PLAYER_EMBED", "ORB_EMBED"] as const satisfies readonly ShareLinkType[];

/** How many rows a page may have; the first is the default. */
export const PAGE_SIZES = [50, 25, 100] as const;

/** Which links a list shows, without the place in it. */
export type LinkFilter = Omit<ListManagedShareLinksQuery, "cursor" | "limit">;

type ListRoute = RouteOf<"shareLinks">;

/** The filter of an address. A value that the API doesn't have is left out. */
export function filterOf({ status, type, search, personaId }: ListRoute): LinkFilter {
  const known = { status: STATUSES.find((each) => each === status), type: TYPES.find((each) => each === type) };
  return withoutUndefined({ ...known, search, personaId });
}

/** The query for the page of an address. */
export function queryOf(route: ListRoute): ListManagedShareLinksQuery {
  return { ...filterOf(route), limit: pageSizeOf(route), ...withoutUndefined({ cursor: route.cursor }) };
}

/** How many rows the page of an address has. */
export function pageSizeOf({ limit }: ListRoute): number {
  return PAGE_SIZES.find((size) => String(size) === limit) ?? PAGE_SIZES[0];
}

/** The status that a link has at `now` (milliseconds): the first that applies, as the specification orders them. */
export function statusAt(
  link: Pick<ManagedShareLink, "enabled" | "expiresAt" | "usageLimit" | "usageCount">,
  now: number,
): ShareLinkStatus {
  if (!link.enabled) return "disabled";
  if (link.expiresAt !== null && Date.parse(link.expiresAt) <= now) return "expired";
  return link.usageLimit !== null && link.usageCount >= link.usageLimit ? "exhausted" : "live";
}

function withoutUndefined<Value extends object>(value: Value): { [Key in keyof Value]?: NonNullable<Value[Key]> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
