import type { Group, Start } from "../program.ts";
import { examples } from "./links.ts";

/** Adds the command that serves tools for agents. */
export function addAgentCommands(program: Group, start: Start): void {
  program.commandsGroup("Agents:");
  program
    .command("mcp")
    .description("serve tools for agents over standard input and output (Model Context Protocol)")
    .option("--read-only", "offer only tools that change nothing")
    .addHelpText("after", examples("mcp --read-only", "mcp --profile local"))
    .action((options) => start(async (tools) => (await import("../mcp/serve.ts")).serveTools(tools, options)));
  program.commandsGroup("Other:");
}
