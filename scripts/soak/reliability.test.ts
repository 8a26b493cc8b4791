import { expect, test } from "vitest";
import type { SoakReport } from "./document.ts";
import { withResult } from "./reliability.ts";

const assertionResults = [
  { fullName: "on sqlite exactly N", status: "passed", meta: { values: 3_600 } },
  { fullName: "tokens alike", status: "failed", meta: { note: "unknown: 1 ms" } },
];
const report: SoakReport = {
  success: false,
  testResults: [{ name: "/a.test.ts", status: "failed", startTime: 0, endTime: 1, assertionResults }],
};
const document =
  "# Words\n\n<!-- The last full result, written by `pnpm soak`. -->\nold\n<!-- End of the result. -->\n\nmore\n";

test("the last full result replaces the previous one, and the text around it stays", () => {
  const text = withResult(document, report, ["2026-11-20", "Node 24.0.0"]);
  expect(text).toContain("2026-11-20, Node 24.0.0: 1 passed, 1 failed.");
  expect(text).toContain("| on sqlite exactly N | 3,600 | passed |");
  expect(text).toContain("- unknown: 1 ms");
  expect(text).not.toContain("old");
  expect(text.startsWith("# Words\n") && text.endsWith("\nmore\n")).toBe(true);
  expect(withResult(text, report, ["2026-11-20", "Node 24.0.0"])).toBe(text);
});

test("a document without a place for the result is refused", () => {
  expect(() => withResult("# Words\n", report, [])).toThrow("no place for a result");
});
