import type { Fault } from "./fault.ts";
import { KINDS } from "./kinds.ts";
import type { Note } from "./notes.ts";

/** Summarizes the notes by kind, with their number, the first place and the remedy. Empty if there are no notes. */
export function summaryOf(notes: readonly Note[], reportFile: string): string {
  if (notes.length === 0) return "";
  const groups = [...Map.groupBy(notes, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length);
  const lines = groups.flatMap(([kind, all]) => [
    `  ${kind}, ${times(all.length)}. ${KINDS[kind]?.summary ?? ""}`,
    `    first: ${placeOf(all[0])}: ${all[0]?.text}`,
    ...namesIn(kind, all),
    `    to do: ${KINDS[kind]?.remedy ?? ""}`,
  ]);
  return [
    `${counted(notes.length, "thing")} of the document ${notes.length === 1 ? "was" : "were"} not taken as written:`,
    ...lines,
    `All of them: ${reportFile}`,
    "",
  ].join("\n");
}

/** How often each name occurs, if a kind is about names and there are several. */
function namesIn(kind: string, notes: readonly Note[]): string[] {
  if (KINDS[kind]?.isAboutNames !== true) return [];
  const byName = [...Map.groupBy(notes, ({ text }) => /"(?:[^"\\]|\\.)*"/.exec(text)?.[0] ?? text)];
  const counts = byName.sort(([, a], [, b]) => b.length - a.length).map(([name, all]) => `${name} ${all.length}`);
  const rest = counts.length - SHOWN;
  return counts.length === 1
    ? []
    : [`    names: ${counts.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}

/** The most faults or names that are shown in full. */
const SHOWN = 20;

/** The faults as a text that fills at most a screen. The same sentence at many places takes only one line. */
export function faultsText(source: string, faults: readonly Fault[]): string {
  const groups = [...Map.groupBy(faults, ({ message }) => message)];
  const lines = groups.slice(0, SHOWN).map(([message, all]) => {
    const more = all.length === 1 ? "" : ` (and at ${counted(all.length - 1, "other place")})`;
    return all[0]?.pointer === "" ? `  ${message}${more}` : `  ${all[0]?.pointer}: ${message}${more}`;
  });
  const rest = groups.length - SHOWN;
  return [
    `${source} can not be honoured:`,
    ...lines,
    ...(rest > 0 ? [`  and ${counted(rest, "more fault")}`] : []),
  ].join("\n");
}

/** The whole list of notes as JSON: `[{ kind, pointer, text }]`. */
export function reportText(notes: readonly Note[]): string {
  return `${JSON.stringify(notes, null, 2)}\n`;
}

/** Turns notes into faults, for `--strict`. */
export function faultsOf(notes: readonly Note[]): Fault[] {
  return notes.map(({ kind, pointer, text }) => ({ pointer, message: `${text} (${kind})` }));
}

function placeOf(note: Note | undefined): string {
  return note?.pointer || "the document";
}

function times(count: number): string {
  return count === 1 ? "once" : count === 2 ? "twice" : `${count} times`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
