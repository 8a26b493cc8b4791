import { join, relative, resolve } from "node:path";
import { lint, loadConfig } from "@redocly/openapi-core";

const root = join(import.meta.dirname, "..");
const spec = resolve(process.argv[2] ?? join(root, "spec/openapi.yaml"));

const problems = await problemsOf(spec);
for (const problem of problems) console.error(problem);
// A warning fails too, because otherwise nobody fixes it.
if (problems.length > 0) process.exitCode = 1;

async function problemsOf(ref: string): Promise<string[]> {
  const config = await loadConfig({ configPath: join(root, "spec/redocly.yaml") });
  try {
    return (await lint({ ref, config })).map(({ message, ruleId, location: [place] }) => {
      return `${nameOf(place?.source.absoluteRef ?? ref)}${place?.pointer ?? ""}: ${message} (${ruleId})`;
    });
  } catch (error) {
    return [`${nameOf(ref)}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function nameOf(file: string): string {
  return file.startsWith(root) ? relative(root, file) : file;
}
