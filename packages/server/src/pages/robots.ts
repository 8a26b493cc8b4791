/** The rules for crawlers (RFC 9309). Pages are allowed, because only there can a crawler read that it must not list them. */
export const ROBOTS = `User-agent: *
Disallow: /v1/
Disallow: /manage/
Disallow: /public/
`;
