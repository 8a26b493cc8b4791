/** The secret with which every contender's database is created. */
export const SECRET = "a secret of the benchmarks, of more than 32 characters";

/** The key of every request that needs one. */
export const API_KEY = "slk_a-key-of-the-benchmarks-that-is-long-enough";

/** The environment of our server: as it is shipped, except that the limits let a key send as many requests as the machine can answer. */
export function environmentOf(folder: string, databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: "production",
    PORT: "0",
    SHARE_LINKS_DATA_DIR: folder,
    SHARE_LINKS_SECRET: SECRET,
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    // The limits are on and count, but nothing reaches them.
    SHARE_LINKS_KEY_RATE_LIMIT: "999999999/60",
    SHARE_LINKS_ORGANIZATION_RATE_LIMIT: "999999999/60",
    DATABASE_URL: databaseUrl,
  };
}

/** The persona of all links. */
export const PERSONA_ID = "00000000-0000-0000-0000-000000000000";

/** The number of connections that send requests at the same time. */
export const CONNECTIONS = 64;

/** The number of links to read and use. With fewer, the result would depend on PostgreSQL's row locks. */
export const LINKS = 256;
