import type { SoakReport } from "./document.ts";

const BEGIN = "<!-- The last full result, written by `pnpm soak`. -->";
const END = "<!-- End of the result. -->";

/** The document with the last full result in place of the previous one. Refuses a document that has no place for it. */
export function withResult(document: string, report: SoakReport, circumstances: readonly string[]): string {
  const [start, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (start === -1 || end < start) throw new Error(`the document has no place for a result: "${BEGIN}" to "${END}"`);
  return `${document.slice(0, start)}${BEGIN}\n\n${resultOf(report, circumstances)}\n\n${document.slice(end)}`;
}

function resultOf({ testResults }: SoakReport, circumstances: readonly string[]): string {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const rows = tests.map(({ fullName, status, meta }) => {
    return `| ${fullName.trim().replaceAll("|", "\\|")} | ${meta?.values?.toLocaleString("en") ?? ""} | ${status} |`;
  });
  const notes = tests.flatMap(({ meta }) => (meta?.note === undefined ? [] : [`- ${meta.note}`]));
  return [
    `${circumstances.join(", ")}: ${passed} passed, ${tests.length - passed} failed.`,
    ["| guarantee | tried | |", "|---|---:|---|", ...rows].join("\n"),
    ...(notes.length > 0 ? [["Reported, not asserted:", "", ...notes].join("\n")] : []),
  ].join("\n\n");
}
