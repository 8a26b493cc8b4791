import { expect, test } from "vitest";
import { shareConnections } from "./shared-connections.ts";

/** A pool that lends numbered connections and writes down what becomes of them. */
function poolOf(mostConnections: number, depth: number) {
  const given: string[] = [];
  let lent = 0;
  const run = shareConnections({
    async connect() {
      const name = `connection ${++lent}`;
      return {
        name,
        release: (broken?: Error | boolean) => void given.push(broken ? `${name} broken` : name),
        connection: {
          stream: { cork: () => void given.push(`${name} holds`), uncork: () => void given.push(`${name} sends`) },
        },
      };
    },
    mostConnections,
    depth,
    isLost: (error) => error instanceof Error && error.message === "lost",
  });
  return { given, run };
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

test("reads of one turn of the event loop share a connection and are sent together, and then it is given back", async () => {
  const { given, run } = poolOf(2, 8);
  const names = await Promise.all(
    [1, 2, 3].map(() =>
      run(async ({ name }) => {
        await nextTurn();
        return name;
      }),
    ),
  );
  expect(names).toEqual(["connection 1", "connection 1", "connection 1"]);
  await nextTurn();
  expect(given).toEqual(["connection 1 holds", "connection 1 sends", "connection 1"]);
});

test("from the depth on another connection is taken, and never more than the most", async () => {
  const { run } = poolOf(2, 2);
  const names = await Promise.all(
    Array.from({ length: 6 }, () =>
      run(async ({ name }) => {
        await nextTurn();
        return name;
      }),
    ),
  );
  expect(names.toSorted()).toEqual([...Array(3).fill("connection 1"), ...Array(3).fill("connection 2")]);
});

test("a connection that a read has lost takes no further one, and is given back as broken once the others on it have ended", async () => {
  const { given, run } = poolOf(2, 8);
  let end = () => {};
  const slow = run(async ({ name }) => {
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    return name;
  });
  await expect(run(() => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
  expect(await run(async ({ name }) => name)).toBe("connection 2");
  end();
  expect(await slow).toBe("connection 1");
  expect(given.filter((line) => !/holds|sends/.test(line))).toEqual(["connection 2", "connection 1 broken"]);
});

test("a read that is refused costs nobody the connection", async () => {
  const { given, run } = poolOf(1, 8);
  await expect(run(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
  expect(given).toContain("connection 1");
});
