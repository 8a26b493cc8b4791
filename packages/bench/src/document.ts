import type { Findings, Goal } from "./form.ts";

/** The section of a topic. */
export interface Section {
  readonly title: string;
  /** The date, the command, the versions and the machine of the measurement. */
  readonly measured: string;
  readonly findings: Findings;
}

const HEAD = `# Benchmarks

\`pnpm bench\` compares the costs of our packages with those of their peers. It measures every contender once a round, one after another, each in new processes.
Each round begins with another contender. Numbers are medians over the rounds, and ratios are taken round by round. Differences below 15 % are ties.
\`pnpm bench validation\` (or \`client\`, \`generation\`, \`types\`) measures one topic and rewrites its section. \`--quick\` runs a short form that only prints its result.`;

/** The text of a section. */
export function sectionOf({ title, measured, findings }: Section): string {
  return [`## ${title}`, measured, findings.text, ["Goals:", "", ...findings.goals.map(goalOf)].join("\n")].join(
    "\n\n",
  );
}

/** The document, with new sections in place of those with the same title. The others stay, and all come in the order of `titles`. */
export function withSections(
  document: string,
  sections: ReadonlyMap<string, string>,
  titles: readonly string[],
): string {
  const texts = titles.flatMap((title) => sections.get(title) ?? sectionIn(document, title) ?? []);
  return `${[HEAD, ...texts].join("\n\n")}\n`;
}

function goalOf({ text, isMet, measured }: Goal): string {
  return `- ${isMet ? "met" : "**missed**"}: ${text} (${measured})`;
}

function sectionIn(document: string, title: string): string | undefined {
  const text = document.split(/^(?=## )/m).find((part) => part.startsWith(`## ${title}\n`));
  return text?.trimEnd();
}
