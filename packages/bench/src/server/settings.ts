/** What every contender's database was made with. */
export const SECRET = "a secret of the benchmarks, of more than 32 characters";

/** The key of every request that needs one. */
export const API_KEY = "slk_a-key-of-the-benchmarks-that-is-long-enough";

/** The persona that links are made for. */
export const PERSONA_ID = "00000000-0000-0000-0000-000000000000";

/** How many connections ask at the same time. */
export const CONNECTIONS = 64;

/** How many links there are to read and use: so many that PostgreSQL's row locks are not what is measured. */
export const LINKS = 256;
