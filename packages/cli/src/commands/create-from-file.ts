import { readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { createRows, type Planned, type RowResult } from "../bulk/create-rows.ts";
import { openJournal } from "../bulk/journal.ts";
import { type Row, readRows, refuseFaults } from "../bulk/read-rows.ts";
import { Failure } from "../failure.ts";
import { startProgress } from "../output/progress.ts";
import type { Tools } from "../tools.ts";
import type { CreateOptions } from "./create.ts";
import { knownAddress } from "./link-address.ts";
import { hostedBody, managedBody } from "./link-input.ts";

/** `share-links create --from`: creates a link for each row of a CSV file. If it is interrupted, the next run goes on where it stopped. */
export async function createFromFile(tools: Tools, file: string, options: CreateOptions): Promise<void> {
  const { world, printer } = tools;
  const { from: _, journal: wanted, retryUnsure = false, ...defaults } = options;
  const path = resolve(world.workingFolder, file);
  const rows = await plan(tools, path, readRows(file, readText(path), defaults));
  if (tools.options.dryRun) return showPlan(tools, rows);
  const { api, baseUrl } = await tools.settings();
  // Before anything is noted: without a key nothing can be sent.
  await tools.client();
  const journal = openJournal(world, resolve(world.workingFolder, wanted ?? `${file}.journal`), baseUrl);
  const progress = await startProgress(tools, `Creating links from ${basename(file)}`, rows.length);
  const counts = { created: 0, kept: 0, failed: 0, unsure: 0 };
  try {
    const report = async (result: RowResult) => {
      counts[result.result]++;
      progress.advance();
      await print(tools, result);
    };
    await createRows({ tools, journal, isHosted: api === "hosted", retryUnsure, report }, rows);
  } finally {
    journal.close();
    progress.stop();
    printer.note(summaryOf(counts));
  }
  if (counts.failed + counts.unsure > 0) throw partialFailure(counts, rows.length);
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Failure("usage", `The file can't be read: ${(error as Error).message}`);
  }
}

/** Checks every row before the first is sent. */
async function plan(tools: Tools, path: string, rows: readonly Row[]): Promise<Planned[]> {
  const { api } = await tools.settings();
  const id = api === "hosted" ? "createShareLink" : "createManagedShareLink";
  const faults: string[] = [];
  const planned: Planned[] = [];
  for (const row of rows) {
    try {
      const body = await (api === "hosted"
        ? hostedBody(tools.world, row.options)
        : managedBody(tools.world, row.options));
      await tools.check(id, { body } as never);
      planned.push({ ...row, body });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const fault of error.facts.details ?? [error.message])
        faults.push(`row ${row.number} (line ${row.line}): ${fault}`);
    }
  }
  refuseFaults(path, faults);
  return planned;
}

async function showPlan({ printer }: Tools, rows: readonly Planned[]): Promise<void> {
  for (const { number, line, body } of rows)
    printer.item(
      { dryRun: true, row: number, line, body },
      () => `Would create for row ${number}: ${JSON.stringify(body)}`,
    );
}

async function print(tools: Tools, result: RowResult): Promise<void> {
  const { printer } = tools;
  const { number, line } = result.row;
  const place = { row: number, line, result: result.result };
  if (result.result === "created") {
    const { id } = result.link;
    const url = await knownAddress(tools, result.link);
    printer.item({ ...place, id, url: url ?? null, link: result.link }, () =>
      `row ${number}  ${id}  ${url ?? ""}`.trimEnd(),
    );
  } else if (result.result === "kept") {
    printer.item({ ...place, id: result.id }, () => `row ${number}  ${result.id}  was created before`);
  } else if (result.result === "failed") {
    const { kind, message, facts } = result.failure;
    printer.item({ ...place, error: { kind, message, ...facts } }, () =>
      printer.paint("red", `row ${number}  failed: ${message}`),
    );
  } else {
    printer.item(place, () =>
      printer.paint("yellow", `row ${number}  was sent before, and nobody knows whether its link exists`),
    );
  }
}

type Counts = Readonly<Record<RowResult["result"], number>>;

function summaryOf({ created, kept, failed, unsure }: Counts): string {
  const others = [
    kept > 0 && `${kept} from before`,
    failed > 0 && `${failed} failed`,
    unsure > 0 && `${unsure} unsure`,
  ];
  return [`${created} created`, ...others.filter((each) => each !== false)].join(", ");
}

function partialFailure({ failed, unsure }: Counts, total: number): Failure {
  const missing = failed + unsure;
  const hint =
    unsure > 0
      ? 'Look with "share-links list" whether the links of the unsure rows exist. If they don\'t, run the command again with --retry-unsure.'
      : "Correct these rows and run the command again: it creates only what is missing.";
  return new Failure("partial", `${missing} of ${total} rows ${missing === 1 ? "has" : "have"} no link.`, { hint });
}
