import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a compiler took for a program. */
export interface Checked {
  readonly wallMs: number;
  readonly instantiations: number;
}

/** Checks a program in a fresh process of a compiler; rejects with the compiler's complaints. */
export async function check(compiler: string, args: readonly string[]): Promise<Checked> {
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, ...args]).catch((error) => {
    throw new Error(`${error.stdout || error.message}`, { cause: error });
  });
  const wallMs = performance.now() - start;
  const instantiations = /^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1];
  if (instantiations === undefined) throw new Error(`${compiler} tells no instantiations:\n${stdout}`);
  return { wallMs, instantiations: Number(instantiations) };
}
