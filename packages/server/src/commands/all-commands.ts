import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { MANIFEST } from "../program-files.ts";
import { type Call, type Command, type Option, UsageError } from "./command.ts";

/** The commands by the first word of their names. Each file is loaded only when it is needed: the service runs without all the others. */
const COMMANDS: Readonly<Record<string, () => Promise<readonly Command[]>>> = {
  serve: async () => [(await import("./serve.ts")).serve],
  migrate: async () => [(await import("./migrate.ts")).migrate],
  organizations: async () => {
    const commands = await import("./organizations.ts");
    return [
      commands.createOrganizationCommand,
      commands.listOrganizationsCommand,
      commands.renameOrganizationCommand,
      commands.deleteOrganizationCommand,
    ];
  },
  keys: async () => {
    const commands = await import("./keys.ts");
    return [commands.createKeyCommand, commands.listKeysCommand, commands.revokeKeyCommand];
  },
  personas: async () => {
    const commands = await import("./personas.ts");
    return [commands.createPersonaCommand, commands.listPersonasCommand];
  },
  links: async () => {
    const commands = await import("./links.ts");
    return [
      commands.createLinkCommand,
      commands.listLinksCommand,
      commands.disableLinkCommand,
      commands.deleteLinkCommand,
    ];
  },
  backup: async () => [(await import("./backup.ts")).backup],
  restore: async () => [(await import("./restore.ts")).restore],
  verify: async () => [(await import("./verify.ts")).verify],
  export: async () => [(await import("./export.ts")).exportCommand],
  import: async () => [(await import("./import.ts")).importCommand],
  secret: async () => [(await import("./secret.ts")).rotateSecretCommand],
};

const SETTINGS = `Settings such as PORT and DATABASE_URL are environment variables. This page lists them:
https://github.com/share-links/share-links/blob/main/docs/operating.md#configuration
`;

/** The version or the help, if the words ask for it. The help is about one command, the commands that begin with a word, or all. Throws `UsageError` for an unknown command. */
export async function wantedText(words: readonly string[]): Promise<string | undefined> {
  if (words[0] === "--version") return versionOfProgram();
  const isHelp = words.length === 0 || words[0] === "help" || words.includes("--help") || words.includes("-h");
  if (!isHelp) return undefined;
  const named = words.filter((word, index) => !word.startsWith("-") && !(index === 0 && word === "help"));
  if (named.length === 0) return help();
  const found = (await allCommands()).filter(
    ({ name }) => isBeginning(named, name) || isBeginning(name.split(" "), named.join(" ")),
  );
  if (found.length === 0) throw await unknownCommand(named);
  return textOf(found);
}

/** Finds the command that the words begin with, and parses its options. Throws `UsageError`. */
export async function parseCommand(words: readonly string[]): Promise<{ command: Command; call: Call }> {
  const [first = ""] = words;
  const commands = Object.hasOwn(COMMANDS, first) ? await COMMANDS[first]?.() : [];
  const command = commands?.find(({ name }) => isBeginning(name.split(" "), words.join(" ")));
  if (!command) throw await unknownCommand(words.filter((word) => !word.startsWith("-")));
  return { command, call: parseCall(command, words.slice(command.name.split(" ").length)) };
}

/** The help for all commands. */
export async function help(): Promise<string> {
  return `${textOf(await allCommands())}\n${SETTINGS}`;
}

async function allCommands(): Promise<readonly Command[]> {
  return (await Promise.all(Object.values(COMMANDS).map((load) => load()))).flat();
}

function textOf(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, argument, summary, options }) => [
    `  ${name}${argument ? ` <${argument}>` : ""}`,
    `      ${summary}`,
    ...Object.entries<Option>(options).map(
      ([option, { value, help: text }]) => `      --${option}${value ? ` <${value}>` : ""}  ${text}`,
    ),
  ]);
  return `Usage: share-links-server <command> [options]\n\n${lines.join("\n")}\n`;
}

function isBeginning(words: readonly string[], text: string): boolean {
  const all = text.split(" ");
  return words.every((word, index) => all[index] === word);
}

async function unknownCommand(words: readonly string[]): Promise<UsageError> {
  const ofNoun = (await allCommands()).map(({ name }) => name).filter((name) => name.startsWith(`${words[0]} `));
  const known = ofNoun.length > 0 ? ofNoun : Object.keys(COMMANDS);
  return new UsageError(`There is no command "${words.slice(0, 2).join(" ")}". There is: ${known.join(", ")}.`);
}

function versionOfProgram(): string {
  const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
  return `share-links-server ${manifest.version}`;
}

function parseCall(command: Command, words: readonly string[]): Call {
  const { values, positionals }: Words = parseWords(command, words);
  for (const [name, { required }] of Object.entries<Option>(command.options)) {
    if (required && values[name] === undefined) throw new UsageError(`${command.name} needs --${name}.`);
  }
  const expected = command.argument ? 1 : 0;
  if (positionals.length < expected || positionals[0] === "")
    throw new UsageError(`${command.name} needs the argument <${command.argument}>.`);
  if (positionals.length > expected)
    throw new UsageError(
      `${command.name} takes ${expected === 0 ? "no argument" : "only one argument"}, but also got "${positionals[expected]}".`,
    );
  return {
    text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
    texts: (name) => (Array.isArray(values[name]) ? values[name].map(String) : []),
    flag: (name) => values[name] === true,
    argument: positionals[0] ?? "",
  };
}

interface Words {
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  positionals: readonly string[];
}

/** Puts into plain words what Node's parser says. */
function explain({ code, message }: Error & { code?: string }, types: readonly (readonly [string, object])[]): string {
  const [option = ""] = /--?[\w-]+/.exec(message) ?? [];
  const allowed = types.length === 0 ? "no options" : `the options ${types.map(([name]) => `--${name}`).join(", ")}`;
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `There is no option ${option} here. The command has ${allowed}.`;
  return message.endsWith("argument missing") ? `The option ${option} needs a value.` : `${message}.`;
}

function parseWords({ options }: Command, words: readonly string[]): Words {
  const types = Object.entries<Option>(options).map(
    ([name, { type, multiple }]) => [name, { type, multiple: multiple ?? false }] as const,
  );
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(types), allowPositionals: true });
  } catch (error) {
    throw new UsageError(explain(error as Error & { code?: string }, types));
  }
}
