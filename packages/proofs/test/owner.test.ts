import { expect, test } from "vitest";
import { expectAccountOf, expectVerified, othersThan } from "../src/account.ts";
import { makeLink } from "../src/call.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeemAll } from "../src/redeemers.ts";
import { stageOn } from "../src/stage.ts";
import { underLoad } from "../src/under-load.ts";

const ROUNDS = full(1, 25);
const stage = stageOn("sqlite", { clocksMs: [] });

test("a second server of a SQLite file is refused while the first is under load, and gets the file once the first is killed", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const { site } = stage;
  let owner = await site.start();
  for (let round = 0; round < ROUNDS; round++) {
    const { id, token } = await makeLink(owner.url, { usageLimit: null });
    const uses = await underLoad({ urls: [owner.url], token }, async ({ firstGrant }) => {
      await firstGrant;
      const { pid } = owner.process;
      const attempts = await Promise.allSettled([site.start(), site.start()]);
      for (const attempt of attempts)
        expect(attempt).toMatchObject({
          status: "rejected",
          reason: {
            message: expect.stringMatching(
              new RegExp(`ended with 1 .*in use by another process .process ${pid} on`, "s"),
            ),
          },
        });
      await owner.end("SIGKILL");
    });
    // If several then want it at the same time, one of them gets it.
    const heirs = await Promise.allSettled([site.start(), site.start(), site.start()]);
    const started = heirs.flatMap((heir) => (heir.status === "fulfilled" ? heir.value : []));
    expect(started).toHaveLength(1);
    owner = started[0] as typeof owner;
    expect(othersThan(uses, "granted", "no answer")).toEqual([]);
    const rest = await redeemAll({ urls: [owner.url], token, uses: 50, atOnce: 16 }, AbortSignal.any([]));
    expect(othersThan(rest, "granted")).toEqual([]);
    const { grants } = await expectAccountOf(site.database, id, null, [...uses, ...rest]);
    expect(grants).toBeGreaterThan(rest.length);
  }
  await expectVerified(site);
  tell(context, ROUNDS);
});
