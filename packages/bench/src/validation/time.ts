// Runs in its own process: `node time.ts CONTENDER SUBJECT SAMPLE_MS` prints the nanoseconds of one call, by cell.
import { nanosecondsPerCall } from "../timing.ts";
import { CONTENDERS, load } from "./contenders.ts";
import { SUBJECTS } from "./judge.ts";
import { pool } from "./values.ts";

const [name, subjectName, sampleMs] = process.argv.slice(2);
const contender = CONTENDERS.find((each) => each.name === name);
const subject = SUBJECTS.find((each) => each === subjectName);
if (contender === undefined || subject === undefined) throw new Error(`no ${name} or no ${subjectName}`);

const { is, issues } = (await load(contender))[subject]();
const time = (call: (value: unknown) => boolean, isValid: boolean) =>
  nanosecondsPerCall(call, pool(subject, isValid), Number(sampleMs));
const cells = {
  valid: time((value) => is(value), true),
  invalid: time((value) => !is(value), false),
  ...(issues && { issues: time((value) => issues(value).length > 0, false) }),
};
process.stdout.write(JSON.stringify(cells));
