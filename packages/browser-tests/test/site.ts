import { join } from "node:path";
import { type Client, createClient } from "@share-links/client";
import { makeHome, type Service, startService } from "@share-links/server/test/service.ts";

/** The key of a site's organisation, with every permission. */
export const API_KEY = "slk_a-key-of-the-browser-tests-that-is-long-enough";

/** The persona that every site has. */
export const PERSONA_ID = "00000000-0000-0000-0000-00000000ada0";

/** A running service with an empty SQLite database, and a client that manages it. */
export interface Site {
  /** Where it listens, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly client: Client;
  readonly service: Service;
  /** The path of its database. */
  readonly database: string;
  /** Ends the service at once, as a power failure does. */
  kill(): Promise<void>;
  /** Starts the service again, on the same port. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a service on a free port, with more in its environment. */
export async function openSite(environment: Readonly<Record<string, string>> = {}): Promise<Site> {
  const home = makeHome({
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada Lovelace`,
    SHARE_LINKS_LOG_LEVEL: "warn",
    ...environment,
  });
  let service = await startService(home);
  const { url } = service;
  const kill = async () => void (await service.end("SIGKILL"));
  return {
    url,
    client: createClient({ apiKey: API_KEY, baseUrl: url }),
    database: join(home.folder, "data/share-links.db"),
    get service() {
      return service;
    },
    kill,
    async restart() {
      const environment = { ...home.environment, PORT: new URL(url).port };
      service = await startService({ ...home, environment });
    },
    async close() {
      await kill();
      home.remove();
    },
  };
}
