import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** The compiler's cost of checking a program. */
export interface Checked {
  readonly wallMs: number;
  readonly instantiations: number;
}

/** Checks a program in a new compiler process. Rejects with the compiler's errors. */
export async function check(compiler: string, args: readonly string[]): Promise<Checked> {
  const start = performance.now();
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, ...args]).catch((error) => {
    throw new Error(`${error.stdout || error.message}`, { cause: error });
  });
  const wallMs = performance.now() - start;
  const instantiations = /^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1];
  if (instantiations === undefined) throw new Error(`${compiler} reports no instantiations:\n${stdout}`);
  return { wallMs, instantiations: Number(instantiations) };
}
