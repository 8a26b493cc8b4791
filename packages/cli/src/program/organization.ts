import { Option } from "@commander-js/extra-typings";
import type { Group, Start } from "../program.ts";
import { EVENTS } from "../values/events.ts";
import { examples } from "./links.ts";

const ID = "4f0c6e1e-5d0b-4c0e-9d3f-2a1b0c9d8e7f";

/** Adds the commands for personas, API keys and webhooks. */
export function addOrganizationCommands(program: Group, start: Start): void {
  program.commandsGroup("Organisation:");
  addPersonas(program, start);
  addKeys(program, start);
  addWebhooks(program, start);
}

function addPersonas(program: Group, start: Start): void {
  const load = () => import("../commands/personas.ts");
  const personas = program.command("personas").description("the personas that links open");
  personas
    .command("list")
    .description("list personas, newest first")
    .option("--all", "list all of them")
    .option("--limit <number>", "how many to list, at most 100", "20")
    .option("--cursor <cursor>", "go on after this list: the meta.next of its JSON")
    .addHelpText("after", examples("personas list --all"))
    .action((options) => start(async (tools) => (await load()).listPersonas(tools, options)));
  personas
    .command("create")
    .description("create a persona")
    .requiredOption("--name <name>", "its name")
    .option("--id <id>", "its id, a UUID (default: a new one)")
    .option("--description <text>", "what it is for")
    .option("--image <url>", "the address of its picture")
    .addHelpText("after", examples('personas create --name "Ada"'))
    .action((options) => start(async (tools) => (await load()).createPersona(tools, options)));
  personas
    .command("get")
    .description("show a persona")
    .argument("<id>", "the id of the persona")
    .addHelpText("after", examples(`personas get ${ID}`))
    .action((id) => start(async (tools) => (await load()).getPersona(tools, id)));
  personas
    .command("update")
    .description("change a persona; what you don't name stays as it is")
    .argument("<id>", "the id of the persona")
    .option("--name <name>", "its name")
    .option("--description <text>", "what it is for")
    .option("--image <url>", "the address of its picture")
    .addHelpText("after", examples(`personas update ${ID} --name "Ada L."`))
    .action((id, options) => start(async (tools) => (await load()).updatePersona(tools, id, options)));
  personas
    .command("delete")
    .description("delete a persona that no link points to")
    .argument("<id>", "the id of the persona")
    .addHelpText("after", examples(`personas delete ${ID}`))
    .action((id) => start(async (tools) => (await load()).deletePersona(tools, id)));
}

const PERMISSIONS = [
  "share-links:read",
  "share-links:write",
  "personas:read",
  "personas:write",
  "api-keys:manage",
  "webhooks:manage",
  "audit:read",
] as const;

function addKeys(program: Group, start: Start): void {
  const load = () => import("../commands/keys.ts");
  const keys = program.command("keys").description("the API keys of the organisation");
  keys
    .command("list")
    .description("list API keys, newest first, without the keys themselves")
    .option("--all", "list all of them")
    .option("--limit <number>", "how many to list, at most 100", "20")
    .option("--cursor <cursor>", "go on after this list: the meta.next of its JSON")
    .addHelpText("after", examples("keys list --all"))
    .action((options) => start(async (tools) => (await load()).listKeys(tools, options)));
  keys
    .command("create")
    .description("create an API key; it is shown only once")
    .requiredOption("--name <name>", "what it is for")
    .addOption(new Option("--permission <permission...>", "what it may do").choices(PERMISSIONS).makeOptionMandatory())
    .option("--expires-in <duration>", "when it expires, counted from now: 12h, 30d; or never (default: never)")
    .option("--expires-at <time>", "when it expires")
    .addHelpText(
      "after",
      examples("keys create --name reports --permission share-links:read --expires-in 30d > key.json"),
    )
    .action((options) => start(async (tools) => (await load()).createKey(tools, options)));
  keys
    .command("revoke")
    .description("revoke an API key immediately")
    .argument("<id>", "the id of the key")
    .option("--descendants", "revoke the keys that it made, too")
    .addHelpText("after", examples(`keys revoke ${ID}`))
    .action((id, options) => start(async (tools) => (await load()).revokeKey(tools, id, options)));
}

