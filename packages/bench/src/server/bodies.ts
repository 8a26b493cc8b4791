// Runs in its own process: `node bodies.ts` prints how long the worst body of 64 KiB for each operation blocks the event loop.
import { readFileSync } from "node:fs";
import { operations } from "@share-links/server/src/generated/operations.ts";
import {
  BODY_LIMIT_BYTES,
  decodeRequest,
  invalidRequest,
  type OperationEntry,
} from "@share-links/server/src/http/decode-request.ts";
import { toProblem } from "@share-links/server/src/http/problem.ts";
import { requestSchemas } from "@share-links/validation";
import { median } from "../statistics.ts";

const TIMES = 5;
const REQUEST_ID = "01a1a60b-4980-7185-9a13-6e7261331313";

let worst = { operationId: "", body: "", ms: 0 };
for (const operation of Object.values(operations)) {
  if (operation.body === null) continue;
  for (const [name, text] of Object.entries(bodiesOf(operation))) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) times.push(await processorMs(operation, text));
    if (median(times) > worst.ms) worst = { operationId: operation.id, body: name, ms: median(times) };
  }
}
process.stdout.write(JSON.stringify(worst));

/** The processor time that a request with this body costs until it is refused or passed to its operation. Other work on the machine does not count. */
async function processorMs(operation: OperationEntry, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "content-length": String(bytes.length),
  };
  const request = {
    method: operation.method,
    path: operation.path,
    query: "",
    header: (name: string) => headers[name],
    readBody: () => bytes,
    peerAddress: undefined,
  };
  const start = process.cpuUsage();
  const decoded = await decodeRequest(operation, request, { id: REQUEST_ID });
  const issues = requestSchemas[operation.id].issues(decoded);
  if (issues.length > 0)
    JSON.stringify(
      toProblem(
        invalidRequest(issues, () => ""),
        REQUEST_ID,
      ).body,
    );
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bodies of the largest allowed size: with many members, with deep nesting, and with each member of the example replaced by the largest value of every kind. */
function bodiesOf({ id }: OperationEntry): Record<string, string> {
  const file = new URL(`../../../../spec/examples/${id}.json`, import.meta.url);
  const example: Record<string, unknown> = JSON.parse(readFileSync(file, "utf8")).request.body;
  const bodies: Record<string, string> = {
    "the example with spaces": JSON.stringify(example).padEnd(BODY_LIMIT_BYTES),
    "many members": `{${filled((index) => `"a${index}":1`)}}`,
    "arrays in arrays": `{"x":${"[".repeat(30_000)}${"]".repeat(30_000)}}`,
    "objects in objects": `{"x":${'{"a":'.repeat(8_000)}1${"}".repeat(8_000)}}`,
  };
  for (const [name, value] of Object.entries(example)) {
    const put = (text: string) =>
      `{${Object.entries(example).map(([each, own]) => `"${each}":${each === name ? text : JSON.stringify(own)}`)}}`;
    const item = JSON.stringify(Array.isArray(value) ? value[0] : value);
    bodies[`${name} as a long text`] = put(`"${"a".repeat(60_000)}"`);
    bodies[`${name} as a text of escapes`] = put(`"${"\\ud83d\\ude00".repeat(5_000)}"`);
    bodies[`${name} as an array of its value`] = put(`[${filled(() => item)}]`);
    bodies[`${name} as an array of different texts`] = put(`[${filled((index) => `"https://a${index}.example"`)}]`);
    bodies[`${name} as an array of numbers`] = put(`[${filled(() => "0")}]`);
    bodies[`${name} as an object`] = put(`{${filled((index) => `"b${index}":[]`)}}`);
  }
  return bodies;
}

/** As many pieces as fit into a body, separated by commas. */
function filled(piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let size = 0, index = 0; ; index++) {
    const next = piece(index);
    size += next.length + 1;
    if (size > BODY_LIMIT_BYTES - 2_000) return pieces.join(",");
    pieces.push(next);
  }
}
