import { usageFailure } from "../failure.ts";

const KEY = /(?:slk|whsec)_[\w+/-]{8,}/;
const NAME = /^--?(?:api-?key|key|secret|bearer|auth(?:orization)?)(?:=|$)/i;

/**
 * Throws a failure if an argument is an API key or a signing secret, or an option that looks as if it took one. The message doesn't
 * repeat the argument.
 */
export function refuseSecretArguments(args: readonly string[]): void {
  if (!args.some((each) => KEY.test(each) || NAME.test(each))) return;
  throw usageFailure(
    "A key must not be an argument: other programs on this machine can read arguments, and your shell keeps them in its history.",
    'Run "share-links login", set SHARE_LINKS_API_KEY, pass --key-stdin and the key on standard input, or --key-file and a file that only you can read.',
  );
}
