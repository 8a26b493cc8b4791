import { execFile, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { spawn as spawnTerminal } from "@lydell/node-pty";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Bundled, bundleProgram, environmentIn } from "./bundled.ts";
import { emptyFolder } from "./command.ts";
import { API_KEY, openSite, PERSONA_ID, type Site } from "./site.ts";

const execute = promisify(execFile);

let site: Site;
let program: Bundled;
let env: Record<string, string>;
beforeAll(async () => {
  [site, program] = await Promise.all([openSite(), bundleProgram()]);
  env = { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: site.url };
});
afterAll(async () => {
  program.remove();
  await site.close();
});

/** A person at a terminal. */
interface Person {
  /** Waits until the screen has shown this text. */
  sees(text: string): Promise<void>;
  types(keys: string): void;
  /** Everything that the screen has shown, without colours and movements. */
  screen(): string;
  /** The same as it came. */
  raw(): string;
  readonly ended: Promise<number>;
}

const ENTER = "\r";
const DOWN = "\u001b[B";
const CTRL_C = "\u0003";

/** Starts the published program at a terminal; `shell` may redirect it. */
function atTerminal(
  args: readonly string[],
  environment: Record<string, string>,
  folder = emptyFolder(),
  shell?: string,
): Person {
  const [file, words] = shell === undefined ? [process.execPath, [program.main, ...args]] : ["sh", ["-c", shell]];
  const terminal = spawnTerminal(file, words, {
    cwd: folder,
    cols: 120,
    rows: 40,
    name: "xterm-256color",
    env: environmentIn(folder, environment),
  });
  let shown = "";
  terminal.onData((data) => {
    shown += data;
  });
  onTestFinished(() => terminal.kill("SIGKILL"));
  const screen = () => stripVTControlCharacters(shown).replaceAll("\r", "");
  return {
    sees: (text) => expect.poll(screen).toContain(text),
    types: (keys) => terminal.write(keys),
    screen,
    raw: () => shown,
    ended: new Promise((resolve) => terminal.onExit(({ exitCode }) => resolve(exitCode))),
  };
}

describe("at a terminal", () => {
  test("a question is asked before a link is deleted, and only yes deletes it", async () => {
    const { id } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
    const doubtful = atTerminal(["delete", id], env);
    await doubtful.sees(`Delete the link ${id} permanently?`);
    doubtful.types(ENTER);
    expect(await doubtful.ended).toBe(11);
    expect(doubtful.screen()).toContain("Nothing was changed.");
    expect(await site.client.shareLinks.get(id)).toMatchObject({ id });
    const sure = atTerminal(["delete", id], env);
    await sure.sees("permanently?");
    sure.types("y");
    expect(await sure.ended).toBe(0);
    expect(sure.screen()).toContain(`Deleted ${id}.`);
    await expect(site.client.shareLinks.get(id)).rejects.toMatchObject({ status: 404 });
  });

  test("login asks for what is missing, never shows the key, and saves a profile that works", async () => {
    const folder = emptyFolder();
    const person = atTerminal(["login"], {}, folder);
    await person.sees("Where are your links?");
    person.types(DOWN);
    await person.sees("● On a server of my own");
    person.types(ENTER);
    await person.sees("What is the address of the server?");
    person.types(`${site.url}${ENTER}`);
    await person.sees("What is your API key for");
    person.types(`${API_KEY}${ENTER}`);
    expect(await person.ended).toBe(0);
    expect(person.screen()).toContain("Saved the profile default");
    expect(person.raw()).not.toContain(API_KEY);
    expect(JSON.parse(readFileSync(join(folder, "profiles.json"), "utf8")).profiles.default.apiKey).toBe(API_KEY);
    const { stdout } = await execute(process.execPath, [program.main, "list", "--json"], {
      env: environmentIn(folder),
    });
    expect(JSON.parse(stdout)).toHaveProperty("data");
  });

  test("Ctrl+C ends login without a trace, and watch in an orderly way", async () => {
    const folder = emptyFolder();
    const login = atTerminal(["login", "--base-url", site.url], {}, folder);
    await login.sees("What is your API key for");
    login.types(CTRL_C);
    expect(await login.ended).toBe(11);
    expect(() => readFileSync(join(folder, "profiles.json"))).toThrow("ENOENT");
    const { id } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
    const watch = atTerminal(["watch", id], env);
    await watch.sees("Waiting for uses");
    watch.types(CTRL_C);
    expect(await watch.ended).toBe(0);
  });

  test("results have colours, and none with NO_COLOR", async () => {
    const { id } = await site.client.shareLinks.create({ personaId: PERSONA_ID });
    const colored = atTerminal(["get", id], env);
    const plain = atTerminal(["get", id], { ...env, NO_COLOR: "1" });
    expect(await Promise.all([colored.ended, plain.ended])).toEqual([0, 0]);
    expect(colored.raw()).toContain("\u001b[32mlive\u001b[39m");
    expect(plain.raw()).not.toContain("\u001b[3");
    expect(plain.screen()).toContain("status       live");
  });

  test("a long file shows a bar, while its results go to a file", async () => {
    const folder = emptyFolder();
    // The bar is drawn from time to time, so the file has to last that long.
    writeFileSync(join(folder, "links.csv"), `persona\n${`${PERSONA_ID}\n`.repeat(200)}`);
    const shell = `"${process.execPath}" "${program.main}" create --from links.csv > made.jsonl`;
    const person = atTerminal([], env, folder, shell);
    expect(await person.ended).toBe(0);
    expect(person.screen()).toMatch(/━+/);
    expect(person.screen()).toContain("200 created");
    expect(readFileSync(join(folder, "made.jsonl"), "utf8").trimEnd().split("\n")).toHaveLength(200);
  });
});

