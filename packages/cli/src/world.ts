/** An input, which may be a terminal. */
export type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** An output, which may be a terminal. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything outside the program that a command may use. */
export interface World {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly homeFolder: string;
  readonly workingFolder: string;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted when the user ends the program. */
  readonly signal: AbortSignal;
  readonly timeZone: string;
  readonly processId: number;
  /** Whether there is a process with this id. */
  isRunning(processId: number): boolean;
  now(): Date;
  /** Opens an address in the user's browser; rejects if there is none. */
  openAddress(url: string): Promise<void>;
}
