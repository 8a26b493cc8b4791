import { relative } from "node:path";
import type { Totals } from "../check/totals.ts";

/** What vitest's JSON reporter writes of a long run: how long each test took, and how many values it says it tried. */
export interface SoakReport {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    startTime: number;
    endTime: number;
    assertionResults: { fullName: string; status: string; meta?: { values?: number; note?: string } }[];
  }[];
}

/** One file of tests in its long form. */
export interface Suite {
  readonly file: string;
  readonly tests: number;
  readonly values: number;
  readonly seconds: number;
}

/** The suites of a report, by their files' paths in the repository. */
export function suitesOf(workspace: string, folder: string, { testResults }: SoakReport): Suite[] {
  return testResults.map(({ name, startTime, endTime, assertionResults }) => ({
    file: `${workspace}/${relative(folder, name).replaceAll("\\", "/")}`,
    tests: assertionResults.length,
    values: assertionResults.reduce((sum, { meta }) => sum + (meta?.values ?? 0), 0),
    seconds: Math.round((endTime - startTime) / 1_000),
  }));
}

/** The document that keeps the last long run. */
export function documentOf(suites: readonly Suite[], totals: Totals, circumstances: readonly string[]): string {
  const number = (value: number) => value.toLocaleString("en");
  const rows = suites.map(
    ({ file, tests, values, seconds }) => `| \`${file}\` | ${number(tests)} | ${number(values)} | ${number(seconds)} |`,
  );
  const values = suites.reduce((sum, suite) => sum + suite.values, 0);
  return [
    "# Soak",
    "",
    `The long form of the suites that have one, as \`pnpm soak\` ran it last: ${circumstances.join(", ")}.`,
    "",
    "| suite | guarantees | values tried | seconds |",
    "|---|---:|---:|---:|",
    ...rows,
    "",
    `${totals.passed} passed, ${totals.failed} failed; ${number(values)} values.`,
    ...totals.faults.map((fault) => `- ${fault}`),
    "",
  ].join("\n");
}
