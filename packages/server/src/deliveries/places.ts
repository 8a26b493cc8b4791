/** The attempts that are running. Their number is limited for each webhook, for each organisation and in total. */
export interface Places {
  /** How many attempts may begin now for each webhook. Pass `due` in the order of waiting, longest first. */
  share(due: readonly DueWebhook[]): ReadonlyMap<string, number>;
  /** Begins an attempt, which never rejects. Once its place is free again, `onFree` is called. */
  begin(webhook: Pick<DueWebhook, "id" | "organization_id">, attempt: Promise<void>): void;
  /** Whether no further attempt may begin. */
  areTaken(): boolean;
  /** The attempts that are running now, each until the `onFree` after it has ended. */
  underWay(): readonly Promise<void>[];
}

/** A webhook with deliveries to attempt. */
export interface DueWebhook {
  id: string;
  organization_id: string;
  /** How many deliveries of it wait. */
  due: number;
}

const MOST = 128;
/** A receiver that hangs can occupy no more places than this of its organisation. */
export const MOST_EACH = 8;

/** Creates places for attempts, all of them free. `onFree` never rejects. */
export function createPlaces(onFree: () => Promise<void>): Places {
  const underWay = new Set<Promise<void>>();
  let taken = 0;
  const byWebhook = new Map<string, number>();
  const byOrganization = new Map<string, number>();
  return {
    share(due) {
      return share(due, MOST - taken, byWebhook, byOrganization);
    },
    begin({ id, organization_id }, attempt) {
      const take = (by: 1 | -1) => {
        taken += by;
        add(byWebhook, id, by);
        add(byOrganization, organization_id, by);
      };
      const followed = attempt.then(async () => {
        take(-1);
        await onFree();
        underWay.delete(followed);
      });
      take(1);
      underWay.add(followed);
    },
    areTaken: () => taken >= MOST,
    underWay: () => [...underWay],
  };
}

/**
 * Gives one place to each organisation in turn, and within it to each webhook in turn. An organisation may only take as
 * many places as stay free: one organisation alone gets half of them, two get a third each, and so on, so that there is
 * always room for another one.
 */
function share(
  due: readonly DueWebhook[],
  freePlaces: number,
  byWebhook: ReadonlyMap<string, number>,
  byOrganization: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  const held = new Map(byOrganization);
  let free = freePlaces;
  let turns = [...Map.groupBy(due, ({ organization_id }) => organization_id)].map(([id, webhooks]) => ({
    id,
    webhooks: webhooks.flatMap((webhook) => {
      const most = Math.min(webhook.due, MOST_EACH - (byWebhook.get(webhook.id) ?? 0));
      return most > 0 ? { id: webhook.id, most } : [];
    }),
  }));
  while (turns.length > 0) {
    turns = turns.filter(({ id, webhooks }) => {
      const webhook = webhooks.shift();
      if (!webhook || (held.get(id) ?? 0) >= free) return false;
      add(given, webhook.id, 1);
      add(held, id, 1);
      free--;
      if (webhook.most > 1) webhooks.push({ id: webhook.id, most: webhook.most - 1 });
      return true;
    });
  }
  return given;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
