import { startPostgres } from "@share-links/test-postgres";
import type { TestProject } from "vitest/node";

/** Runs the suite on the oldest PostgreSQL that the service supports. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ durable: false, version: 15 });
  project.provide("postgresUrl", postgres.url);
  project.provide("postgresVersion", 15);
  return () => postgres.stop();
}
