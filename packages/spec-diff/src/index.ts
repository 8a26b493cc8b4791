export { type Change, type Direction, type Subject } from "./compare/change.ts";
export { compareDocuments } from "./compare/compare-documents.ts";
export type { Rule, Verdict } from "./rules/rule.ts";
export { type RuleId, RULES } from "./rules/rules.ts";
