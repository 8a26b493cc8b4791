import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Service } from "@share-links/server/test/service.ts";
import { call } from "../call.ts";
import type { Site } from "../site.ts";
import { filesUnder, foundIn } from "./grep.ts";
import type { Recorder } from "./recorder.ts";

/** A text that a run left behind or sent, and where. */
export type Place = readonly [name: string, content: Buffer];

/** Everything that a service has written down or sent by now, while it runs: its files with the log of writes, a backup, its log, its metrics, and what others got. */
export async function* placesOf(
  site: Site,
  service: Service,
  { metricsToken, ...others }: { metricsToken: string; traces?: Recorder; webhooks?: Recorder },
): AsyncGenerator<Place> {
  const backup = join(site.home.folder, "backup.gz");
  const { code, stdout, stderr } = await site.command("backup", backup);
  if (code !== 0) throw new Error(`no backup was made: ${stderr}`);
  yield ["backup", gunzipSync(readFileSync(backup))];
  yield ["what the backup printed", Buffer.from(stdout + stderr)];
  yield* databaseOf(site);
  yield ["log", Buffer.from(service.output() + service.logged())];
  const metrics = await call("GET", `${service.url}/metrics`, undefined, { key: metricsToken, isText: true });
  yield ["metrics", Buffer.from(String(metrics.body))];
  for (const [name, recorder] of Object.entries(others)) yield [name, Buffer.from(recorder.texts.join("\n"))];
}

/** The files that a site's database has on its disk by now: SQLite's with its log of writes, PostgreSQL's whole folder. */
export async function* databaseOf(site: Site): AsyncGenerator<Place> {
  if (site.engine === "sqlite") return yield* filesUnder(join(site.home.folder, "data"));
  await site.database.query("CHECKPOINT");
  const [row] = await site.database.query<{ data_directory: string }>("SHOW data_directory");
  yield* filesUnder(row?.data_directory ?? "");
}

/** The places that hold one of these secrets; `seen` is told of each place that was looked at. */
export async function leaksIn(
  places: AsyncIterable<Place> | Iterable<Place>,
  secrets: Iterable<string>,
  seen: (place: Place) => void = () => {},
): Promise<string[]> {
  const all = [...secrets];
  const leaks: string[] = [];
  for await (const place of places) {
    seen(place);
    const found = foundIn(place[1], all);
    if (found.length > 0) leaks.push(`${place[0]} holds ${found.join(", ")}`);
  }
  return leaks;
}
