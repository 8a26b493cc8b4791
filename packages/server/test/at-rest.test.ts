import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createClient } from "@share-links/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { knownMigrations } from "../src/store/migrate.ts";
import { selectAll, tablesOf } from "../src/store/tables.ts";
import { type AnamApi, startAnamApi } from "./anam-api.ts";
import { API_KEY, makeEngineHome, openHome, SECRET } from "./engine-home.ts";
import { HOSTED_KEY, hostedLinks, serveHostedApi } from "./hosted-api.ts";
import { runHere, serveHere } from "./in-process.ts";
import type { Home } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

let home: Home;
let service: Awaited<ReturnType<typeof serveHere>>;
let anam: AnamApi;
beforeEach(async () => {
  home = await makeEngineHome();
  anam = await startAnamApi(HOSTED_KEY);
  Object.assign(home.environment, {
    ANAM_API_KEY: HOSTED_KEY,
    ANAM_BASE_URL: anam.url,
    SHARE_LINKS_PERSONA_PROVIDER: "anam",
  });
  service = await serveHere(home);
});
afterEach(async () => {
  await service.end();
  await anam.close();
  home.remove();
});

/** Every secret, in every way in which it could have been written down. */
function spellings(secrets: readonly string[]): string[] {
  return secrets.flatMap((secret) => {
    const bytes = Buffer.from(secret);
    const bare = secret.replace(/^(sh|slk)_/, "");
    return [bare, bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url"), bytes.toString("hex")];
  });
}

/** Everything that a running service has on its disk, and a backup of it. */
async function lying(): Promise<Map<string, string>> {
  const backup = join(home.folder, "backup.gz");
  expect(await runHere(home, "backup", backup)).toMatchObject({ status: 0 });
  const found = new Map([["backup", gunzipSync(readFileSync(backup)).toString("latin1")]]);
  for (const file of globSync("data/*", { cwd: home.folder }))
    found.set(file, readFileSync(join(home.folder, file)).toString("latin1"));
  const sql = openHome(home);
  for (const table of tablesOf(knownMigrations())) found.set(table, JSON.stringify(await sql.read(selectAll(table))));
  await sql.close();
  return found;
}

test("database, write-ahead log and backup contain no token, no key and no secret, however these were made and deleted", async () => {
  const client = createClient({ apiKey: API_KEY, baseUrl: service.url });
  const hosted = await serveHostedApi(hostedLinks(30));
  expect(await runHere(home, "import", "--from", hosted.url)).toMatchObject({ status: 0 });
  hosted.close();
  const made = JSON.parse((await runHere(home, "keys", "create", "--name", "one", "--json")).stdout) as { key: string };
  const links = [];
  for (let index = 0; index < 20; index++) {
    const link = await client.manage.shareLinks.create({ personaId: PERSONA_ID, usageLimit: null });
    await client.public.redemptions.create(
      { token: link.token },
      { idempotencyKey: `use of ${index}`.replaceAll(" ", "-") },
    );
    await client.manage.shareLinks.update(link.id, { enabled: index % 2 === 0 });
    if (index > 15) await client.shareLinks.delete(link.id);
    links.push(link);
  }
  const secrets = [...links, ...hosted.links]
    .map(({ token }) => token)
    .concat(anam.tokens, API_KEY, made.key, SECRET, HOSTED_KEY);
  expect(anam.tokens).toHaveLength(20);
  const places = await lying();
  if (process.env.STORE_ENGINE === "sqlite")
    expect([...places.keys()]).toEqual(expect.arrayContaining(["data/share-links.db", "data/share-links.db-wal"]));
  for (const [place, text] of places) {
    for (const spelling of spellings(secrets))
      expect(text.includes(spelling), `${place} holds ${spelling}`).toBe(false);
    // The search must find what isn't secret, or it would prove nothing.
    if (/^(backup|share_links)$/.test(place)) expect(text).toContain(links[0]?.id);
  }
});
