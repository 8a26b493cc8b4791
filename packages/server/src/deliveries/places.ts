/** The attempts under way, at most so many for each webhook and in all. */
export interface Places {
  /** How many further attempts may begin for a webhook. */
  free(webhookId: string): number;
  /** Begins an attempt, which never rejects, and tells when its place is free again. */
  begin(webhookId: string, attempt: Promise<void>): void;
  /** What is under way at this moment. */
  underWay(): readonly Promise<void>[];
}

const MOST = 128;
// A receiver that hangs keeps the others waiting only by this much.
const MOST_EACH = 8;

/** Places for attempts, none of them taken. */
export function createPlaces(onFree: () => void): Places {
  const taken = new Map<Promise<void>, string>();
  const takenBy = (webhookId: string) => [...taken.values()].filter((each) => each === webhookId).length;
  return {
    free: (webhookId) => Math.min(MOST_EACH - takenBy(webhookId), MOST - taken.size),
    begin(webhookId, attempt) {
      const place = attempt.then(() => {
        taken.delete(place);
        onFree();
      });
      taken.set(place, webhookId);
    },
    underWay: () => [...taken.keys()],
  };
}
