import { _, CodeGen, ValueScope } from "ajv/dist/compile/codegen/index.js";
import { expect, test } from "vitest";
import { slimCode } from "./slim-code.ts";

test("slimmed, a generator prints the very code that it prints by itself", () => {
  const [own, slimmed] = [everyKind(), everyKind()];
  slimCode(slimmed);
  for (const gen of [own, slimmed]) gen.optimize(1);
  expect(slimmed.toString()).toBe(own.toString());
});

test("what is used in no kind of statement is dropped, what is used in any is kept", () => {
  const gen = everyKind();
  slimCode(gen);
  gen.optimize(1);
  const text = gen.toString();
  for (const name of USED) expect(text).toContain(`let ${name}0 = `);
  expect(text).not.toContain("unused");
});

test("printed, a generator holds its tree no longer", () => {
  const gen = everyKind();
  slimCode(gen);
  expect(gen.toString()).not.toBe("");
  expect(gen.toString()).toBe("");
});

const USED = [
  "left",
  "target",
  "right",
  "added",
  "called",
  "condition",
  "other",
  "step",
  "from",
  "to",
  "list",
  "risky",
  "thrown",
];

/** A generator with every kind of statement, each of which uses a name of its own. */
function everyKind(): CodeGen {
  const gen = new CodeGen(new ValueScope({ scope: {} }), { lines: true });
  const name = Object.fromEntries([...USED, "unused"].map((prefix) => [prefix, gen.let(prefix, _`0`)]));
  const { left, target, right, added, called, condition, other, step, from, to, list, risky, thrown } = name;
  gen.assign(target ?? _`0`, right ?? 0);
  gen.assign(_`${left}.property`, 1);
  gen.add(_`sum`, added ?? 0);
  gen.code(_`call(${called}, ${target})`);
  gen.if(
    _`${condition} > ${gen.const("inlined", _`1`, true)}`,
    () => gen.code(_`one()`),
    () => gen.if(_`${other}`, () => gen.code(_`two()`)),
  );
  gen.for(_`;${step} < 9;`, () => gen.code(_`three()`));
  gen.forRange("index", from ?? 0, to ?? 0, (index) => gen.code(_`four(${index})`));
  gen.forOf("item", _`${list}`, (item) => gen.code(_`five(${item})`));
  gen.try(
    () => gen.code(_`six(${risky})`),
    (error) => gen.code(_`seven(${error})`),
    () => gen.throw(_`${thrown}`),
  );
  return gen;
}
