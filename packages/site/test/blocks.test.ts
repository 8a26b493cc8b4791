import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createClient } from "@share-links/client";
import { ShareLinkOrbElement, ShareLinkPlayerElement } from "@share-links/embed";
import { runHere } from "@share-links/server/test/in-process.ts";
import { type Home, makeHome, type Service, startService } from "@share-links/server/test/service.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../src/site.ts";
import { type Block, everyBlock, isRunElsewhere, RUN_ELSEWHERE } from "./blocks.ts";

const API_KEY = "ak_a-key-of-the-tests-of-the-site";
const PERSONA_ID = "00000000-0000-0000-0000-000000000000";
const GENERATOR = join(ROOT, "packages/generator/src/main.ts");
const run = promisify(execFile);

const all = everyBlock();
const notRun = all.filter((block) => block.notRun !== undefined);
const ours = all.filter((block) => block.notRun === undefined && !isRunElsewhere(block));
const inLanguage = (...languages: string[]) => ours.filter(({ language }) => languages.includes(language));
const placeOf = ({ file, line }: Block) => `${file}:${line}`;

/** The TypeScript of each page as one program, as a reader types its blocks one after the other. */
const programs = [...Map.groupBy(inLanguage("ts"), ({ file }) => file)].map(([file, blocks]) => ({
  file,
  name: `${file.replaceAll(/\W/g, "-")}.ts`,
  text: blocks.map(({ text }) => text).join("\n"),
}));

const commands = inLanguage("sh").flatMap(commandsOf);
const generations = commands.filter(([, line]) => /^(npx share-links-generate|pnpm generate) /.test(line));

