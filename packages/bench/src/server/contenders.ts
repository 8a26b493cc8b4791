import { createRequire } from "node:module";
import { join } from "node:path";
import type { OwnDatabase } from "./database.ts";
import { type ServerProcess, startServer } from "./process.ts";

/** A measured server. */
export interface Contender {
  readonly name: string;
  readonly packages: readonly string[];
  start(database: OwnDatabase): Promise<ServerProcess>;
}

/** The measured operations. Prism has no database, so a redemption uses nothing up. */
export const CELLS = ["GET", "create", "redeem"] as const;
export type Cell = (typeof CELLS)[number];

const PEER = join(import.meta.dirname, "peers/serve.ts");
const SPECIFICATION = join(import.meta.dirname, "../../../types/openapi.yaml");

/** The raw servers. They commit every request separately, and durably unless the name says otherwise. */
export const RAW = "raw node:http";
export const RAW_NOT_DURABLE = "raw node:http, commits not synced";
export const OURS = "ours, as shipped";
export const RAW_POSTGRES = "raw node:http and node-postgres";

/** The servers that store their links in SQLite, and Prism. */
export const ON_SQLITE: readonly Contender[] = [
  peer(RAW, "raw", "FULL"),
  peer(RAW_NOT_DURABLE, "raw", "NORMAL"),
  peer("plain Fastify", "fastify", "FULL"),
  peer("plain Express", "express", "FULL"),
  { name: "Prism", packages: ["@stoplight/prism-cli"], start: startPrism },
  { name: OURS, packages: [], start: (database) => database.startOurs() },
];

/** The servers that store them in PostgreSQL. */
export const ON_POSTGRES: readonly Contender[] = [
  { ...peer(RAW_POSTGRES, "raw", ""), packages: ["pg"] },
  { name: OURS, packages: [], start: (database) => database.startOurs() },
];

function peer(name: string, script: "raw" | "fastify" | "express", synchronous: string): Contender {
  return {
    name,
    packages: script === "raw" ? [] : [script],
    start: ({ address, logFile }) =>
      startServer([PEER, script, address, synchronous], { NODE_ENV: "production" }, logFile),
  };
}

function startPrism({ logFile }: OwnDatabase): Promise<ServerProcess> {
  const manifest = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
  const script = join(manifest, "../dist/index.js");
  // With NODE_ENV=production, Prism would fork.
  return startServer([script, "mock", "--port", "0", SPECIFICATION], {}, logFile);
}
