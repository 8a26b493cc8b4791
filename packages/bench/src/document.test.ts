import { expect, test } from "vitest";
import { sectionOf, withSections } from "./document.ts";

const TITLES = ["Validation", "Client"];
const section = (title: string, text: string) =>
  sectionOf({
    title,
    measured: "today",
    findings: {
      text,
      packages: [],
      goals: [
        { text: "small", isMet: true, measured: "1 kB" },
        { text: "fast", isMet: false, measured: "2 ×" },
      ],
    },
  });

test("a section says when it was measured, which goals it met or missed, and the measured value of each", () => {
  expect(section("Client", "| a |")).toBe(
    "## Client\n\ntoday\n\n| a |\n\nGoals:\n\n- met: small (1 kB)\n- **missed**: fast (2 ×)",
  );
});

test("measuring one topic does not change the sections of the others", () => {
  const both = withSections("", new Map(TITLES.map((title) => [title, section(title, `old ${title}`)])), TITLES);
  const again = withSections(both, new Map([["Validation", section("Validation", "new")]]), TITLES);
  expect(again).toBe(both.replace("old Validation", "new"));
});

test("sections come in the order of the topics, whichever was measured first", () => {
  const client = withSections("", new Map([["Client", section("Client", "c")]]), TITLES);
  const both = withSections(client, new Map([["Validation", section("Validation", "v")]]), TITLES);
  expect(both.match(/^## .*$/gm)).toEqual(["## Validation", "## Client"]);
});

test("a section whose topic no longer exists is removed", () => {
  expect(withSections("# Benchmarks\n\n## Gone\n\ntext\n", new Map(), TITLES)).not.toContain("Gone");
});
