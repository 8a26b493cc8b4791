import { Failure } from "../failure.ts";
import type { Tools } from "../tools.ts";

/**
 * Asks on a terminal whether to do something that can't be undone. Throws a failure unless the answer is yes. Without a terminal it
 * doesn't ask: then `--yes` must say so.
 */
export async function confirm({ world, options }: Tools, question: string): Promise<void> {
  if (options.yes || options.dryRun) return;
  const { stdin, stderr, signal } = world;
  if (!stdin.isTTY || !stderr.isTTY)
    throw new Failure("not_confirmed", `${question} There is no terminal to ask on.`, {
      hint: "Add --yes to confirm it.",
    });
  const { confirm: ask } = await import("@clack/prompts");
  const answer = await ask({
    message: question,
    initialValue: false,
    input: stdin as never,
    output: stderr as never,
    signal,
  });
  if (answer !== true) throw new Failure("not_confirmed", "Nothing was changed.");
}
