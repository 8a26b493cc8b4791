/** What every contender's database was made with. */
export const SECRET = "a secret of the benchmarks, of more than 32 characters";

/** The key of every request that needs one. */
export const API_KEY = "slk_a-key-of-the-benchmarks-that-is-long-enough";

/** What our server is started with: as it is shipped, but for a key that may ask as often as the machine can answer. */
export function environmentOf(folder: string, databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: "production",
    PORT: "0",
    SHARE_LINKS_DATA_DIR: folder,
    SHARE_LINKS_SECRET: SECRET,
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    // On and counting.
    SHARE_LINKS_KEY_RATE_LIMIT: "999999999/60",
    SHARE_LINKS_ORGANIZATION_RATE_LIMIT: "999999999/60",
    DATABASE_URL: databaseUrl,
  };
}

/** The persona that links are made for. */
export const PERSONA_ID = "00000000-0000-0000-0000-000000000000";

/** How many connections ask at the same time. */
export const CONNECTIONS = 64;

/** How many links there are to read and use: so many that PostgreSQL's row locks are not what is measured. */
export const LINKS = 256;
