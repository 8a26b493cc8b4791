import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { makeLink } from "../src/call.ts";
import { TIMEOUT_MS, tell } from "../src/form.ts";
import { redeem } from "../src/redeem.ts";
import { onEachEngine } from "../src/stage.ts";

const event = (id: string) => `(SELECT min(id) FROM use_events WHERE share_link_id = '${id}' AND outcome = 'counted')`;

/** A direct change of a link in the database, what verify says about it, and how to undo it. */
const DEEDS: readonly { said: string; deed: (id: string) => string; undo: string }[] = [
  {
    said: "uses of a share link: 3 are kept, 2 are counted",
    deed: (id) => `UPDATE share_links SET usage_count = usage_count + 1 WHERE id = '${id}'`,
    undo: "usage_count = usage_count - 1",
  },
  {
    said: "uses of a share link: 1 are kept, 2 are counted",
    deed: (id) => `UPDATE share_links SET usage_count = usage_count - 1 WHERE id = '${id}'`,
    undo: "usage_count = usage_count + 1",
  },
  {
    said: "uses of a share link: 2 are kept, 1 are counted",
    deed: (id) => `DELETE FROM use_events WHERE id = ${event(id)}`,
    undo: "usage_count = usage_count - 1",
  },
  {
    said: "the token can not be opened with this secret",
    deed: (id) => `UPDATE share_links SET token_sealed = 'A' || token_sealed WHERE id = '${id}'`,
    undo: "token_sealed = substr(token_sealed, 2)",
  },
];

onEachEngine({}, (stage) => {
  async function tamper(text: string): Promise<void> {
    if (stage.engine === "postgres") return void (await stage.site.database.query(text));
    const file = new DatabaseSync(join(stage.site.home.folder, "data", "share-links.db"), { timeout: 5_000 });
    file.exec(text);
    file.close();
  }

  async function usedLink(): Promise<string> {
    const { id, token } = await makeLink(stage.urlOf(0));
    for (let use = 0; use < 2; use++) expect((await redeem(stage.urlOf(0), token)).outcome).toBe("granted");
    return id;
  }

  test("the operator's verify finds every changed count, event and token, names only the links concerned, and ends with 1", {
    timeout: TIMEOUT_MS,
  }, async (context) => {
    const untouched = await usedLink();
    const done: { id: string; said: string; undo: string }[] = [];
    for (const { deed, ...rest } of DEEDS) {
      const id = await usedLink();
      await tamper(deed(id));
      done.push({ id, ...rest });
    }
    const { code, stdout, stderr } = await stage.site.command("verify", "--json");
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`${DEEDS.length} faults among ${DEEDS.length + 1} links`),
    ]);
    const named = done.map(({ id, said }) => ({ id, fault: expect.stringContaining(said) }));
    expect(JSON.parse(stdout)).toEqual(expect.arrayContaining(named));
    expect(stdout).not.toContain(untouched);
    for (const { id, undo } of done) await tamper(`UPDATE share_links SET ${undo} WHERE id = '${id}'`);
    await expectVerified(stage.site);
    tell(context, DEEDS.length);
  });
});
