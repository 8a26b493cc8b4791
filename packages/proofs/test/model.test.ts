import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { type Recorder, startRecorder } from "../src/attack/recorder.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { type Action, actionsOf, PERSONAS } from "../src/model/actions.ts";
import { isExplained, type Observed } from "../src/model/explain.ts";
import { EMPTY, type Model, step } from "../src/model/model.ts";
import { type Real, realOn } from "../src/model/real.ts";
import { onEachEngine } from "../src/stage.ts";

const LINKS = 3;
const RUNS = full(8, 2_000);
const BRANCHES = 3;

/** These things exist from the start. */
const OPENING: readonly Action[] = [
  { do: "createPersona", persona: 0, name: "Ada" },
  { do: "createShareLink", link: 0, persona: 0, usageLimit: 2 },
  { do: "createApiKey", key: 0 },
  { do: "createWebhook", webhook: 0, enabled: true },
  { do: "createManagedShareLink", link: 1, persona: 0, settings: { isPrimary: true, usageLimit: null } },
];
const LOOKS: readonly Action[] = [
  ...Array.from({ length: LINKS }, (_, link): Action => ({ do: "getManagedShareLink", link })),
  ...Array.from({ length: PERSONAS }, (_, persona): Action => ({ do: "getPersona", persona })),
  ...Array.from({ length: LINKS }, (_, link): Action => ({ do: "listAuditEvents", link })),
  { do: "listShareLinks", persona: 0 },
  { do: "listApiKeys", key: 0 },
  { do: "listApiKeys" },
  { do: "getWebhook", webhook: 0 },
];

/** Makes calls one after another and returns the model after them; fails if an answer differs from the model's. */
async function inOrder(model: Model, real: Real, actions: readonly Action[]): Promise<Model> {
  let now = model;
  for (const drawn of actions) {
    const { action, outcome } = await real.run(drawn);
    const [next, expected] = step(now, action);
    expect(outcome, JSON.stringify(action)).toEqual(expected);
    now = next;
  }
  return now;
}

async function observe(real: Real, actions: readonly Action[]): Promise<Observed[]> {
  const observed: Observed[] = [];
  for (const action of actions) observed.push(await real.run(action));
  return observed;
}

let receiver: Recorder;
beforeAll(async () => {
  receiver = await startRecorder();
});
afterAll(() => receiver.close());

onEachEngine(
  { shortOn: "postgres", clocksMs: [0, 0, 0], environment: { SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE: "true" } },
  (stage) => {
    test("calls of every kind in any order get the same answers from the service and from the model in memory", {
      timeout: TIMEOUT_MS,
    }, async (context) => {
      const sequences = fc.array(actionsOf(LINKS, 0, { isAlone: true }), { maxLength: 40, size: "max" });
      await fc.assert(
        fc.asyncProperty(sequences, async (actions) => {
          const real = realOn(stage.urls, receiver.url);
          await inOrder(await inOrder(EMPTY, real, OPENING), real, [...actions, ...LOOKS]);
          await real.close();
        }),
        { numRuns: RUNS },
      );
      tell(context, RUNS);
    });

    test("if calls of every kind are made at the same time, some order of them explains all answers", {
      timeout: TIMEOUT_MS,
    }, async (context) => {
      const branch = (index: number) => fc.array(actionsOf(LINKS, LINKS * (index + 1)), { minLength: 1, maxLength: 2 });
      const branches = fc.tuple(...Array.from({ length: BRANCHES }, (_, index) => branch(index)));
      const before = fc.array(actionsOf(LINKS, 0), { maxLength: 5 });
      await fc.assert(
        fc.asyncProperty(before, branches, async (first, atOnce) => {
          const real = realOn(stage.urls, receiver.url);
          const model = await inOrder(await inOrder(EMPTY, real, OPENING), real, first);
          const observed = await Promise.all(atOnce.map((actions) => observe(real, actions)));
          const after = await observe(real, LOOKS);
          if (!isExplained(model, observed, after)) expect({ model, observed, after }).toBe("explained by some order");
          await real.close();
        }),
        { numRuns: RUNS * 2 },
      );
      tell(context, RUNS * 2);
    });

    test("afterwards, the operator's verify finds no fault", async () => {
      await expectVerified(stage.site);
    });
  },
);
