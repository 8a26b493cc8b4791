import { relative } from "node:path";
import type { Totals } from "../check/totals.ts";

/** The output of vitest's JSON reporter for a long run: the time of each file, and the number of values that each test reports. */
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

/** A test file in its long form. */
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

/** The document with the results of the last long run. */
export function documentOf(suites: readonly Suite[], totals: Totals, circumstances: readonly string[]): string {
  const number = (value: number) => value.toLocaleString("en");
  const rows = suites.map(
    ({ file, tests, values, seconds }) => `| \`${file}\` | ${number(tests)} | ${number(values)} | ${number(seconds)} |`,
  );
  const values = suites.reduce((sum, suite) => sum + suite.values, 0);
  return [
    "# Soak",
    "",
    `\`pnpm soak\` runs some suites in a longer form. The last run: ${circumstances.join(", ")}.`,
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
