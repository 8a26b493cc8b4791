import { expect, test } from "vitest";
import { faultsOf, isAllowed } from "./check-licences/licences.ts";

test.each([
  ["MIT", true, true],
  ["MPL-2.0", true, false],
  ["OFL-1.1", true, false],
  ["GPL-3.0-only", false, false],
  ["(MIT OR GPL-3.0-only)", true, true],
  ["(MIT AND Zlib)", true, true],
  ["MIT AND GPL-3.0-only", false, false],
  ["Unknown", false, false],
  ["constructor", false, false],
])("%s, allowed for tools: %s, for what users install: %s", (licence, forTools, forUsers) => {
  expect([isAllowed(licence, false), isAllowed(licence, true)]).toEqual([forTools, forUsers]);
});

test("a licence that isn't allowed is named with its package, its versions and what to do", () => {
  const list = {
    MIT: [{ name: "good", versions: ["1.0.0"] }],
    "GPL-3.0-only": [{ name: "bad", versions: ["1.0.0", "2.0.0"] }],
  };
  const [fault = "", ...others] = faultsOf(list, true);
  expect(others).toEqual([]);
  expect(fault).toMatch(
    /^bad@1\.0\.0, 2\.0\.0: the licence GPL-3\.0-only .*check-licences\/licences\.ts.*users install/,
  );
});
