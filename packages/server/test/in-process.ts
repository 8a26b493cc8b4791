import { once } from "node:events";
import { parseCommand } from "../src/commands/all-commands.ts";
import { exitCodeOf } from "../src/commands/command-line.ts";
import { readConfig } from "../src/config.ts";
import type { Home } from "./service.ts";

/** The result of a command; `status` is the exit code that the process would have. */
export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs an operator's command inside this process, which is quicker than a new one; only `main.ts` is left out. */
export async function runHere(home: Home, ...words: string[]): Promise<Outcome> {
  const printed: string[] = [];
  try {
    await runWords(home, words, (text) => printed.push(text), new AbortController().signal);
    return { status: 0, stdout: printed.join("\n"), stderr: "" };
  } catch (error) {
    return {
      status: exitCodeOf(error),
      stdout: printed.join("\n"),
      stderr: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Serves a home inside this process, over HTTP; `end` stops it as SIGTERM does. */
export async function serveHere(home: Home): Promise<{ url: string; end(): Promise<unknown> }> {
  const stop = new AbortController();
  const listening = new EventTarget();
  const printed = once(listening, "url") as Promise<[CustomEvent<string>]>;
  const served = runWords(
    home,
    ["serve"],
    (text) => listening.dispatchEvent(new CustomEvent("url", { detail: /running at (\S+)/.exec(text)?.[1] ?? "" })),
    stop.signal,
  );
  const [event] = await Promise.race([printed, served.then(() => Promise.reject(new Error("serve ended early")))]);
  return {
    url: event.detail,
    async end() {
      stop.abort();
      await served;
    },
  };
}

async function runWords(
  { environment, folder }: Home,
  words: readonly string[],
  print: (text: string) => void,
  stop: AbortSignal,
): Promise<void> {
  const { command, call } = await parseCommand(words);
  const config = readConfig(environment, folder);
  await command.run({ config, print, log: { write() {} }, pid: process.pid, stop, isTerminal: false }, call);
}
