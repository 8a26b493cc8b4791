/** Where this page is: the service's address, which may have a path, and the token of the link. */
export interface Place {
  /** The service's address, with a slash at its end. */
  service: string;
  token: string;
  /** The name of everything that the tabs of this page share. */
  name: string;
}

/** Finds out where this page is. */
export function placeOf({ origin, pathname }: Location): Place {
  const [, before = "", token = ""] = /^(.*\/)(?:share|frame)\/([^/]+)$/.exec(pathname) ?? [];
  return { service: origin + before, token: decodeURIComponent(token), name: `share-links:${pathname}` };
}
