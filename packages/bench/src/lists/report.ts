import type { Findings } from "../form.ts";
import { median } from "../statistics.ts";
import { shown, table, whole } from "../table.ts";

/** The milliseconds of each request for one read, with few and with many links. */
export interface Times {
  readonly few: readonly number[];
  readonly many: readonly number[];
}

const MOST_TIMES_SLOWER = 1.5;
const MOST_MS = 50;

/** The tables of both engines, and whether every read stays flat. */
export function findingsOf(
  engines: Readonly<Record<string, Readonly<Record<string, Times>>>>,
  links: number,
): Findings {
  const cells = Object.entries(engines).flatMap(([engine, reads]) =>
    Object.entries(reads).map(([name, { few, many }]) => ({
      engine,
      name,
      few: median(few),
      many: median(many),
      ratio: median(many) / median(few),
      p95: percentile(many, 0.95),
    })),
  );
  const tables = Object.keys(engines).map((engine) => {
    const rows = cells
      .filter((cell) => cell.engine === engine)
      .map(({ name, few, many, ratio, p95 }) => [name, ...[few, many, ratio, p95].map(shown)]);
    const head = [engine, "10,000: ms", `${whole(links)}: ms`, "ratio", `p95 at ${whole(links)}: ms`];
    return table(head, rows);
  });
  const slowest = worst(cells, ({ ratio }) => ratio);
  const longest = worst(cells, ({ p95 }) => p95);
  return {
    text: [
      `The tables compare an organisation that has ${whole(links)} links of 100 personas with one that has 10,000, each among other
organisations. Times are medians of requests to our server over HTTP, one at a time.`,
      ...tables,
    ].join("\n\n"),
    packages: ["@share-links/server"],
    goals: [
      {
        text: `every read at most ${MOST_TIMES_SLOWER} × slower with ${whole(links)} links than with 10,000`,
        isMet: slowest.ratio <= MOST_TIMES_SLOWER,
        measured: `${shown(slowest.ratio)} for ${slowest.name} on ${slowest.engine}`,
      },
      {
        text: `p95 of every list and search under ${MOST_MS} ms`,
        isMet: longest.p95 < MOST_MS,
        measured: `${shown(longest.p95)} ms for ${longest.name} on ${longest.engine}`,
      },
    ],
  };
}

function worst<Cell>(cells: readonly Cell[], numberOf: (cell: Cell) => number): Cell {
  return cells.reduce((a, b) => (numberOf(b) > numberOf(a) ? b : a));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
