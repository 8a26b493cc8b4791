// Packs a copy of the JSON-Schema-Test-Suite into the lines of draft2020-12.jsonl:
// `node pack.ts FOLDER > draft2020-12.jsonl`, where FOLDER holds the suite's `tests` and `remotes`.
//
// No npm package contains the tests of 2020-12. Debian's package libtest-json-schema-acceptance-perl has them, under
// /usr/share/perl5/auto/share/dist/Test-JSON-Schema-Acceptance. The committed lines come from its version 1.019-1.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const DRAFT = "draft2020-12";
const [folder = "."] = process.argv.slice(2);

const tests = filesOf(join("tests", DRAFT), "**/*.json").flatMap((file) =>
  (read(join("tests", DRAFT, file)) as object[]).map((group) => ({ file: file.replace(/\.json$/, ""), ...group })),
);
const text = JSON.stringify(tests);
const remotes = [...filesOf("remotes", `${DRAFT}/**/*.json`), ...filesOf("remotes", "{*,draft2019-09/*}.json")]
  .filter((file) => file.startsWith(DRAFT) || text.includes(`localhost:1234/${file}`))
  .map((file) => ({ remote: `http://localhost:1234/${file}`, schema: read(join("remotes", file)) }));
for (const line of [...remotes, ...tests]) console.log(JSON.stringify(line));

function filesOf(below: string, pattern: string): string[] {
  const files = globSync(pattern, { cwd: join(folder, below) });
  return files.map((file) => file.replaceAll("\\", "/")).sort();
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
