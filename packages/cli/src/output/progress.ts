import type { Tools } from "../tools.ts";

/** Shows how far something is. */
export interface Progress {
  advance(): void;
  stop(): void;
}

/** Starts a bar on stderr, if that is a terminal and the results go elsewhere. A bar between results would tear them apart. */
export async function startProgress(
  { world, printer, options }: Tools,
  title: string,
  total: number,
): Promise<Progress> {
  const { stderr, stdout, signal } = world;
  if (!stderr.isTTY || stdout.isTTY || options.quiet) {
    printer.note(`${title}: ${total} rows`);
    return { advance: () => {}, stop: () => {} };
  }
  const { progress } = await import("@clack/prompts");
  const bar = progress({ max: Math.max(total, 1), output: stderr as never, signal });
  bar.start(title);
  return { advance: () => bar.advance(1), stop: () => bar.stop(title) };
}
