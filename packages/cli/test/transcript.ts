import { type Around, command, type Outcome } from "./command.ts";

/** Runs commands one after the other and keeps what a reader sees: the command, its results, its notes and its exit code. */
export interface Transcript {
  run(...args: readonly string[]): Promise<Outcome>;
  /** Everything so far, with placeholders of the same length for what differs from run to run. */
  text(): string;
}

/** Begins a transcript. On a terminal it has no colours, so that it can be read. */
export function transcript(around: Around): Transcript {
  const parts: string[] = [];
  return {
    async run(...args) {
      const outcome = await command({ ...around, env: { NO_COLOR: "1", ...around.env } }, ...args);
      const { stdout, stderr, code } = outcome;
      const quoted = args.map((each) => (/[^\w.:/=,@-]/.test(each) ? JSON.stringify(each) : each)).join(" ");
      const notes = stderr === "" ? "" : stderr.replaceAll(/^(?=.)/gm, "! ");
      parts.push(`$ share-links ${quoted}\n${stdout}${notes}${code === 0 ? "" : `[exit ${code}]\n`}`);
      return outcome;
    },
    text: () => steady(parts.join("\n")),
  };
}

/** Replaces ids, tokens, keys, times and ports, each with something of the same length. */
function steady(text: string): string {
  const ids = new Map<string, string>();
  return text
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, (id) => {
      ids.set(id, ids.get(id) ?? `00000000-0000-7000-8000-${`${ids.size + 1}`.padStart(12, "0")}`);
      return ids.get(id) ?? id;
    })
    .replaceAll(/\b(sh_|slk_|whsec_)[\w+/-]{20,}=*/g, (secret, kind: string) => kind.padEnd(secret.length, "*"))
    .replaceAll(/\bslk_[\w-]{4}…[\w-]{4}/g, "slk_****…****")
    .replaceAll(/"(prefix|last4|next)": "[^"]*"/g, '"$1": "****"')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d \((?:[\d,]+ \w+ ago|now)\)/g, (time) =>
      "a time of the server".padEnd(time.length, "."),
    )
    .replaceAll(/"20[0-8]\d-[^"]*Z"/g, '"a time of the server"')
    .replaceAll(/(?<=127\.0\.0\.1:)\d{4,5}/g, "10000");
}
