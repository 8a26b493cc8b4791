// This is plain JavaScript without dependencies, because it runs before Node 24 or anything else is installed.
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { endLike, run } from "./bootstrap/child.mjs";
import { buildConsole } from "./bootstrap/console.mjs";
import { explain, Failure } from "./bootstrap/failure.mjs";
import { withLock } from "./bootstrap/lock.mjs";
import { installPackages } from "./bootstrap/packages.mjs";
import { findNode, findPnpm } from "./bootstrap/tools.mjs";

const TASKS = {
  start: { scope: "server", command: ["packages/server/src/main.ts", "serve"], hasConsole: true },
  server: { scope: "server", command: ["packages/server/src/main.ts"] },
  demo: { scope: "server", command: ["packages/server/demo.ts"] },
  test: { scope: "everything", command: ["scripts/check.ts"] },
};

const root = fileURLToPath(new URL("..", import.meta.url));
const toolchain = join(root, ".toolchain");
const say = (text) => process.stderr.write(`${text}\n`);

try {
  const [name, ...args] = process.argv.slice(2);
  const task = TASKS[name];
  if (!task) throw new Failure(`usage: node scripts/bootstrap.mjs ${Object.keys(TASKS).join("|")} [arguments]`);
  mkdirSync(toolchain, { recursive: true });
  const waiting = (pid) => say(`waiting for process ${pid}, which is installing in this folder …`);
  const { tools, outcome } = await withLock(join(toolchain, "lock"), () => prepare(task.scope), waiting);
  endLike(outcome.code === 0 ? await runTask(task, args, tools) : outcome);
} catch (error) {
  const remedy = error instanceof Failure ? "" : explain(error.code ?? "");
  if (remedy === undefined) throw error;
  if (error.signal) endLike(error);
  say(`\n${error.message}\n${remedy}`.trimEnd());
  process.exitCode = 1;
}

async function prepare(scope) {
  for (const left of readdirSync(toolchain).filter((name) => name.startsWith("draft-"))) {
    rmSync(join(toolchain, left), { recursive: true, force: true });
  }
  const pins = JSON.parse(readFileSync(new URL("bootstrap/toolchain.json", import.meta.url), "utf8"));
  const node = await findNode(pins.node, toolchain, say);
  const pnpm = await findPnpm(pins.pnpm, toolchain, say);
  const env = withPath([node, pnpm].filter((tool) => tool !== "pnpm").map((tool) => dirname(tool)));
  const outcome = await installPackages({ root, pnpm, scope, env, say });
  return { tools: { node, pnpm, env }, outcome };
}

async function runTask({ command, hasConsole }, args, { node, pnpm, env }) {
  const ended = new AbortController();
  const { signal } = ended;
  const service = run(node, [...command, ...args], { cwd: root, env, stdio: "inherit" });
  // The API must not wait for the console.
  const building = hasConsole ? buildConsole({ root, toolchain, node, pnpm, env, say, signal }) : undefined;
  try {
    return await service;
  } finally {
    ended.abort();
    await building;
  }
}

function withPath(folders) {
  // Windows spells it Path, and a second spelling would hide that one.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [name]: [...folders, process.env[name]].filter(Boolean).join(delimiter) };
}
