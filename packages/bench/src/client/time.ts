// Runs in its own process: `node time.ts CONTENDER BASE_URL SAMPLE_MS` prints the microseconds of one call by cell, and those of the
// first contender, whose calls take turns with it.
import { pairedNanoseconds } from "../timing.ts";
import { API_KEY, BODY, CREATED, FOUND, mockedFetch } from "./answers.ts";
import type { Calls, CallsModule } from "./calls.ts";
import { CONTENDERS, load } from "./contenders.ts";

const [name, baseUrl = "", sampleMs] = process.argv.slice(2);
const contender = CONTENDERS.find((each) => each.name === name);
const [first] = CONTENDERS;
if (contender === undefined || first === undefined) throw new Error(`no ${name}`);

const mocked = { baseUrl, apiKey: API_KEY, fetch: mockedFetch };
const loopback = { baseUrl, apiKey: API_KEY };
const get = (of: Calls) => async () => (await of.get(FOUND.id)).id === FOUND.id;
const post = (of: Calls) => async () => (await of.create(BODY)).token === CREATED.token;

const modules: readonly [CallsModule, CallsModule] = [await load(contender), await load(first)];
const cells: Record<string, number> = {};
await time("mocked GET", ({ calls }) => get(calls(mocked)));
await time("mocked POST", ({ calls }) => post(calls(mocked)));
await time("loopback GET", ({ calls }) => get(calls(loopback)));
await time("loopback POST", ({ calls }) => post(calls(loopback)));
process.stdout.write(JSON.stringify(cells));
// Open connections would keep the process running.
process.exit();

async function time(cell: string, callOf: (module: CallsModule) => () => Promise<boolean>): Promise<void> {
  const { call, base } = await pairedNanoseconds(callOf(modules[0]), callOf(modules[1]), Number(sampleMs));
  cells[cell] = call / 1_000;
  cells[`${cell}, base`] = base / 1_000;
}
