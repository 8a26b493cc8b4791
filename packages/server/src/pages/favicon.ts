/** The icon of the service: two links of a chain, which read as two people who meet. */
export const FAVICON =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='9' fill='#2b2f6b'/><g fill='none' stroke='#fff' stroke-width='3'><circle cx='12.5' cy='16' r='5.5'/><circle cx='19.5' cy='16' r='5.5'/></g></svg>";