function addWebhooks(program: Group, start: Start): void {
  const load = () => import("../commands/webhooks.ts");
  const webhooks = program.command("webhooks").description("the addresses that events are sent to");
  const list = "go on after this list: the meta.next of its JSON";
  webhooks
    .command("list")
    .description("list webhooks, newest first")
    .option("--all", "list all of them")
    .option("--limit <number>", "how many to list, at most 100", "20")
    .option("--cursor <cursor>", list)
    .addHelpText("after", examples("webhooks list"))
    .action((options) => start(async (tools) => (await load()).listWebhooks(tools, options)));
  webhooks
    .command("create")
    .description("create a webhook; its signing secret is shown only once")
    .requiredOption("--url <url>", "where events are sent")
    .addOption(new Option("--event <event...>", "which events").choices(EVENTS).makeOptionMandatory())
    .option("--description <text>", "what it is for")
    .addHelpText("after", examples("webhooks create --url https://example.com/events --event share_link.used"))
    .action((options) => start(async (tools) => (await load()).createWebhook(tools, options)));
  webhooks
    .command("get")
    .description("show a webhook")
    .argument("<id>", "the id of the webhook")
    .addHelpText("after", examples(`webhooks get ${ID}`))
    .action((id) => start(async (tools) => (await load()).getWebhook(tools, id)));
  webhooks
    .command("update")
    .description("change a webhook; what you don't name stays as it is")
    .argument("<id>", "the id of the webhook")
    .option("--url <url>", "where events are sent")
    .addOption(new Option("--event <event...>", "which events, in place of the present ones").choices(EVENTS))
    .option("--description <text>", "what it is for")
    .addOption(new Option("--enabled <yes|no>", "whether events are sent").choices(["yes", "no"] as const))
    .addHelpText("after", examples(`webhooks update ${ID} --enabled yes`))
    .action((id, options) => start(async (tools) => (await load()).updateWebhook(tools, id, options)));
  webhooks
    .command("delete")
    .description("delete a webhook and its deliveries")
    .argument("<id>", "the id of the webhook")
    .addHelpText("after", examples(`webhooks delete ${ID}`))
    .action((id) => start(async (tools) => (await load()).deleteWebhook(tools, id)));
  webhooks
    .command("rotate-secret")
    .description("make a new signing secret; it is shown only once")
    .argument("<id>", "the id of the webhook")
    .option("--overlap <hours>", "for how many hours the old secret signs, too")
    .addHelpText("after", examples(`webhooks rotate-secret ${ID} --overlap 24`))
    .action((id, options) => start(async (tools) => (await load()).rotateSecret(tools, id, options)));
  webhooks
    .command("deliveries")
    .description("list the deliveries of a webhook, newest first")
    .argument("<id>", "the id of the webhook")
    .option("--all", "list all of them")
    .option("--limit <number>", "how many to list, at most 100", "20")
    .option("--cursor <cursor>", list)
    .addHelpText("after", examples(`webhooks deliveries ${ID}`))
    .action((id, options) => start(async (tools) => (await load()).listDeliveries(tools, id, options)));
  webhooks
    .command("replay")
    .description("send events again")
    .argument("<id>", "the id of the webhook")
    .option("--delivery <id>", "this delivery")
    .option("--since <time>", "every event since this time")
    .addHelpText("after", examples(`webhooks replay ${ID} --since "yesterday 18:00"`))
    .action((id, options) => start(async (tools) => (await load()).replay(tools, id, options)));
  webhooks
    .command("listen")
    .description("receive events on this machine, verify them, and pass them on to a local address")
    .option("--forward-to <url>", "where to pass events on, such as http://localhost:3000/events")
    .addOption(new Option("--event <event...>", "which events (default: all)").choices(EVENTS))
    .option("--port <number>", "the port to receive on (default: a free one)")
    .option("--receive-at <url>", "the address of a tunnel to this port, if the server can't reach this machine")
    .option("--count <number>", "stop after this many events")
    .option("--print-secret", "print the signing secret, for the program that gets the events")
    .addHelpText(
      "after",
      `${examples("webhooks listen --forward-to http://localhost:3000/events")}
It makes a webhook for the time that it runs, and deletes it at the end. The server must be able to reach the address:
a server on this machine allows it with SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true; for another, open a tunnel.`,
    )
    .action((options) => start(async (tools) => (await import("../commands/listen.ts")).listen(tools, options)));
}
