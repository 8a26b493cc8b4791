// Run in a process of its own: `node time.ts CONTENDER BASE_URL SAMPLE_MS` prints the microseconds of one call, by cell.
import { nanosecondsPerAwaitedCall } from "../timing.ts";
import { API_KEY, BODY, CREATED, FOUND, mockedFetch } from "./answers.ts";
import type { Calls } from "./calls.ts";
import { CONTENDERS, load } from "./contenders.ts";

const [name, baseUrl = "", sampleMs] = process.argv.slice(2);
const contender = CONTENDERS.find((each) => each.name === name);
if (contender === undefined) throw new Error(`no ${name}`);

const { calls } = await load(contender);
const time = async (call: () => Promise<boolean>) => (await nanosecondsPerAwaitedCall(call, Number(sampleMs))) / 1_000;
const get = (of: Calls) => time(async () => (await of.get(FOUND.id)).id === FOUND.id);
const post = (of: Calls) => time(async () => (await of.create(BODY)).token === CREATED.token);

const mocked = calls({ baseUrl, apiKey: API_KEY, fetch: mockedFetch });
const loopback = calls({ baseUrl, apiKey: API_KEY });
const cells = {
  "mocked GET": await get(mocked),
  "mocked POST": await post(mocked),
  "loopback GET": await get(loopback),
  "loopback POST": await post(loopback),
};
process.stdout.write(JSON.stringify(cells));
// Connections that are kept alive would keep the process.
process.exit();
