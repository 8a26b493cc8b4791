/** Every kind of read whose cost could grow with the number of links, under its name in the report. */
export const READS: Readonly<Record<string, (sample: Sample) => string>> = {
  "get by id": ({ id }) => `/v1/share-links/${id}`,
  "page 1": () => "/v1/share-links",
  "page 100 of 100 each": () => "/v1/share-links?page=100&perPage=100",
  "of one persona": ({ personaId }) => `/v1/share-links?personaId=${personaId}&page=2`,
  "search, one name": () => "/v1/share-links?search=persona%2042",
  "search, eleven names": () => "/v1/share-links?search=persona%204&page=5",
  "search, every name": () => "/v1/share-links?search=PERSONA",
  "search, every name, page 50 of 100 each": () => "/v1/share-links?search=PERSONA&page=50&perPage=100",
  "search, no name": () => "/v1/share-links?search=nobody",
  "search, an id": ({ id }) => `/v1/share-links?search=${id}`,
  "search, a token": ({ token }) => `/v1/share-links?search=${token}`,
  "cursor, first": () => "/manage/v1/share-links?limit=100",
  "cursor, far down": ({ cursor }) => `/manage/v1/share-links?limit=100&cursor=${cursor}`,
  "status live": () => "/manage/v1/share-links?status=live",
  "status expired": () => "/manage/v1/share-links?status=expired",
  "status exhausted, of one persona": ({ personaId }) =>
    `/manage/v1/share-links?status=exhausted&personaId=${personaId}`,
  "type and status": () => "/manage/v1/share-links?type=ORB_EMBED&status=disabled",
  "status expired, search": () => "/manage/v1/share-links?status=expired&search=persona%207",
  "status expired, search, every name": () => "/manage/v1/share-links?status=expired&search=PERSONA",
  "status exhausted, search, every name": () => "/manage/v1/share-links?status=exhausted&search=PERSONA",
};

/** A link in the middle of the list, and the place after it. */
export interface Sample {
  readonly id: string;
  readonly token: string;
  readonly personaId: string;
  readonly cursor: string;
}
