import { describe, expect, test } from "vitest";
import type { Change, Direction } from "../src/compare/change.ts";
import { compareDocuments } from "../src/compare/compare-documents.ts";
import type { Example, Rule, Verdict } from "../src/rules/rule.ts";
import { RULES } from "../src/rules/rules.ts";
import { documentWith, withOperation, withSchema } from "./documents.ts";

const rules = Object.entries(RULES);

describe.each(["sent", "read"] as const)("of what users of the API %s", (direction) => {
  test.each(rules.filter(([, rule]) => rule[direction] !== null))("%s has its verdict", (id, rule) => {
    const changes = changesOf(rule.example, direction);
    const own = changes.filter(({ rule }) => rule === id);
    expect([...new Set(own.map(({ verdict }) => verdict))], textOf(changes)).toEqual([rule[direction]]);
    expect(worstOf(changes), textOf(changes)).toBe(worstOf(own));
  });

  test.each(rules.filter(([, rule]) => rule[direction] === null))("%s does not occur", (id, rule) => {
    expect(changesOf(rule.example, direction).map(({ rule }) => rule)).not.toContain(id);
  });
});

test("what breaks somebody says whom", () => {
  const changes = rules.flatMap(([, { example }]) => changesOf(example, "sent"));
  expect(changes.filter(({ verdict, breaks }) => (verdict === "breaking") !== (breaks !== undefined))).toEqual([]);
});

test("an example that is compared with itself has no change", () => {
  const found = rules.flatMap(([, { example }]) =>
    (["sent", "read"] as const).flatMap((direction) => changesOf(sameOf(example), direction)),
  );
  expect(found).toEqual([]);
});

/** The changes of an example, on the side on which users of the API send values or read them. */
function changesOf(example: Example, direction: Direction): Change[] {
  if ("document" in example) return compare(example.document, documentWith);
  if ("schema" in example) {
    const side = direction === "sent" ? "request" : "answer";
    const changes = compare(example.schema, (schema) => withSchema(schema, side, "operation"));
    // A webhook is sent by the service, and so everything is the other way round.
    const turned = compare(example.schema, (schema) =>
      withSchema(schema, side === "request" ? "answer" : "request", "webhook"),
    );
    expect(turned.map(verdictOf)).toEqual(changes.map(verdictOf));
    return changes;
  }
  const side = "request" in example ? "request" : "answer";
  const kind = (side === "request") === (direction === "sent") ? "operation" : "webhook";
  return compare("request" in example ? example.request : example.answer, (members) => withOperation(members, kind));
}

function compare<Side>(
  [old, now]: readonly [Side, Side],
  document: (side: Side) => ReturnType<typeof documentWith>,
): Change[] {
  return compareDocuments(document(old), document(now));
}

const verdictOf = ({ rule, verdict }: Change) => `${rule} ${verdict}`;

function sameOf(example: Example): Example {
  const [[kind, [, now]]] = Object.entries(example) as [[string, [unknown, unknown]]];
  return { [kind]: [now, structuredClone(now)] } as unknown as Example;
}

function worstOf(changes: readonly Change[]): Verdict {
  const order: Verdict[] = ["breaking", "additive", "none"];
  return order.find((each) => changes.some(({ verdict }) => verdict === each)) ?? "none";
}

function textOf(changes: readonly Change[]): string {
  return changes.map(({ rule, verdict, path, says }) => `${rule} (${verdict}) ${path}: ${says}`).join("\n");
}

export type { Rule };
