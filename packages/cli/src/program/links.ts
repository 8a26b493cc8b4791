import { Option } from "@commander-js/extra-typings";
import type { Group, Start } from "../program.ts";

const STATUSES = ["live", "disabled", "expired", "exhausted"] as const;
const TYPES = ["LINK", "PLAYER_EMBED", "ORB_EMBED"] as const;

/** Adds the commands for share links. */
export function addLinkCommands(program: Group, start: Start): void {
  program.commandsGroup("Links:");
  addCreate(program, start);
  program
    .command("list")
    .description("list links, newest first")
    .addOption(new Option("--status <status>", "only links with this status").choices(STATUSES))
    .addOption(new Option("--type <type>", "only links of this type").choices(TYPES))
    .option("--persona <id>", "only links to this persona")
    .option("--search <text>", "only links whose persona's name contains this, or whose id or token it is")
    .option("--limit <number>", "how many links to list, at most 100", "20")
    .option("--all", "list all links")
    .option("--cursor <cursor>", "go on after this list: the meta.next of its JSON")
    .option("--page <number>", "the page to list, on the hosted API")
    .addHelpText("after", examples("list --status live --all", "list --search ada --json"))
    .action((options) => start(async (tools) => (await import("../commands/list.ts")).list(tools, options)));
  program
    .command("get")
    .description("show a link")
    .argument("<id>", "the id of the link")
    .addHelpText("after", examples(`get ${ID}`, `get ${ID} | jq -r .url`))
    .action((id) => start(async (tools) => (await import("../commands/get.ts")).get(tools, id)));
  addUpdate(program, start);
  program
    .command("enable")
    .description("let a link accept visitors again")
    .argument("<id>", "the id of the link")
    .addHelpText("after", examples(`enable ${ID}`))
    .action((id) => start(async (tools) => (await import("../commands/update.ts")).setEnabled(tools, id, true)));
  program
    .command("disable")
    .description("keep visitors out of a link; nothing else changes")
    .argument("<id>", "the id of the link")
    .addHelpText("after", examples(`disable ${ID}`))
    .action((id) => start(async (tools) => (await import("../commands/update.ts")).setEnabled(tools, id, false)));
  program
    .command("rotate")
    .description("give a link a new address; the old one ends immediately")
    .argument("<id>", "the id of the link")
    .addHelpText("after", examples(`rotate ${ID}`, `rotate ${ID} --yes`))
    .action((id) => start(async (tools) => (await import("../commands/rotate.ts")).rotate(tools, id)));
  program
    .command("delete")
    .description("delete links permanently")
    .argument("<id...>", "the ids of the links")
    .addHelpText("after", examples(`delete ${ID}`, `delete ${ID} --yes`))
    .action((ids) => start(async (tools) => (await import("../commands/delete.ts")).deleteLinks(tools, ids)));
  addUseCommands(program, start);
  addAddressCommands(program, start);
}

const ID = "8c3f2f1e-0d5b-4c0e-9d3f-2a1b0c9d8e7f";
const PERSONA = "4f0c6e1e-5d0b-4c0e-9d3f-2a1b0c9d8e7f";

function addCreate(program: Group, start: Start): void {
  program
    .command("create")
    .description("create a link, or many links from a CSV file")
    .option("--persona <id>", "the persona that the link opens")
    .option("--expires-in <duration>", "when it expires, counted from now: 90m, 12h, 3d, 1w; or never (default: 7d)")
    .option("--expires-at <time>", 'when it expires: an ISO time, "tomorrow 9:00", "next friday 17:00"; or never')
    .option("--usage-limit <number>", "how often it can be used; or unlimited (default: 10)")
    .addOption(new Option("--type <type>", "how it is meant to be shown (default: LINK)").choices(TYPES))
    .option("--origin <origin...>", "a site that may embed it, such as https://example.com")
    .option("--any-origin", "let every site embed it")
    .option("--no-watermark", "show the persona without the watermark")
    .option("--disabled", "keep visitors out until it is enabled")
    .option("--primary", "make it the persona's primary link")
    .option("--from <file>", "create a link for each row of a CSV file whose columns are named like these options")
    .option("--journal <file>", "where to note which rows are done (default: beside the CSV file)")
    .option("--retry-unsure", "send rows again whose result is unknown, although that may create a link twice")
    .addHelpText(
      "after",
      `${examples(
        `create --persona ${PERSONA} --expires-in 3d --usage-limit 5`,
        `create --persona ${PERSONA} --expires-at "next friday 17:00" --usage-limit unlimited`,
        "create --from links.csv",
      )}
The columns of a CSV file are persona, expires-in, expires-at, usage-limit, type, origins (separated by spaces), any-origin,
no-watermark, disabled and primary. Options of the command are the defaults of rows that leave a cell empty. If the
command is interrupted, run it again: it goes on where it stopped, and creates no link twice.`,
    )
    .action((options) => start(async (tools) => (await import("../commands/create.ts")).create(tools, options)));
}

