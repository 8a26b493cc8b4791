import { createRequire } from "node:module";
import type { CodeKeywordDefinition, Format, KeywordCxt, Vocabulary } from "ajv";
import { _, type Code, Name, str, strConcat } from "ajv/dist/compile/codegen/index.js";
import { evaluatedPropsToName, getErrorPath, mergeEvaluated, Type } from "ajv/dist/compile/util.js";
import type { KeywordErrorCxt } from "ajv/dist/types/index.js";
import { FORMATS } from "../../vocabulary/formats.ts";
import { patternOf } from "../../vocabulary/pattern.ts";
import { slimCode } from "./slim-code.ts";
import { textOf } from "./texts.ts";

// Ajv is CommonJS, of which Node and vitest make different default imports; required, it is one thing.
const require = createRequire(import.meta.url);
const core: typeof import("ajv/dist/core.js") = require("ajv/dist/core.js");
const names: typeof import("ajv/dist/compile/names.js") = require("ajv/dist/compile/names.js");
const applicator: typeof import("ajv/dist/vocabularies/applicator/index.js") = require("ajv/dist/vocabularies/applicator/index.js");
const format: typeof import("ajv/dist/vocabularies/format/index.js") = require("ajv/dist/vocabularies/format/index.js");
const next: typeof import("ajv/dist/vocabularies/next.js") = require("ajv/dist/vocabularies/next.js");
const unevaluated: typeof import("ajv/dist/vocabularies/unevaluated/index.js") = require("ajv/dist/vocabularies/unevaluated/index.js");
const validation: typeof import("ajv/dist/vocabularies/validation/index.js") = require("ajv/dist/vocabularies/validation/index.js");

/** An Ajv that compiles one schema at a time: a `$ref` becomes a call of a function that is somewhere else. */
export type Compiler = InstanceType<typeof core.default>;

/** The run time's helpers that our own keywords call; they stand in a compiled schema's scope under their names. */
export const MULTIPLE_OF = "isMultipleOf";
export const COPY_PROPS = "copyProps";
export const CODE_POINT_LENGTH = "codePointLength";

/**
 * Makes a compiler. `tracksEvaluated` notes which members were looked at, as `unevaluatedProperties` needs; `ownProperties` tells a
 * document's `constructor` from the one that every object inherits. Both cost speed and are only used where they are needed.
 */
export function createCompiler(options: { tracksEvaluated: boolean; ownProperties: boolean }): Compiler {
  const ajv = new core.default({
    allErrors: true,
    meta: false,
    validateSchema: false,
    strict: false,
    strictNumbers: true,
    logger: false,
    inlineRefs: false,
    addUsedSchema: false,
    next: true,
    unevaluated: options.tracksEvaluated,
    ownProperties: options.ownProperties,
    loopEnum: 8,
    code: {
      source: true,
      esm: true,
      lines: true,
      optimize: 1,
      regExp: Object.assign(regExp, { code: "new RegExp" }),
      // Only the source is wanted: Ajv need not have the engine compile what nobody calls.
      process: () => "return () => true",
    },
    formats: Object.fromEntries(
      [...FORMATS].flatMap(([name, rule]) => (rule === "annotation" ? [] : [[name, placeholder(rule.on)]])),
    ),
  });
  const vocabularies: Vocabulary[] = [
    [reference, multipleOf, lengths],
    validation.default.filter(
      (definition) => typeof definition === "string" || !OURS.includes(String([definition.keyword].flat()[0])),
    ),
    applicator.default(true).map(mended),
    format.default,
    next.default.map(mended),
    unevaluated.default.map((definition) =>
      typeof definition !== "string" && definition.keyword === "unevaluatedItems" ? unevaluatedItems : definition,
    ),
  ];
  for (const vocabulary of vocabularies) ajv.addVocabulary(vocabulary.map(told));
  return ajv;
}

const CONDITIONAL = ["anyOf", "oneOf", "if", "dependentSchemas"];

