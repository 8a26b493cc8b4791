import { RULES, type RuleId } from "./rules.ts";

const START = "<!-- rules -->\n";
const END = "<!-- /rules -->";

/** Writes the table of all rules into a text, between the two comments that mark its place. */
export function withRulesTable(text: string): string {
  const [start, end] = [text.indexOf(START) + START.length, text.indexOf(END)];
  return text.slice(0, start) + rulesTable() + text.slice(end);
}

function rulesTable(): string {
  const rows = Object.entries(RULES).map(([id, { says, sent, read }]) => {
    const words = says({ from: "A", to: "B", isMany: false }).replaceAll("|", "\\|");
    return `| \`${id as RuleId}\` | ${words} | ${sent ?? ""} | ${read ?? ""} |\n`;
  });
  return `| rule | what it says | sent | read |\n|---|---|---|---|\n${rows.join("")}`;
}