function addUpdate(program: Group, start: Start): void {
  program
    .command("update")
    .description("change settings of a link; what you don't name stays as it is")
    .argument("<id>", "the id of the link")
    .option("--expires-in <duration>", "when it expires, counted from now: 90m, 12h, 3d, 1w; or never")
    .option("--expires-at <time>", 'when it expires: an ISO time, "tomorrow 9:00", "next friday 17:00"; or never')
    .option("--usage-limit <number>", "how often it can be used; or unlimited")
    .addOption(new Option("--type <type>", "how it is meant to be shown").choices(TYPES))
    .option("--origin <origin...>", "the sites that may embed it, in place of the present ones")
    .option("--no-origins", "let no site embed it")
    .addOption(new Option("--any-origin <yes|no>", "whether every site may embed it").choices(["yes", "no"] as const))
    .addOption(new Option("--watermark <yes|no>", "whether the watermark is shown").choices(["yes", "no"] as const))
    .addOption(
      new Option("--primary <yes|no>", "whether it is the persona's primary link").choices(["yes", "no"] as const),
    )
    .addHelpText("after", examples(`update ${ID} --usage-limit 50`, `update ${ID} --expires-at "tomorrow 18:00"`))
    .action((id, options) =>
      start(async (tools) => (await import("../commands/update.ts")).update(tools, id, options)),
    );
}

function addUseCommands(program: Group, start: Start): void {
  program
    .command("uses")
    .description("list the uses of a link and the refused attempts, newest first")
    .argument("<id>", "the id of the link")
    .option("--limit <number>", "how many to list, at most 100", "20")
    .option("--all", "list all of them")
    .option("--cursor <cursor>", "go on after this list: the meta.next of its JSON")
    .addHelpText("after", examples(`uses ${ID}`, `uses ${ID} --all --json`))
    .action((id, options) => start(async (tools) => (await import("../commands/uses.ts")).uses(tools, id, options)));
  program
    .command("watch")
    .description("print the uses of a link as they come, until you press Ctrl+C")
    .argument("<id>", "the id of the link")
    .option("--interval <seconds>", "how often to ask", "2")
    .option("--count <number>", "stop after this many")
    .addHelpText("after", examples(`watch ${ID}`, `watch ${ID} --count 1 && echo "somebody came"`))
    .action((id, options) => start(async (tools) => (await import("../commands/watch.ts")).watch(tools, id, options)));
}

function addAddressCommands(program: Group, start: Start): void {
  program
    .command("open")
    .description("open a link in your browser, as a visitor does; opening doesn't use it")
    .argument("<id>", "the id of the link")
    .addHelpText("after", examples(`open ${ID}`))
    .action((id) => start(async (tools) => (await import("../commands/address.ts")).open(tools, id)));
  program
    .command("qr")
    .description("print a link's address as a QR code")
    .argument("<id>", "the id of the link")
    .option("--svg", "print it as SVG")
    .addHelpText("after", examples(`qr ${ID}`, `qr ${ID} --svg > link.svg`))
    .action((id, options) => start(async (tools) => (await import("../commands/address.ts")).qr(tools, id, options)));
  program
    .command("embed")
    .description("print the code that embeds a link in a page")
    .argument("<id>", "the id of the link")
    .addOption(
      new Option("--as <element>", "which element (default: as the link's type says)").choices([
        "player",
        "orb",
      ] as const),
    )
    .option("--react", "print code for React")
    .addHelpText("after", examples(`embed ${ID}`, `embed ${ID} --as orb --react`))
    .action((id, options) => start(async (tools) => (await import("../commands/embed.ts")).embed(tools, id, options)));
}

/** The examples below a command's help. */
export function examples(...lines: readonly string[]): string {
  return ["", "Examples:", ...lines.map((line) => `  share-links ${line}`)].join("\n");
}
