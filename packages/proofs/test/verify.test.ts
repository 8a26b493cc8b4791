import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { expectVerified } from "../src/account.ts";
import { makeLink } from "../src/call.ts";
import { TIMEOUT_MS } from "../src/form.ts";
import { redeem } from "../src/redeem.ts";
import { onEachEngine } from "../src/stage.ts";

/** What somebody did to a link behind the service's back, and how it is undone. */
const DEEDS: readonly [what: string, deed: string, undone: string][] = [
  ["a count that is too high", "usage_count = usage_count + 1", "usage_count = usage_count - 1"],
  ["a count that is too low", "usage_count = usage_count - 1", "usage_count = usage_count + 1"],
  ["a token that is no token", "token_sealed = 'A' || token_sealed", "token_sealed = substr(token_sealed, 2)"],
];

onEachEngine({}, (stage) => {
  async function tamper(text: string): Promise<void> {
    if (stage.engine === "postgres") return void (await stage.site.database.query(text));
    const file = new DatabaseSync(join(stage.site.home.folder, "data", "share-links.db"), { timeout: 5_000 });
    file.exec(text);
    file.close();
  }

  /** Uses a link and another one, so that there is also what was not touched. */
  async function usedLink(): Promise<string> {
    const [link, other] = [await makeLink(stage.urlOf(0)), await makeLink(stage.urlOf(0))];
    for (const { token } of [link, link, other]) expect((await redeem(stage.urlOf(0), token)).outcome).toBe("granted");
    return link.id;
  }

  async function expectFault(id: string): Promise<void> {
    const { code, stdout, stderr } = await stage.site.command("verify");
    expect(code).toBe(1);
    expect(stdout.match(/[0-9a-f-]{36}/g), "the one link that was touched is named").toContain(id);
    expect(stderr).toContain("has a fault");
  }

  test.each(DEEDS)(
    "%s is found by the operator's verify, which names the link and ends with 1",
    {
      timeout: TIMEOUT_MS,
    },
    async (_, deed, undone) => {
      const id = await usedLink();
      await tamper(`UPDATE share_links SET ${deed} WHERE id = '${id}'`);
      await expectFault(id);
      await tamper(`UPDATE share_links SET ${undone} WHERE id = '${id}'`);
      await expectVerified(stage.site);
    },
  );

  test("an event of a use that was taken away is missed by the operator's verify", {
    timeout: TIMEOUT_MS,
  }, async () => {
    const id = await usedLink();
    await tamper(
      `DELETE FROM use_events WHERE id = (SELECT min(id) FROM use_events WHERE share_link_id = '${id}' AND outcome = 'counted')`,
    );
    await expectFault(id);
    await tamper(`UPDATE share_links SET usage_count = usage_count - 1 WHERE id = '${id}'`);
    await expectVerified(stage.site);
  });
});
