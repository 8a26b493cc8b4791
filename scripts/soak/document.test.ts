import { expect, test } from "vitest";
import { documentOf, type SoakReport, suitesOf } from "./document.ts";

const report: SoakReport = {
  success: true,
  testResults: [
    {
      name: "/repository/packages/a/test/fuzz.test.ts",
      status: "passed",
      startTime: 1_000,
      endTime: 3_400,
      assertionResults: [
        { fullName: "x", status: "passed", meta: { values: 100_000 } },
        { fullName: "y", status: "passed", meta: {} },
        { fullName: "z", status: "passed", meta: { values: 5 } },
      ],
    },
  ],
};
const suites = suitesOf("packages/a", "/repository/packages/a", report);

test("a suite is reported with its tests, the values that they tried and its time", () => {
  expect(suites).toEqual([{ file: "packages/a/test/fuzz.test.ts", tests: 3, values: 100_005, seconds: 2 }]);
});

test("the document names the date, the versions and the results of the run", () => {
  const text = documentOf(suites, { passed: 3, failed: 0, faults: [] }, ["2026-11-20", "Node 24.0.0"]);
  expect(text).toContain("The last run: 2026-11-20, Node 24.0.0.");
  expect(text).toContain("| `packages/a/test/fuzz.test.ts` | 3 | 100,005 | 2 |");
  expect(text).toContain("3 passed, 0 failed; 100,005 values.");
});

test("the document of a failed run lists every fault", () => {
  const text = documentOf([], { passed: 2, failed: 1, faults: ["a: failed: x"] }, []);
  expect(text).toContain("2 passed, 1 failed; 0 values.\n- a: failed: x\n");
});