let home: Home;
let service: Service;
let link: { id: string; token: string };
let printed: Map<string, string>;
beforeAll(async () => {
  home = makeHome({ SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY, SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada` });
  service = await startService(home);
  link = await createClient({ apiKey: API_KEY, baseUrl: service.url }).manage.shareLinks.create({
    personaId: PERSONA_ID,
  });
  makeProject(home.folder);
  // The programs import what the commands of a page write.
  for (const [, line] of generations)
    await run(process.execPath, [GENERATOR, ...line.split(" ").slice(2)], { cwd: home.folder });
  printed = await runPrograms();
});
afterAll(async () => {
  await service.end();
  home.remove();
});

test("every block that no test runs says why, in a comment above it", () => {
  const reasons = notRun.map((block) => [placeOf(block), block.notRun ?? ""]);
  for (const [place, reason = ""] of reasons) expect(reason.length, place).toBeGreaterThan(20);
  const languages = ["ts", "tsx", "sh", "html", "http", "json"];
  expect(ours.filter(({ language }) => !languages.includes(language)).map(placeOf), "nobody runs these").toEqual([]);
});

test.each(RUN_ELSEWHERE)("$test runs the blocks in $languages of $pages", ({ pages, test: file, says }) => {
  expect(readFileSync(join(ROOT, file), "utf8")).toContain(says);
  expect(all.some((block) => pages.test(block.file))).toBe(true);
});

test("the programs of the pages compile, as strictly as a compiler can", async () => {
  for (const [index, { text }] of inLanguage("tsx").entries())
    writeFileSync(join(home.folder, `block-${index}.tsx`), text);
  const compilerOptions = {
    lib: ["es2024", "dom", "dom.iterable"],
    types: ["node"],
    jsx: "react-jsx",
    noUnusedLocals: false,
  };
  const config = { extends: join(ROOT, "tsconfig.json"), compilerOptions, include: ["*.ts", "*.tsx"] };
  writeFileSync(join(home.folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  const errors = await run(tsc, ["--singleThreaded", "-p", home.folder]).then(
    ({ stdout }) => stdout,
    ({ stdout }) => stdout,
  );
  expect(errors).toBe("");
});

describe.each(programs)("the program of $file", ({ name, text }) => {
  test("runs against a real server and prints what its comments say", () => {
    const promised = [...text.matchAll(/console\.log\(.*\);? \/\/ (.+)$/gm)].map(([, line]) => line);
    expect(printed.get(name)?.split("\n")).toEqual(expect.arrayContaining(promised));
  });
});

test.each(commands.filter((command) => !generations.includes(command)))("%s: %s", async (_, line) => {
  const [, names] = /^npm install (?:--save-dev )?((?:[@\w./-]+ ?)+)$/.exec(line) ?? [];
  if (names) for (const name of names.split(" ")) expectInstalled(name.replace(/(?<=.)@[\d.]+$/, ""));
  else if (line.startsWith("npm run server -- ")) await expectCommand(line.slice("npm run server -- ".length));
  else if (line.startsWith("curl ")) await expectAnswer(line);
  else expect.unreachable("no test runs this line");
});

test.each(inLanguage("html").map((block) => [placeOf(block), block.text]))(
  "the elements of %s have only attributes that exist",
  async (_, text) => {
    const known: Record<string, readonly string[]> = {
      "share-link-player": ShareLinkPlayerElement.observedAttributes,
      "share-link-orb": ShareLinkOrbElement.observedAttributes,
      script: ["src", "async", "nonce"],
    };
    const tags = [...text.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)];
    expect(tags.length).toBeGreaterThan(0);
    for (const [, tag = "", attributes = ""] of tags)
      for (const [, attribute = ""] of attributes.matchAll(/\s([\w-]+)/g))
        expect([...(known[tag] ?? []), "src"], tag).toContain(attribute);
    for (const [, path = ""] of text.matchAll(/src="https:\/\/share\.example\.com([^"]+)"/g))
      expect((await fetch(`${service.url}${path}`)).status, path).toBe(200);
  },
);

test.each(inLanguage("http").map((block) => [placeOf(block), block.text]))(
  "%s is headers that can be sent",
  (_, text) => {
    for (const line of text.trim().split("\n")) {
      const [name = "", ...value] = line.split(": ");
      expect(() => new Headers([[name, value.join(": ")]])).not.toThrow();
    }
  },
);

test.each(inLanguage("json").map((block) => [placeOf(block), block.text]))("%s is JSON", (_, text) => {
  expect(() => JSON.parse(text)).not.toThrow();
});

/** A user's project: it has our packages and the libraries that the pages import, and a document. */
function makeProject(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@share-links"), { recursive: true });
  for (const name of ["client", "embed", "generator", "testing", "types", "validation"])
    symlinkSync(join(ROOT, "packages", name), join(modules, "@share-links", name));
  for (const [workspace, name] of [
    ["embed", "@types"],
    ["embed", "react"],
    ["types", "openapi-fetch"],
    ["client", "openapi-react-query"],
    ["client", "@tanstack"],
  ] as const)
    symlinkSync(join(ROOT, "packages", workspace, "node_modules", name), join(modules, name));
  for (const name of ["openapi.yaml", "pets.yaml"])
    cpSync(join(ROOT, "packages/types/openapi.yaml"), join(folder, name));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  for (const { name, text } of programs) writeFileSync(join(folder, name), `${filledIn(text)}\nexport {};\n`);
}

/** Runs every program in one process, and returns what each of them printed. */
async function runPrograms(): Promise<Map<string, string>> {
  // The service plays the hosted API, and knows only its own key.
  const runner = `const real = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  if (request.url.startsWith("https://api.anam.ai/")) request.headers.set("authorization", "Bearer ${API_KEY}");
  return real(new Request(request.url.replace("https://api.anam.ai", "${service.url}"), request));
};
for (const name of ${JSON.stringify(programs.map(({ name }) => name))}) {
  console.log("<<" + name + ">>");
  await import("./" + name);
}`;
  writeFileSync(join(home.folder, "runner.mjs"), runner);
  const env = { ...home.environment, SHARE_LINKS_API_KEY: API_KEY, ANAM_API_KEY: "ak_of_the_hosted_api" };
  const { stdout } = await run(process.execPath, ["runner.mjs"], { cwd: home.folder, env });
  const parts = stdout.split(/^<<(.+)>>\n/m).slice(1);
  return new Map(parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ""]] : [])));
}

function expectInstalled(name: string): void {
  expect(existsSync(join(home.folder, "node_modules", name)), name).toBe(true);
}

/** Runs a command of the operator. The service plays the hosted API for those that read it. */
async function expectCommand(line: string): Promise<void> {
  const words = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const from = words[0] === "import" ? ["--from", service.url] : [];
  const operator = { ...home, environment: { ...home.environment, ANAM_API_KEY: API_KEY } };
  const outcome = await runHere(operator, ...words.map(filledIn), ...from);
  expect([outcome.status, outcome.stderr]).toEqual([0, ""]);
}

async function expectAnswer(line: string): Promise<void> {
  const env = { ...home.environment, ID: link.id, KEY: API_KEY };
  const { stdout } = await run("sh", ["-c", filledIn(`${line} --silent`)], { env });
  expect(JSON.parse(stdout)).not.toHaveProperty("code");
}

/** The lines of a block of a shell, each with its continuation lines. */
function commandsOf(block: Block): [string, string][] {
  const lines = block.text
    .trim()
    .replaceAll(/\\\n\s*/g, "")
    .split("\n");
  return lines.map((line) => [placeOf(block), line]);
}

/** A text of a page with the key, the ids and the addresses of this test. */
function filledIn(text: string): string {
  return text
    .replaceAll("<the key that npm start printed>", API_KEY)
    .replaceAll("<the persona's id>", PERSONA_ID)
    .replaceAll("https://share.example.com/manage", `${service.url}/manage`)
    .replaceAll("http://127.0.0.1:8080", service.url);
}
