export type { Change, Direction, Subject } from "./compare/change.ts";
export { compareDocuments } from "./compare/compare-documents.ts";
export type { Rule, Verdict } from "./rules/rule.ts";
export { RULES, type RuleId } from "./rules/rules.ts";
export { type Releases, type TypeFaults, typeFaults } from "./type-tests/type-faults.ts";
