import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Service } from "@share-links/server/test/service.ts";
import { call } from "../call.ts";
import type { Site } from "../site.ts";
import { filesUnder, searchFor } from "./grep.ts";
import type { Recorder } from "./recorder.ts";

/** A text that a run left behind or sent, and where. */
export type Place = readonly [name: string, content: Buffer];

/**
 * Returns everything that a running service has written or sent so far: its files with the write-ahead log, a backup, its log,
 * its metrics, its traces and webhooks.
 */
export async function* placesOf(
  site: Site,
  service: Service,
  { metricsToken, ...others }: { metricsToken: string; traces?: Recorder; webhooks?: Recorder },
): AsyncGenerator<Place> {
  const backup = join(site.home.folder, "backup.gz");
  const { code, stdout, stderr } = await site.command("backup", backup);
  if (code !== 0) throw new Error(`the backup failed: ${stderr}`);
  yield ["backup", gunzipSync(readFileSync(backup))];
  yield ["output of the backup", Buffer.from(stdout + stderr)];
  yield* databaseOf(site);
  yield ["log", Buffer.from(service.output() + service.logged())];
  const metrics = await call("GET", `${service.url}/metrics`, undefined, { key: metricsToken, isText: true });
  yield ["metrics", Buffer.from(String(metrics.body))];
  for (const [name, recorder] of Object.entries(others)) yield [name, Buffer.from(recorder.texts.join("\n"))];
}

/** Returns the files of a site's database: SQLite's with its write-ahead log, PostgreSQL's whole data folder. */
export async function* databaseOf(site: Site): AsyncGenerator<Place> {
  if (site.engine === "sqlite") return yield* filesUnder(join(site.home.folder, "data"));
  await site.database.query("CHECKPOINT");
  const [row] = await site.database.query<{ data_directory: string }>("SHOW data_directory");
  yield* filesUnder(row?.data_directory ?? "");
}

/** Returns the places that contain one of these secrets, and calls `seen` with each place. */
export async function leaksIn(
  places: AsyncIterable<Place> | Iterable<Place>,
  secrets: Iterable<string>,
  seen: (place: Place) => void = () => {},
): Promise<string[]> {
  // A PostgreSQL has more than a thousand files, and the spellings of the secrets are the same in each.
  const search = searchFor(secrets);
  const leaks: string[] = [];
  for await (const place of places) {
    seen(place);
    const found = search(place[1]);
    if (found.length > 0) leaks.push(`${place[0]} contains ${found.join(", ")}`);
  }
  return leaks;
}
