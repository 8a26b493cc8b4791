import { beforeAll, describe, expect, test } from "vitest";
import { writeAjvStandalone } from "./ajv-standalone.ts";
import { CONTENDERS, load } from "./contenders.ts";
import type { Judge, Subject } from "./judge.ts";
import { type Case, cases } from "./values.ts";

beforeAll(writeAjvStandalone);

describe.each(CONTENDERS)("$name", (contender) => {
  let judges: Record<Subject, Judge>;
  beforeAll(async () => {
    const { link, list, create } = await load(contender);
    judges = { link: link(), list: list(), create: create() };
  });

  test("gives the verdicts of the specification, except where its entry names a difference", () => {
    const differs = ({ subject, value, isValid }: Case) => judges[subject].is(value) !== isValid;
    const differing = cases().filter(differs);
    expect(differing.filter(({ isFinePrint }) => !isFinePrint)).toEqual([]);
    const names = (isValid: boolean) => differing.filter((each) => each.isValid === isValid).map(({ name }) => name);
    expect(names(false)).toEqual(contender.laxer ?? []);
    expect(names(true)).toEqual(contender.stricter ?? []);
  });

  test("has issues exactly if the value is invalid", () => {
    for (const { subject, value, name } of cases()) {
      const { is, issues } = judges[subject];
      if (issues) expect([name, issues(value).length > 0]).toEqual([name, !is(value)]);
    }
  });

  test("reports every fault of a value that has several", () => {
    const { issues } = judges.link;
    const faults = { id: "x", type: "BANNER", usageCount: -1, enabled: null, createdAt: "yesterday" };
    const link = cases().find(({ subject, isValid }) => subject === "link" && isValid)?.value;
    if (issues) expect(issues(Object.assign({}, link, faults)).length).toBeGreaterThanOrEqual(5);
  });
});

test("the table has both verdicts of every validator", () => {
  const kinds = new Set(cases().map(({ subject, isValid }) => `${subject} ${isValid}`));
  expect(kinds.size).toBe(6);
});
