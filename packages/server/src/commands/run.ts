import { parseArgs } from "node:util";
import { backup } from "./backup.ts";
import { type Call, type Command, type Option, type Shell, UsageError } from "./command.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { createKeyCommand, listKeysCommand, revokeKeyCommand } from "./keys.ts";
import { migrate } from "./migrate.ts";
import { createOrganizationCommand, listOrganizationsCommand } from "./organizations.ts";
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
  createKeyCommand,
  listKeysCommand,
  revokeKeyCommand,
  createPersonaCommand,
  listPersonasCommand,
  backup,
  restore,
  verify,
  exportCommand,
  importCommand,
  rotateSecretCommand,
];

/** Finds the command that the words begin with and what it is called with; undefined when only help is wanted. Throws `UsageError`. */
export function parseCommand(words: readonly string[]): { command: Command; call: Call } | undefined {
  if (words.length === 0 || words.includes("--help") || words.includes("-h") || words[0] === "help") return undefined;
  const command = COMMANDS.find(({ name }) => name.split(" ").every((word, index) => words[index] === word));
  if (!command)
    throw new UsageError(
      `There is no command "${words
        .filter((word) => !word.startsWith("-"))
        .slice(0, 2)
        .join(" ")}".`,
    );
  return { command, call: parseCall(command, words.slice(command.name.split(" ").length)) };
}

/** Carries out one call of the operator's command. */
export async function run(shell: Shell, { command, call }: { command: Command; call: Call }): Promise<void> {
  await command.run(shell, call);
}

/** How every command is called. */
export function help(): string {
  const lines = COMMANDS.flatMap(({ name, argument, summary, options }) => [
    `  ${name}${argument ? ` <${argument}>` : ""}`,
    `      ${summary}`,
    ...Object.entries(options).map(
      ([option, { type, help: text }]) => `      --${option}${type === "string" ? " <text>" : ""}  ${text}`,
    ),
  ]);
  return `share-links-server <command>\n\n${lines.join("\n")}\n`;
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
