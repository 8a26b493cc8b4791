import { expect, test } from "vitest";
import { interleave } from "./rounds.ts";

async function orders(contenders: string[], rounds: number): Promise<string[]> {
  const seen: string[][] = Array.from({ length: rounds }, () => []);
  await interleave(contenders, rounds, async (contender, round) => {
    seen[round]?.push(contender);
    return {};
  });
  return seen.map((round) => round.join(""));
}

test("every round measures every contender once", async () => {
  for (const order of await orders(["a", "b", "c"], 7)) expect([...order].sort().join("")).toBe("abc");
});

test("no contender is always first, and none always follows the same one", async () => {
  const seen = await orders(["a", "b", "c", "d"], 8);
  expect(new Set(seen.map((order) => order[0]))).toEqual(new Set("abcd"));
  expect(new Set(seen.map((order) => order[order.indexOf("a") - 1])).size).toBeGreaterThan(2);
});

test("measures never overlap", async () => {
  let running = 0;
  await interleave(["a", "b"], 2, async () => {
    expect(++running).toBe(1);
    await new Promise(setImmediate);
    running--;
    return {};
  });
});

test("numbers are stored by contender and cell, in the order of the rounds", async () => {
  const measured = await interleave(["a", "b"], 2, async (contender, round) => ({
    get: round,
    post: contender === "a" ? 10 + round : 20 + round,
  }));
  expect(measured).toEqual({ a: { get: [0, 1], post: [10, 11] }, b: { get: [0, 1], post: [20, 21] } });
});
