import type { Group, Start } from "../program.ts";
import { examples } from "./links.ts";

/** Adds the commands that say which server is called, and with which key. */
export function addAccountCommands(program: Group, start: Start): void {
  program.commandsGroup("Account:");
  program
    .command("login")
    .description("save an address and an API key as a profile, in a file that only you can read")
    .option("--name <name>", "the name of the profile (default: default)")
    .addHelpText(
      "after",
      `${examples("login", "login --base-url http://127.0.0.1:8080 --name local < key.txt")}
On a terminal it asks for what is missing. Otherwise the key comes on standard input.`,
    )
    .action((options) => start(async (tools) => (await import("../commands/login.ts")).login(tools, options)));
  program
    .command("logout")
    .description("delete a profile and its key from this machine")
    .argument("[name]", "the name of the profile (default: the current one)")
    .addHelpText("after", examples("logout", "logout local"))
    .action((name) => start(async (tools) => (await import("../commands/logout.ts")).logout(tools, name)));
  program
    .command("whoami")
    .description("show where calls go and with which key, and whether the key works")
    .addHelpText("after", examples("whoami", "whoami --profile local"))
    .action(() => start(async (tools) => (await import("../commands/whoami.ts")).whoami(tools)));
  const profiles = program.command("profiles").description("the profiles of this machine");
  profiles
    .command("list")
    .description("list the profiles, without their keys")
    .addHelpText("after", examples("profiles list"))
    .action(() => start(async (tools) => (await import("../commands/profiles.ts")).listProfiles(tools)));
  profiles
    .command("use")
    .description("make a profile the current one")
    .argument("<name>", "the name of the profile")
    .addHelpText("after", examples("profiles use local"))
    .action((name) => start(async (tools) => (await import("../commands/profiles.ts")).useProfile(tools, name)));
}
