import type { Service } from "@share-links/server/test/service.ts";
import { startPostgres, type TestPostgres } from "@share-links/test-postgres";
import { afterAll, beforeAll, describe } from "vitest";
import { IS_SOAK } from "./form.ts";
import { clockShiftedBy, ENGINES, type Engine, openSite, type Site } from "./site.ts";

/** Everything that the tests of one suite share: a site and its nodes. It exists only while the tests run. */
export interface Stage {
  readonly engine: Engine;
  readonly site: Site;
  readonly nodes: readonly Service[];
  readonly urls: readonly string[];
  /** The address of the node whose turn it is. */
  urlOf(turn: number): string;
}

/** The shift of each node's clock in milliseconds, one per node. On SQLite only the first node is started. */
export interface StageOptions {
  readonly clocksMs?: readonly number[];
  /** A function if the values aren't known before the tests run. */
  readonly environment?: Environment | (() => Promise<Environment>);
  /** The engine of the short form, if it isn't both: the server's own suites test the same on the other. */
  readonly shortOn?: Engine;
}

type Environment = Readonly<Record<string, string>>;

/** Three nodes whose clocks differ: one is right, one an hour fast, one an hour slow. */
export const CLOCKS_APART_MS: readonly number[] = [0, 3_600_000, -3_600_000];

/** Runs a suite once on SQLite and once on its own PostgreSQL; in the short form, a suite may name one of them. */
export function onEachEngine(options: StageOptions, suite: (stage: Stage) => void): void {
  const engines = options.shortOn && !IS_SOAK ? [options.shortOn] : ENGINES;
  describe.each(engines)("on %s", (engine) => suite(stageOn(engine, options)));
}

/** Prepares a stage before the tests of the calling suite, and clears it after them. */
export function stageOn(engine: Engine, { clocksMs = [0], environment = {} }: StageOptions = {}): Stage {
  const postgres = engine === "postgres" ? usePostgres() : undefined;
  let site: Site | undefined;
  let nodes: readonly Service[] = [];
  beforeAll(async () => {
    const settings = typeof environment === "function" ? await environment() : environment;
    const opened = await openSite(engine, { postgres: postgres?.(), environment: settings });
    site = opened;
    const clocks = engine === "sqlite" ? clocksMs.slice(0, 1) : clocksMs;
    nodes = await Promise.all(clocks.map((shift) => opened.start(shift === 0 ? {} : clockShiftedBy(shift))));
  });
  afterAll(() => site?.close());
  return {
    engine,
    get site() {
      if (!site) throw new Error("the stage exists only while the tests run");
      return site;
    },
    get nodes() {
      return nodes;
    },
    get urls() {
      return nodes.map(({ url }) => url);
    },
    urlOf: (turn) => nodes[turn % nodes.length]?.url ?? "",
  };
}

/** Starts a PostgreSQL server before the tests of the calling suite, and stops it after them; returns a function that returns it. */
export function usePostgres(): () => TestPostgres {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());
  return () => {
    if (!postgres) throw new Error("PostgreSQL runs only while the tests run");
    return postgres;
  };
}