/**
 * Ajv's own keyword without its faults:
 * - `not` and `if` stop at the first error there, and after a `prefixItems` that an empty array does not reach they skip the keywords
 *   that follow.
 * - What a failed `if` looked at counts as looked at; what one that nothing follows looks at never does.
 * - What was looked at before a condition is forgotten where the condition does not hold, and where nothing was, that is forgotten: what
 *   an alternative looks at is taken over without its condition, and from one item of a list into the next.
 * - What `dependentSchemas` notes of items is noted for objects alone.
 * - An empty array has what `contains` asks for, where the array before it in a list or a map has it.
 */
function mended(definition: Vocabulary[number]): Vocabulary[number] {
  if (typeof definition === "string" || !("code" in definition) || typeof definition.code !== "function")
    return definition;
  const { code, keyword } = definition;
  return {
    ...definition,
    code(cxt, ruleType) {
      const { it } = cxt;
      const { items } = it;
      if (keyword === "dependentSchemas") it.items = true;
      if (it.opts.unevaluated && CONDITIONAL.includes(String(keyword))) nameEvaluated(cxt);
      const subschema = cxt.subschema.bind(cxt);
      const merge = cxt.mergeEvaluated.bind(cxt);
      let tested: Name | undefined;
      cxt.subschema = (part, valid) => {
        if ("keyword" in part && part.keyword === "if") tested = valid;
        return subschema("allErrors" in part ? { ...part, allErrors: true } : part, valid);
      };
      cxt.mergeEvaluated = (from, toName) => {
        if (tested === undefined || toName !== undefined) merge(from, toName);
        else cxt.gen.if(tested, () => merge(from, Name));
      };
      if (keyword === "contains") failWhereEmpty(cxt);
      code(cxt, ruleType);
      if (keyword === "if" && tested === undefined && it.opts.unevaluated) lookOnly(cxt);
      if (keyword === "dependentSchemas") Object.assign(it, { items });
    },
  };
}

/** Has an array without items fail where one is asked for: the verdict's variable is set by each item, and none sets it back. */
function failWhereEmpty(cxt: KeywordCxt): void {
  const { minContains = 1, maxContains } = cxt.parentSchema;
  const result = cxt.result.bind(cxt);
  if (minContains === 1 && maxContains === undefined) {
    cxt.result = (valid, ...actions) => result(_`${cxt.data}.length > 0 && ${valid}`, ...actions);
  }
}

/** An `if` for what it looks at alone. */
function lookOnly(cxt: KeywordCxt): void {
  const part = { keyword: "if", compositeRule: true, createErrors: false, allErrors: true } as const;
  cxt.mergeEvaluated(cxt.subschema(part, cxt.gen.name("_valid")));
  cxt.reset();
}

const ALTERNATIVES = ["anyOf", "oneOf", "contains"];

/** The keyword with our words, and with the place of a missing or an unknown field instead of its object's. */
function told(definition: Vocabulary[number]): Vocabulary[number] {
  if (typeof definition === "string" || !("code" in definition) || typeof definition.code !== "function")
    return definition;
  const { code, keyword } = definition;
  return {
    ...definition,
    error: ALTERNATIVES.includes(String(keyword)) ? { message: textOf, params: since } : { message: textOf },
    code(cxt, ruleType) {
      slimCode(cxt.gen);
      const error = cxt.error.bind(cxt);
      cxt.error = (...details) => atField(cxt, () => error(...details));
      code(cxt, ruleType);
    },
  };
}

/** From which error on those of the alternatives stand. */
function since({ errsCount }: KeywordErrorCxt): Code {
  return _`{since: ${errsCount ?? 0}}`;
}

function atField({ it, params }: KeywordCxt, report: () => void): void {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params;
  const field = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  const { errorPath } = it;
  if (field !== undefined) {
    const step = getErrorPath(field instanceof Name ? field : JSON.parse(String(field)), Type.Str);
    Object.assign(it, { errorPath: str`${errorPath}${step}` });
  }
  report();
  Object.assign(it, { errorPath });
}

/** Puts what is known so far of the evaluated members, be it nothing, into variables before a condition. */
function nameEvaluated({ gen, it }: KeywordCxt): void {
  if (it.props !== true && !(it.props instanceof Name)) it.props = evaluatedPropsToName(gen, it.props);
  if (it.items !== true && !(it.items instanceof Name)) it.items = gen.var("items", it.items ?? 0);
}

