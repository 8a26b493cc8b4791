import { expect, test, vi } from "vitest";
import { createPlaces, type DueWebhook, MOST_EACH, type Places } from "./places.ts";

const hook = (organization: string, webhook: number, due = MOST_EACH): DueWebhook => ({
  id: `${organization} ${webhook}`,
  organization_id: organization,
  due,
});
const hooks = (organization: string, count: number) =>
  Array.from({ length: count }, (_, index) => hook(organization, index));
const sum = (shares: ReadonlyMap<string, number>, organization = "") =>
  [...shares].reduce((total, [id, count]) => (id.startsWith(organization) ? total + count : total), 0);

/** Begins attempts that never end. */
function hang(places: Places, due: readonly DueWebhook[]): number {
  const shares = places.share(due);
  for (const webhook of due)
    for (let count = shares.get(webhook.id) ?? 0; count > 0; count--) places.begin(webhook, new Promise(() => {}));
  return sum(shares);
}

test("an organisation alone gets half of the places, and there is room for each one that comes after it", () => {
  const places = createPlaces(async () => {});
  expect(["a", "b", "c", "d"].map((organization) => hang(places, hooks(organization, 20)))).toEqual([64, 32, 16, 8]);
  expect(hang(places, hooks("a", 20))).toBe(0);
});

test("organisations that come together get the same share, whatever number of webhooks each has", () => {
  const shares = createPlaces(async () => {}).share([...hooks("a", 20), ...hooks("b", 6), ...hooks("c", 20)]);
  expect(["a", "b", "c"].map((organization) => sum(shares, organization))).toEqual([32, 32, 32]);
});

test("the webhooks of one organisation share what it gets, none has more than eight, and none more than it waits for", () => {
  const places = createPlaces(async () => {});
  const shares = places.share([hook("a", 0), hook("a", 1, 3), hook("a", 2)]);
  expect([...shares]).toEqual([
    ["a 0", 8],
    ["a 1", 3],
    ["a 2", 8],
  ]);
  hang(places, [hook("a", 0, 5)]);
  expect(places.share([hook("a", 0)])).toEqual(new Map([["a 0", 3]]));
});

test("of many organisations those come first that have waited longest", () => {
  const places = createPlaces(async () => {});
  const crowd = Array.from({ length: 200 }, (_, index) => hook(`organisation ${index}`, 0, 1));
  expect([...places.share(crowd).keys()]).toEqual(crowd.slice(0, 128).map(({ id }) => id));
});

test("a place is free again once its attempt has ended, and the attempt is under way until the look after it has ended", async () => {
  let freed = 0;
  let endLooks = () => {};
  const looks = new Promise<void>((resolve) => {
    endLooks = resolve;
  });
  const places = createPlaces(() => {
    freed++;
    return looks;
  });
  let end = () => {};
  const attempt = new Promise<void>((resolve) => {
    end = resolve;
  });
  for (let count = 0; count < MOST_EACH; count++) places.begin(hook("a", 0), attempt);
  expect(sum(places.share([hook("a", 0)]))).toBe(0);
  end();
  await attempt;
  await vi.waitFor(() => expect(freed).toBe(MOST_EACH));
  expect([sum(places.share([hook("a", 0)])), places.underWay().length]).toEqual([MOST_EACH, MOST_EACH]);
  endLooks();
  await Promise.all(places.underWay());
  expect(places.underWay()).toEqual([]);
});