describe("in a pipe", () => {
  test("a reader that has enough ends the program without a complaint", async () => {
    const shell = `"${process.execPath}" "${program.main}" --help | head -n 1`;
    const { stdout, stderr } = await execute("bash", ["-o", "pipefail", "-c", shell], {
      env: environmentIn(emptyFolder()),
    });
    expect([stdout, stderr]).toEqual(["Usage: share-links [options] [command]\n", ""]);
  });

  test("results and everything else are kept apart", async () => {
    const args = [program.main, "keys", "create", "--name", "x", "--permission", "audit:read"];
    const { stdout, stderr } = await execute(process.execPath, args, { env: environmentIn(emptyFolder(), env) });
    expect([JSON.parse(stdout).name, stderr]).toEqual(["x", "Keep the key now: it is never shown again.\n"]);
  });
});

test("help loads little code and none of the heavy parts of Node, so it is there immediately", async () => {
  const folder = emptyFolder();
  const hook = join(folder, "hook.mjs");
  writeFileSync(
    hook,
    `import { registerHooks } from "node:module";
registerHooks({ load(url, context, next) { process.stderr.write(url + "\\n"); return next(url, context); } });`,
  );
  const args = ["--import", hook, program.main, "--help"];
  const { stderr } = await execute(process.execPath, args, { env: environmentIn(folder) });
  const loaded = stderr.trimEnd().split("\n");
  const own = loaded.filter((url) => url.startsWith("file:")).map((url) => readFileSync(new URL(url)).length);
  expect(own.length).toBeGreaterThan(1);
  expect(own.reduce((sum, each) => sum + each, 0)).toBeLessThan(80_000);
  expect(loaded.filter((url) => /^node:(?:child_process|crypto|http|net|tls|stream)/.test(url))).toEqual([]);
});

test("completions complete commands, options and choices in bash, and there is a script for each shell", () => {
  const folder = emptyFolder();
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [program.main, ...args], { env: environmentIn(folder), encoding: "utf8" });
  for (const shell of ["zsh", "bash", "fish", "powershell"]) {
    const { status, stdout, stderr } = run("completion", shell);
    expect([shell, status, stderr]).toEqual([shell, 0, ""]);
    expect(stdout).toContain("share-links");
  }
  expect(run("completion", "tcsh").status).toBe(2);
  writeFileSync(join(folder, "script.bash"), run("completion", "bash").stdout);
  const complete = (...words: string[]) => {
    const script = `share-links() { "${process.execPath}" "${program.main}" "$@"; }
# Of the package bash-completion, which the script needs.
_get_comp_words_by_ref() { words=("\${COMP_WORDS[@]}"); cword=$COMP_CWORD; cur="\${words[cword]}"; prev="\${words[cword-1]}"; }
source "${folder}/script.bash"
COMP_WORDS=(share-links ${words.map((word) => JSON.stringify(word)).join(" ")}); COMP_CWORD=${words.length}
COMP_LINE="\${COMP_WORDS[*]}"; COMP_POINT=\${#COMP_LINE}
__share_links_complete 2>/dev/null
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync("bash", ["-c", script], { env: environmentIn(folder), encoding: "utf8" });
    return stdout.split("\n").map((line) => line.trim().split(/\s/)[0]);
  };
  expect(complete("web")).toContain("webhooks");
  expect(complete("webhooks", "li")).toEqual(expect.arrayContaining(["list", "listen"]));
  expect(complete("create", "--usage")).toContain("--usage-limit");
  expect(complete("create", "--type", "OR")).toContain("ORB_EMBED");
});
