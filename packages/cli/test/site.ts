import { type Client, createClient } from "@share-links/client";
import { makeHome, startService } from "@share-links/server/test/service.ts";
import { createEmulator } from "@share-links/testing";

/** The key of a site's organisation, with every permission. */
export const API_KEY = "slk_a-key-of-the-tests-of-the-command-line-long-enough";

/** The persona that every site has. */
export const PERSONA_ID = "00000000-0000-0000-0000-00000000ada0";

/** A running server with an empty SQLite database. */
export interface Site {
  readonly url: string;
  readonly client: Client;
  close(): Promise<void>;
}

/** Starts a server process on a free port. */
export async function openSite(environment: Readonly<Record<string, string>> = {}): Promise<Site> {
  const home = makeHome({
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada Lovelace`,
    SHARE_LINKS_LOG_LEVEL: "warn",
    ...environment,
  });
  const service = await startService(home);
  return {
    url: service.url,
    client: createClient({ apiKey: API_KEY, baseUrl: service.url }),
    async close() {
      await service.end("SIGKILL");
      home.remove();
    },
  };
}

/** The same as an emulator in this process, as users test their own programs against it. */
export async function openEmulator(publicUrl: string): Promise<Site> {
  const emulator = await createEmulator({
    apiKey: API_KEY,
    publicUrl,
    clock: "system",
    seed: { personas: [{ id: PERSONA_ID, name: "Ada Lovelace" }] },
  });
  const { url, close } = await emulator.listen();
  return { url, client: createClient({ apiKey: API_KEY, baseUrl: url }), close };
}
