import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { backup } from "./backup.ts";
import { type Call, type Command, type Option, UsageError } from "./command.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { createKeyCommand, listKeysCommand, revokeKeyCommand } from "./keys.ts";
import { createLinkCommand, deleteLinkCommand, disableLinkCommand, listLinksCommand } from "./links.ts";
import { migrate } from "./migrate.ts";
import {
  createOrganizationCommand,
  deleteOrganizationCommand,
  listOrganizationsCommand,
  renameOrganizationCommand,
} from "./organizations.ts";
import { createPersonaCommand, listPersonasCommand } from "./personas.ts";
import { restore } from "./restore.ts";
import { rotateSecretCommand } from "./secret.ts";
import { serve } from "./serve.ts";
import { verify } from "./verify.ts";

const COMMANDS: readonly Command[] = [
  serve,
  migrate,
  createOrganizationCommand,
  listOrganizationsCommand,
  renameOrganizationCommand,
  deleteOrganizationCommand,
  createKeyCommand,
  listKeysCommand,
  revokeKeyCommand,
  createPersonaCommand,
  listPersonasCommand,
  createLinkCommand,
  listLinksCommand,
  disableLinkCommand,
  deleteLinkCommand,
  backup,
  restore,
  verify,
  exportCommand,
  importCommand,
  rotateSecretCommand,
];

/** The version or the help, if the words ask for it. The help is about one command, the commands that begin with a word, or all. Throws `UsageError` for an unknown command. */
export function wantedText(words: readonly string[]): string | undefined {
  if (words[0] === "--version") return versionOfProgram();
  const isHelp = words.length === 0 || words[0] === "help" || words.includes("--help") || words.includes("-h");
  if (!isHelp) return undefined;
  const named = words.filter((word, index) => !word.startsWith("-") && !(index === 0 && word === "help"));
  if (named.length === 0) return help();
  const found = COMMANDS.filter(
    ({ name }) => isBeginning(named, name) || isBeginning(name.split(" "), named.join(" ")),
  );
  if (found.length === 0) throw unknownCommand(named);
  return help(found);
}

/** Finds the command that the words begin with, and parses its options. Throws `UsageError`. */
export function parseCommand(words: readonly string[]): { command: Command; call: Call } {
  const command = COMMANDS.find(({ name }) => isBeginning(name.split(" "), words.join(" ")));
  if (!command) throw unknownCommand(words.filter((word) => !word.startsWith("-")));
  return { command, call: parseCall(command, words.slice(command.name.split(" ").length)) };
}

/** The help for these commands. */
export function help(commands: readonly Command[] = COMMANDS): string {
  const lines = commands.flatMap(({ name, argument, summary, options }) => [
    `  ${name}${argument ? ` <${argument}>` : ""}`,
    `      ${summary}`,
    ...Object.entries(options).map(
      ([option, { type, help: text }]) => `      --${option}${type === "string" ? " <text>" : ""}  ${text}`,
    ),
  ]);
  return `share-links-server <command>\n\n${lines.join("\n")}\n`;
}

function isBeginning(words: readonly string[], text: string): boolean {
  const all = text.split(" ");
  return words.every((word, index) => all[index] === word);
}

function unknownCommand(words: readonly string[]): UsageError {
  return new UsageError(`There is no command "${words.slice(0, 2).join(" ")}".`);
}

function versionOfProgram(): string {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return `share-links-server ${manifest.version}`;
}

function parseCall(command: Command, words: readonly string[]): Call {
  const { values, positionals }: Words = parseWords(command, words);
  for (const [name, { required }] of Object.entries<Option>(command.options)) {
    if (required && values[name] === undefined) throw new UsageError(`${command.name} needs --${name}.`);
  }
  const expected = command.argument ? 1 : 0;
  if (positionals.length < expected) throw new UsageError(`${command.name} needs the argument <${command.argument}>.`);
  if (positionals.length > expected) throw new UsageError(`${command.name} does not take "${positionals[expected]}".`);
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

function parseWords({ options }: Command, words: readonly string[]): Words {
  const types = Object.entries<Option>(options).map(
    ([name, { type, multiple }]) => [name, { type, multiple: multiple ?? false }] as const,
  );
  try {
    return parseArgs({ args: [...words], options: Object.fromEntries(types), allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
