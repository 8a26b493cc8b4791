import { Command, Option } from "@commander-js/extra-typings";
import manifest from "../package.json" with { type: "json" };
import { type Failure, usageFailure } from "./failure.ts";
import { printFailure } from "./output/print-failure.ts";
import { addAccountCommands } from "./program/account.ts";
import { addAgentCommands } from "./program/agents.ts";
import { addLinkCommands } from "./program/links.ts";
import { addOrganizationCommands } from "./program/organization.ts";
import type { GlobalOptions, Tools } from "./tools.ts";
import type { World } from "./world.ts";

/** What a command does. */
export type Task = (tools: Tools) => Promise<void>;

/** Starts the task of the command that the user named. */
export type Start = (task: Task) => Promise<void>;

/** A command that other commands are added to. */
export type Group = ReturnType<typeof createRoot>;

const EXAMPLES = `
Examples:
  share-links login
  share-links create --persona 4f0c6e1e-5d0b-4c0e-9d3f-2a1b0c9d8e7f --expires-in 3d --usage-limit 5
  share-links list --status live
  share-links list | jq -r '.data[].url'
  share-links watch 8c3f2f1e-0d5b-4c0e-9d3f-2a1b0c9d8e7f

Results go to stdout: as text on a terminal, as JSON in a pipe. Everything else goes to stderr.`;

/**
 * Builds the program with all its commands. One definition makes the parser, the help, the completions and the man pages. The
 * commands' code is loaded when they run.
 */
export async function createProgram(
  world: World,
  run: (task: Task, options: GlobalOptions) => Promise<void>,
): Promise<Group> {
  const program = createRoot(world);
  const start: Start = (task) => run(task, program.opts());
  addLinkCommands(program, start);
  addOrganizationCommands(program, start);
  addAccountCommands(program, start);
  addAgentCommands(program, start);
  await addCompletions(program, world.args[0]);
  return program;
}

function createRoot(world: World) {
  const { stdout, stderr, env, args } = world;
  const hasColors = (output: World["stdout"]) => output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return new Command("share-links")
    .description("Share links from the command line: on the hosted API, or on a server of your own.")
    .version(manifest.version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text) => printFailure(world, parseFailure(text), args.includes("--json")),
      getOutHelpWidth: () => stdout.columns ?? 100,
      getErrHelpWidth: () => stderr.columns ?? 100,
      getOutHasColors: () => hasColors(stdout),
      getErrHasColors: () => hasColors(stderr),
    })
    .configureHelp({ showGlobalOptions: true })
    .addHelpCommand(
      new Command("help").argument("[command]").description("print the help of a command").helpGroup("Other:") as never,
    )
    .option("-p, --profile <name>", "use this profile of share-links login (SHARE_LINKS_PROFILE)")
    .option("--base-url <url>", "send calls to this address (SHARE_LINKS_BASE_URL)")
    .addOption(
      new Option("--api <kind>", "which API answers there, if the address doesn't say (SHARE_LINKS_API)").choices([
        "hosted",
        "server",
      ] as const),
    )
    .option("--public-url <url>", "the address under which visitors open links, if the API doesn't say it")
    .option("--key-file <file>", "read the API key from this file, which only you may read")
    .option("--key-stdin", "read the API key from standard input")
    .option("--json", "print JSON on a terminal, too, and failures as JSON")
    .option("--table", "print text for people in a pipe, too")
    .option("--dry-run", "show what would be sent, and change nothing")
    .option("-y, --yes", "answer every question with yes")
    .option("-q, --quiet", "print results and failures only")
    .option("--verbose", "print each request and answer to stderr, without keys and tokens")
    .addHelpText("after", EXAMPLES);
}

/** Commander's message as a failure of ours. It may suggest a name in a second line. */
function parseFailure(text: string): Failure {
  const [first = "", suggestion] = text
    .trim()
    .replace(/^error: /, "")
    .replace(/\.$/, "")
    .split("\n");
  const hint = suggestion?.replace(/^\(|\)$/g, "") ?? "Run the command with --help to see what it takes.";
  return usageFailure(`${first.charAt(0).toUpperCase()}${first.slice(1)}.`, hint);
}

/** The library that writes completion scripts is loaded only if it is needed. */
async function addCompletions(program: Group, command: string | undefined): Promise<void> {
  const description = "print a completion script for zsh, bash, fish or powershell";
  if (command !== "completion" && command !== "complete") {
    program
      .command("completion <shell>")
      .description(description)
      .action(() => {});
    return;
  }
  const { default: addTab } = await import("@bomb.sh/tab/commander");
  // The library's types are those of the plain Command.
  addTab(program as never, { completionCommandName: "completion" });
  program.commands.find((each) => each.name() === "completion")?.description(description);
}
