import { parseArgs } from "node:util";
import { createEmulator } from "./create-emulator.ts";
import { readSeed } from "./read-seed.ts";

const HELP = `Usage: share-links-emulator [options]   (npx @share-links/testing [options])

  Serves the share-links API on a port, for tests in any language. Prints one line of JSON when it is ready, and ends with
  SIGINT or SIGTERM. The control routes are under /_emulator, and /_emulator/openapi.json describes them.

  --port NUMBER        the port; 0 for any that is free (default: 0)
  --host ADDRESS       the address to listen on (default: 127.0.0.1)
  --seed FILE          what it begins with, in YAML or JSON
  --hosted             serve only what the hosted API documents
  --now MOMENT         when it begins (default: 2026-01-01T00:00:00Z)
  --clock still|system let the clock stand until a test moves it, or follow the system's (default: still)
  --api-key KEY        the API key with every permission
  --random-seed TEXT   other ids and tokens follow from another text
  --help               show this
`;

const OPTIONS = {
  port: { type: "string", default: "0" },
  host: { type: "string", default: "127.0.0.1" },
  seed: { type: "string" },
  hosted: { type: "boolean", default: false },
  now: { type: "string" },
  clock: { type: "string" },
  "api-key": { type: "string" },
  "random-seed": { type: "string" },
  help: { type: "boolean", default: false },
} as const;

/** What a program gets from its process. */
export interface Shell {
  print(text: string): void;
  printError(text: string): void;
  /** Aborted when the process has to end. */
  stop: AbortSignal;
  pid: number;
}

/** Runs the emulator as a program until it is stopped. Gives the exit code: 0, or 2 for arguments that can't be used. */
export async function runCommandLine(
  args: readonly string[],
  { print, printError, stop, pid }: Shell,
): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const emulator = await createEmulator({
      ...{ hosted: values.hosted, now: values.now, clock: values.clock as "still" | "system" | undefined },
      ...{ apiKey: values["api-key"], randomSeed: values["random-seed"] },
      seed: values.seed === undefined ? undefined : await readSeed(values.seed),
    });
    const { url } = await emulator.listen({ port: toPort(values.port), host: values.host });
    const { apiKey, organizationId } = emulator;
    print(`${JSON.stringify({ ready: true, url, apiKey, organizationId, control: `${url}/_emulator`, pid })}\n`);
    await untilAborted(stop);
    await emulator.close();
    return 0;
  } catch (error) {
    printError(`${(error as Error).message}\nSee --help.\n`);
    return 2;
  }
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new TypeError(`--port must be a number from 0 to 65535, got ${JSON.stringify(text)}.`);
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
