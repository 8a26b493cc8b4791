import type { Findings, Goal } from "./form.ts";

/** A topic with its heading, and a look at what it found. */
export interface Section {
  readonly title: string;
  /** When, with what and on what it was measured. */
  readonly measured: string;
  readonly findings: Findings;
}

const HEAD = `# Benchmarks

What ours costs beside its peers, as \`pnpm bench\` measures it: every contender once a round, one after another, each in fresh processes, who begins
moving on with the round; medians over the rounds, ratios round by round. Differences below 15 % are ties. \`pnpm bench validation\` (or \`client\`,
\`generation\`, \`types\`) measures one topic and writes its section anew; \`--quick\` is a short form that prints and writes nothing.`;

/** The text of a section. */
export function sectionOf({ title, measured, findings }: Section): string {
  return [`## ${title}`, measured, findings.text, ["Goals:", "", ...findings.goals.map(goalOf)].join("\n")].join(
    "\n\n",
  );
}

/** The document with sections put in the place of those of the same titles; others stay, and all are in the order of `titles`. */
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
