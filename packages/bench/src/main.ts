// Measures our packages and their peers: see `pnpm bench --help`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { client } from "./client/topic.ts";
import { sectionOf, withSections } from "./document.ts";
import { type Findings, type Form, FULL, QUICK } from "./form.ts";
import { generation } from "./generation/topic.ts";
import { lists } from "./lists/topic.ts";
import { machine, versionsOf } from "./machine.ts";
import { server } from "./server/topic.ts";
import { types } from "./types/topic.ts";
import { validation } from "./validation/topic.ts";

const HELP = `pnpm bench [validation] [client] [generation] [types] [server] [lists] [--quick]
  Measures these topics, or all except lists. Writes the sections of server and lists to docs/benchmarks-server.md, and all others to docs/benchmarks.md.

  --quick   Runs a short form that only prints its results.
`;

const DOCS = join(import.meta.dirname, "../../../docs");

interface Topic {
  readonly title: string;
  readonly document: string;
  measure(form: Form): Promise<Findings>;
}

const LIBRARIES = "benchmarks.md";
const SERVICE = "benchmarks-server.md";
const TOPICS: Readonly<Record<string, Topic>> = {
  validation: { title: "Validation", document: LIBRARIES, measure: validation },
  client: { title: "Client", document: LIBRARIES, measure: client },
  generation: { title: "Generation", document: LIBRARIES, measure: generation },
  types: { title: "Type checking", document: LIBRARIES, measure: types },
  server: { title: "Server", document: SERVICE, measure: server },
  lists: { title: "Lists", document: SERVICE, measure: lists },
};

/** Topics that only run if they are named: to fill two databases with a million links takes minutes. */
const APART = new Set(["lists"]);

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) return 2;
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const failed: string[] = [];
  for (const name of options.topics) {
    try {
      await measure(name, options.quick);
    } catch (error) {
      // The other topics still run.
      process.stderr.write(`${name} failed: ${error instanceof Error ? error.stack : String(error)}\n`);
      failed.push(name);
    }
  }
  return failed.length === 0 ? 0 : 1;
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: args.filter((arg) => arg !== "--"),
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" }, quick: { type: "boolean" } },
    });
    const unknown = positionals.filter((name) => !Object.hasOwn(TOPICS, name));
    if (unknown.length > 0) throw new Error(`there is no topic ${unknown.join(" or ")}`);
    const topics = positionals.length > 0 ? positionals : Object.keys(TOPICS).filter((name) => !APART.has(name));
    return { help: values.help ?? false, quick: values.quick ?? false, topics };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return undefined;
  }
}

/** Measures a topic and writes its section immediately, because the next topic may take minutes, or fail. */
async function measure(name: string, isQuick: boolean): Promise<void> {
  const topic = TOPICS[name];
  if (topic === undefined) return;
  const form = isQuick ? QUICK : FULL;
  const findings = await topic.measure(form);
  const date = new Date().toISOString().slice(0, 10);
  const versions = versionsOf(findings.packages);
  const measured = `Measured on ${date} with \`pnpm bench ${name}\`, ${findings.rounds ?? form.rounds} rounds: ${machine()}; ${versions}.`;
  const text = sectionOf({ title: topic.title, measured, findings });
  process.stdout.write(`${text}\n\n`);
  if (!isQuick) save(topic, text);
}

function save({ title, document }: Topic, text: string): void {
  const path = join(DOCS, document);
  mkdirSync(dirname(path), { recursive: true });
  const titles = Object.values(TOPICS).flatMap((topic) => (topic.document === document ? topic.title : []));
  writeFileSync(path, withSections(read(path), new Map([[title, text]]), titles));
  process.stderr.write(`wrote ${relative(process.cwd(), path)}\n`);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}
