/** The part of the output of vitest's JSON reporter that is counted. */
export interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}

/** The number of tests that passed, and a line for each fault; `failed` is the number of these lines. */
export interface Totals {
  passed: number;
  failed: number;
  faults: string[];
}

/** The totals of one suite. A skipped test counts as failed, and so does a file that fails outside its tests. */
export function totalsOf(suite: string, report: VitestReport): Totals {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const faults = report.testResults.flatMap((file) => faultsOf(file).map((fault) => `${suite}: ${fault}`));
  if (!report.success && faults.length === 0) faults.push(`${suite}: an error outside all tests`);
  if (tests.length === 0 && faults.length === 0) faults.push(`${suite}: no test ran`);
  return { passed, failed: faults.length, faults };
}

/** The sum over suites and steps. */
export function sumOf(parts: Totals[]): Totals {
  return {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.reduce((sum, part) => sum + part.failed, 0),
    faults: parts.flatMap((part) => part.faults),
  };
}

function faultsOf(file: VitestReport["testResults"][number]): string[] {
  const faults = file.assertionResults
    .filter((test) => test.status !== "passed")
    .map((test) => `${test.status === "failed" ? "failed" : "skipped"}: ${test.fullName}`);
  const isWhole = file.status === "passed" || faults.length > 0;
  return isWhole ? faults : [`failed outside its tests: ${file.name}`];
}
