import type { Service } from "@share-links/server/test/service.ts";
import { startPostgres, type TestPostgres } from "@share-links/test-postgres";
import { afterAll, beforeAll, describe } from "vitest";
import { clockShiftedBy, ENGINES, type Engine, openSite, type Site } from "./site.ts";

/** What the tests of one suite share: a site, and nodes that run on it. It is there once the tests run, not before. */
export interface Stage {
  readonly engine: Engine;
  readonly site: Site;
  readonly nodes: readonly Service[];
  readonly urls: readonly string[];
  /** The address of the node whose turn it is. */
  urlOf(turn: number): string;
}

/** How far the clock of each node is off in milliseconds, which says how many there are; on SQLite there is the first alone. */
export interface StageOptions {
  readonly clocksMs?: readonly number[];
  /** A function when it is known only once the tests run. */
  readonly environment?: Environment | (() => Promise<Environment>);
}

type Environment = Readonly<Record<string, string>>;

/** Three nodes that agree on no time: an hour fast, right and an hour slow. */
export const CLOCKS_APART_MS: readonly number[] = [0, 3_600_000, -3_600_000];

/** Runs a suite once on SQLite and once on a PostgreSQL of its own. */
export function onEachEngine(options: StageOptions, suite: (stage: Stage) => void): void {
  describe.each(ENGINES)("on %s", (engine) => suite(stageOn(engine, options)));
}

/** Sets a stage before the tests of the suite that calls it, and clears it after them. */
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
      if (!site) throw new Error("the stage is set once the tests run");
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

/** Starts a PostgreSQL server before the tests of the suite that calls it and ends it after them; gives a way to it. */
export function usePostgres(): () => TestPostgres {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());
  return () => {
    if (!postgres) throw new Error("PostgreSQL runs once the tests do");
    return postgres;
  };
}
