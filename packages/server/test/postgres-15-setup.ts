import { startPostgres } from "@share-links/test-postgres";
import type { TestProject } from "vitest/node";

/** The oldest PostgreSQL that the service promises to run on. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ durable: false, version: 15 });
  project.provide("postgresUrl", postgres.url);
  project.provide("postgresVersion", 15);
  return () => postgres.stop();
}
