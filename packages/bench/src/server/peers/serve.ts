// Runs in its own process: `node serve.ts raw|fastify|express DATABASE SYNCHRONOUS` serves a database that our server has
// created, and prints its URL.
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { none } from "@share-links/server/src/providers/none.ts";
import { openVault } from "@share-links/server/src/secrets/secret.ts";
import { createVault } from "@share-links/server/src/secrets/vault.ts";
import { createMetrics } from "@share-links/server/src/telemetry/metrics.ts";
import { SECRET } from "../settings.ts";
import { expressServer } from "./express.ts";
import { fastifyServer } from "./fastify.ts";
import { plainOperations } from "./operations.ts";
import { openPlainPostgres } from "./plain-postgres.ts";
import { openPlainSqlite } from "./plain-sqlite.ts";
import { rawServer } from "./raw.ts";

const SERVERS = { raw: rawServer, fastify: fastifyServer, express: expressServer };

const [name, database = "", synchronous] = process.argv.slice(2);
const sql = database.startsWith("postgres:")
  ? openPlainPostgres(database)
  : openPlainSqlite(database, synchronous as "FULL" | "NORMAL");
const context = {
  sql,
  vault: await openVault(sql, createVault(SECRET)),
  provider: none,
  publicUrl: "http://127.0.0.1",
  consoleUrl: "",
  consoleFolder: "",
  metrics: createMetrics({ sql }),
  uncountedUses: { add: () => {}, flush: () => Promise.resolve() },
  keyUses: { note: () => {}, flush: () => Promise.resolve() },
  stopping: new AbortController().signal,
};
const server = await SERVERS[name as keyof typeof SERVERS](plainOperations(context));
server.listen(0, "127.0.0.1");
await once(server, "listening");
process.stdout.write(`running at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