function regExp(source: string): RegExp {
  return patternOf(source) ?? /(?:)/;
}

/** Stands for a format while compiling; the emitted code calls the run time's own. */
function placeholder(on: "string" | "number"): Format {
  return on === "string" ? /(?:)/ : { type: "number", validate: () => true };
}

/** `$ref` as a call of the referred unit's check, whatever that one refers to in turn. */
const reference: CodeKeywordDefinition = {
  keyword: "$ref",
  schemaType: "string",
  code(cxt) {
    const { gen, data, it } = cxt;
    const check = gen.scopeValue("validate", { key: cxt.schema, ref: cxt.schema });
    const { vErrors, errors, instancePath } = names.default;
    cxt.result(
      _`${check}(${data}, ${strConcat(instancePath, it.errorPath)})`,
      () => {},
      () => {
        gen.assign(vErrors, _`${vErrors} === null ? ${check}.errors : ${vErrors}.concat(${check}.errors)`);
        gen.assign(errors, _`${vErrors}.length`);
      },
    );
    if (it.opts.unevaluated) mergeEvaluatedOf(check, cxt);
  },
};

/** Takes over what the referred check looked at even if it failed: the verdict stands, and known fields are not called unknown. */
function mergeEvaluatedOf(check: Code, { gen, it }: KeywordCxt): void {
  if (it.props !== true) {
    const copy = gen.scopeValue("func", { key: COPY_PROPS, ref: COPY_PROPS });
    const props = gen.var("props", _`${copy}(${check}.evaluated.props)`);
    it.props = mergeEvaluated.props(gen, props, it.props, Name);
  }
  if (it.items !== true) {
    it.items = mergeEvaluated.items(gen, gen.var("items", _`${check}.evaluated.items`), it.items, Name);
  }
}

/** `multipleOf` without Ajv's rounding errors (19.99 is a multiple of 0.01). */
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  code(cxt) {
    const check = cxt.gen.scopeValue("func", { key: MULTIPLE_OF, ref: MULTIPLE_OF });
    cxt.fail(_`!${check}(${cxt.data}, ${cxt.schemaCode})`);
  },
};

/** `maxLength` and `minLength`, which count code points only where the number of code units leaves it open. */
const lengths: CodeKeywordDefinition = {
  keyword: ["maxLength", "minLength"],
  type: "string",
  schemaType: "number",
  code(cxt) {
    const { data, gen, keyword } = cxt;
    const limit: number = cxt.schema;
    const counted = () => _`${gen.scopeValue("func", { key: CODE_POINT_LENGTH, ref: CODE_POINT_LENGTH })}(${data})`;
    if (keyword === "maxLength") cxt.fail(_`${data}.length > ${limit} && ${counted()} > ${limit}`);
    else if (limit <= 1) cxt.fail(_`${data}.length < ${limit}`);
    else cxt.fail(_`${data}.length < ${2 * limit} && ${counted()} < ${limit}`);
  },
};

const OURS = ["multipleOf", "maxLength"];

/** `unevaluatedItems` without Ajv's fault: it takes items as looked at where it is only known at run time that none was. */
const unevaluatedItems: CodeKeywordDefinition = {
  keyword: "unevaluatedItems",
  type: "array",
  schemaType: ["boolean", "object"],
  code(cxt) {
    const { gen, data, it } = cxt;
    const { items = 0 } = it;
    it.items = true;
    if (items === true || cxt.schema === true) return;
    const length = gen.const("len", _`${data}.length`);
    const from = items instanceof Name ? gen.const("from", _`${items} === true ? ${length} : ${items} || 0`) : items;
    if (cxt.schema === false) {
      cxt.setParams({ from });
      cxt.fail(_`${length} > ${from}`);
      return;
    }
    gen.forRange("i", from, length, (index) => {
      cxt.subschema({ keyword: "unevaluatedItems", dataProp: index, dataPropType: Type.Num }, gen.name("valid"));
    });
  },
};
