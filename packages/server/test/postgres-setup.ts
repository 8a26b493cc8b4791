import { startPostgres } from "@share-links/test-postgres";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    postgresUrl: string;
    postgresVersion: number;
  }
}

/** Starts one PostgreSQL for all suites of a run, in which each test has its own schema. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres({ durable: false });
  project.provide("postgresUrl", postgres.url);
  project.provide("postgresVersion", 18);
  return () => postgres.stop();
}
