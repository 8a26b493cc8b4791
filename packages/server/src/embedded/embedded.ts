import type { OperationId } from "@share-links/types";
import type { Context } from "../context.ts";
import { createWorker, type WorkerOptions } from "../deliveries/worker.ts";
import { operations } from "../generated/operations.ts";
import { createApp } from "../http/app.ts";
import type { App, Log } from "../http/app-options.ts";
import { pathFinder } from "../http/find-path.ts";
import { none } from "../providers/none.ts";
import { issueNonce } from "../secrets/nonces.ts";
import { openVault } from "../secrets/secret.ts";
import { createVault } from "../secrets/vault.ts";
import { knownMigrations } from "../store/migrate.ts";
import { findNextDue } from "../store/next-due.ts";
import { findShareLink } from "../store/share-links.ts";
import { rows } from "../store/sql.ts";
import { type MemorySql, openSqliteInMemory } from "../store/sqlite-memory.ts";
import { unreadMetrics } from "../telemetry/unread-metrics.ts";
import { createKeyUses } from "../upkeep/key-uses.ts";
import { sweepsOf } from "../upkeep/retention.ts";
import { createUncountedUseLog } from "../upkeep/uncounted-uses.ts";

export { createPoster, type Post, type Poster, PostFailed } from "../deliveries/post.ts";
export type { App } from "../http/app-options.ts";
export { BODY_LIMIT_BYTES } from "../http/decode-request.ts";
export type { HttpReply, HttpRequest } from "../http/http-request.ts";
export { listen } from "../http/listen.ts";
export { nodeAdapter, sendReply } from "../http/node-adapter.ts";
export { bodyTooLarge } from "../http/read-body.ts";
export { http } from "../node-http.ts";
export { InvalidInput, Refusal } from "../refusal.ts";
export { type RandomSource, withRandom } from "../secrets/random.ts";
export { type Inspection, inspect } from "./inspect.ts";
export { type Planting, plant } from "./plant.ts";

/** What an embedded service gets from its program. */
export interface EmbeddedOptions {
  /** The time, in milliseconds since 1970. It is the database's time, too. */
  now: () => number;
  /** At least 32 characters. Share tokens are sealed and signed with keys that are derived from it. */
  secret: string;
  /** Where visitors would reach the service, without a trailing slash. */
  publicUrl: string;
  log: Log;
  /** Sends webhook events. */
  post: NonNullable<WorkerOptions["post"]>;
}

/** The service on a database in memory. It does nothing by itself: no timer, no port, no file. */
export interface Embedded {
  app: App;
  context: Context & { sql: MemorySql };
  /** Does what a service would do in the background up to this moment: announces expiries, delivers events, and writes what waits in memory. */
  runDue(): Promise<void>;
  /** The operation at a method and a path; undefined if there is none. */
  operationOf(method: string, path: string): OperationId | undefined;
  isOperation(id: string): boolean;
  /** Replaces the database by a copy that `context.sql.serialize()` has made. */
  restore(copy: Uint8Array): void;
  /** Deletes what a service deletes after a while, such as old idempotency keys. */
  sweep(): void;
  /** The next moment at which there is something to do, in milliseconds since 1970, or undefined. */
  nextDue(): number | undefined;
  /** What the page of a link sends along with a use: the share page, or the frame of a link that is meant to be embedded. Undefined if the organisation has no such link. */
  nonceOf(organizationId: string, shareLinkId: string): string | undefined;
  close(): Promise<void>;
}

const findPath = pathFinder(Object.values(operations));

/** Opens the service inside of another program, with an empty database. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { now, log, publicUrl } = options;
  const sql = openSqliteInMemory(now);
  await sql.migrate(knownMigrations());
  const vault = await openVault(sql, createVault(options.secret));
  const stopping = new AbortController();
  const report = (err: unknown) => log.error({ err }, "a record was not written");
  const inMemory = () => ({
    uncountedUses: createUncountedUseLog(sql, report, { isManual: true }),
    keyUses: createKeyUses(sql, report, { isManual: true, now }),
  });
  const context: Embedded["context"] = {
    sql,
    vault,
    ...inMemory(),
    metrics: unreadMetrics,
    provider: none,
    publicUrl,
    consoleUrl: "",
    consoleFolder: "",
    allowPrivateWebhooks: true,
    stopping: stopping.signal,
  };
  const worker = createWorker({
    ...{ sql, vault, log, post: options.post, allowPrivate: true },
    // Retries come at the same moments in each run, and batches follow at once.
    ...{ random: () => 0, pause: async () => {} },
    // The receivers compare it with their own clock, which is that of the process.
    signedAt: () => Date.now(),
  });
  return {
    app: createApp({ context, log, checkReplies: "enforce", serves: (id) => id !== "getMetrics" }),
    context,
    async runDue() {
      await Promise.all([context.uncountedUses.flush(), context.keyUses.flush()]);
      await worker.runDue();
    },
    operationOf: (method, path) => findPath(path)?.operations.get(method)?.id,
    isOperation: (id) => Object.hasOwn(operations, id),
    restore(copy) {
      sql.deserialize(copy);
      // What they remember belongs to the database that was there before.
      Object.assign(context, inMemory());
    },
    sweep() {
      for (const { batch } of sweepsOf({ retentionDays: undefined })) while (sql.writeNow(batch).hasMore);
    },
    nextDue: () => sql.readNow(rows(findNextDue()))[0]?.at ?? undefined,
    nonceOf(organizationId, shareLinkId) {
      const [link] = sql.readNow(rows(findShareLink(organizationId, shareLinkId)));
      const page = link?.type === "LINK" ? "share" : "frame";
      return link && issueNonce(vault, { shareLinkId, page, originsVersion: link.origins_version }, now());
    },
    async close() {
      stopping.abort();
      await sql.close();
    },
  };
}
