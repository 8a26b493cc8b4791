import { ANSWERS } from "./answers.ts";
import { DOCUMENTS } from "./documents.ts";
import { OPERATIONS } from "./operations.ts";
import type { Rule } from "./rule.ts";
import { STRUCTURES } from "./structures.ts";
import { VALUES } from "./values.ts";

const ALL = { ...DOCUMENTS, ...OPERATIONS, ...ANSWERS, ...STRUCTURES, ...VALUES };

/** The name of a kind of change. It is part of the output of `--json`, and stays. */
export type RuleId = keyof typeof ALL;

/** Every kind of change, with all that is known of it. */
export const RULES: Readonly<Record<RuleId, Rule>> = ALL;
