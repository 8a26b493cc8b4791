import { expect, test } from "vitest";
import { sumOf, totalsOf, type VitestReport } from "./totals.ts";

const file = (statuses: string[], status = "passed"): VitestReport["testResults"][number] => ({
  name: "/repository/a.test.ts",
  status,
  assertionResults: statuses.map((each, index) => ({ fullName: `guarantee ${index}`, status: each })),
});

const report = (success: boolean, ...testResults: VitestReport["testResults"]): VitestReport => ({
  success,
  testResults,
});

test("tests that passed are counted", () => {
  expect(totalsOf("client", report(true, file(["passed", "passed"]), file(["passed"])))).toEqual({
    passed: 3,
    failed: 0,
    faults: [],
  });
});

test("a failed test is counted and named", () => {
  expect(totalsOf("client", report(false, file(["passed", "failed"], "failed")))).toEqual({
    passed: 1,
    failed: 1,
    faults: ["client: failed: guarantee 1"],
  });
});

test.each(["skipped", "todo", "pending", "disabled"])("a test with the status %s counts as failed", (status) => {
  expect(totalsOf("client", report(true, file(["passed", status])))).toEqual({
    passed: 1,
    failed: 1,
    faults: ["client: skipped: guarantee 1"],
  });
});

test("a file that fails while it loads or in a hook counts as one failure", () => {
  const { failed, faults } = totalsOf("client", report(false, file([], "failed"), file(["passed"], "failed")));
  expect(failed).toBe(2);
  expect(faults[0]).toBe("client: failed outside its tests: /repository/a.test.ts");
});

test("a suite that failed without a failed test counts as one failure", () => {
  expect(totalsOf("client", report(false, file(["passed"])))).toMatchObject({ passed: 1, failed: 1 });
});

test("a suite without any test counts as one failure", () => {
  expect(totalsOf("client", report(true))).toMatchObject({ passed: 0, failed: 1 });
});

test("sums keep every fault", () => {
  const one = { passed: 2, failed: 1, faults: ["a"] };
  expect(sumOf([one, { passed: 3, failed: 1, faults: ["b"] }])).toEqual({ passed: 5, failed: 2, faults: ["a", "b"] });
});
