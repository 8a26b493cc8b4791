import type { Project } from "./project.ts";
import type { RunningServer } from "./server.ts";

/** The API key of every server here. */
export const API_KEY = "slk_a-key-of-the-release-tests-long-enough";

/** Runs the code of an installed README on this Node, in front of a server. Returns the lines that its comments promise but that it didn't print. */
export async function missingLinesOf(
  project: Project,
  name: string,
  { url }: RunningServer,
  node: string = process.execPath,
): Promise<string[]> {
  const readme = project.readInstalled(`@share-links/${name}/README.md`);
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  const program = blocks.join("").replaceAll("<the key that npm start printed>", API_KEY);
  if (blocks.length === 0) throw new Error(`the README of ${name} has no code`);
  project.write(`${name}.mts`, program.replaceAll("http://127.0.0.1:8080", url));
  const args = ["--disable-warning=ExperimentalWarning", `${name}.mts`];
  const printed = (await project.run(node, args, { SHARE_LINKS_API_KEY: API_KEY })).split("\n");
  const promised = [...program.matchAll(/console\.log\(.*\); \/\/ (.+)$/gm)].map(([, text = ""]) => text);
  if (promised.length === 0) throw new Error(`the README of ${name} promises no output`);
  return promised.filter((line) => !printed.includes(line));
}
