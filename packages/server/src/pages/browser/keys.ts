/** The visitor's key of a link: every attempt to use the link carries it, so that they count once. */
export interface HeldKey {
  key: string;
  /** When the key was made, in milliseconds since 1970 by the database's clock. */
  at: number;
  /** What was granted; undefined while that isn't known. */
  grant?: HeldGrant;
  /** The visit has ended: only the visitor's gesture goes back in. */
  hasLeft?: true;
}

/** The part of a grant that the tab keeps. */
export interface HeldGrant {
  id: string;
  redeemedAt: string;
}

/** The key of this tab, and those of the visitor's other tabs. */
export interface Keys {
  /** The database's time, in milliseconds since 1970. */
  now(): number;
  /** The key that this tab holds. */
  held(): HeldKey | undefined;
  keep(key: HeldKey): void;
  forget(): void;
  /** The key that another tab holds, if one answers. */
  fromOtherTabs(): Promise<HeldKey | undefined>;
}

// The server keeps a key for 24 hours. After that, the same key would count another use.
const KEPT_MS = 23 * 3_600_000;
/** How long to wait for a tab that is known to hold a key, which may be busy, and where the browser doesn't tell. */
const ANSWER_MS = { known: 3000, unknown: 150 };

/** Opens the keys of a link. `name` is that of the link's page, and `now` tells the database's time. */
export function openKeys(name: string, now: () => number): Keys {
  let inMemory: HeldKey | undefined;
  let channel: BroadcastChannel | undefined;
  let letGo: (() => void) | undefined;

  const held = () => {
    const key = read(name) ?? inMemory;
    return key && now() - timeOf(key) < KEPT_MS ? key : undefined;
  };
  const answer = ({ data }: MessageEvent<unknown>) => {
    const key = held();
    if (data === "ask" && key) channel?.postMessage(key);
  };
  const listen = () => {
    channel ??= openChannel(name);
    channel?.addEventListener("message", answer);
    if (held() && !letGo) letGo = showAsHolder(name);
  };
  listen();
  // A browser keeps a page for the way back only if its channel is closed and it has no lock.
  addEventListener("pagehide", () => {
    channel?.close();
    channel = undefined;
    letGo?.();
    letGo = undefined;
  });
  addEventListener("pageshow", listen);

  return {
    now,
    held,
    keep(key) {
      inMemory = key;
      write(name, JSON.stringify(key));
      letGo ??= showAsHolder(name);
    },
    forget() {
      inMemory = undefined;
      write(name, undefined);
      letGo?.();
      letGo = undefined;
    },
    async fromOtherTabs() {
      const isHeld = await isHeldSomewhere(name);
      if (!channel || isHeld === false) return undefined;
      return ask(channel, isHeld ? ANSWER_MS.known : ANSWER_MS.unknown);
    },
  };
}

/** Runs `work` while no other tab of this page does. Where the browser has no locks, it just runs. */
export async function exclusively<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  let isRunning = false;
  try {
    return await navigator.locks.request(name, () => {
      isRunning = true;
      return work();
    });
  } catch (error) {
    if (isRunning) throw error;
    return work();
  }
}

/** A new key that nobody can guess. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function timeOf({ at, grant }: HeldKey): number {
  return grant ? Date.parse(grant.redeemedAt) : at;
}

/** Lets other tabs see, by a lock that many can have, that this one holds a key. Returns the function that ends it. */
function showAsHolder(name: string): () => void {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  navigator.locks?.request(holderOf(name), { mode: "shared" }, () => ended).catch(() => {});
  return end;
}

/** Whether any tab holds a key; undefined where the browser doesn't tell. */
async function isHeldSomewhere(name: string): Promise<boolean | undefined> {
  try {
    const { held = [] } = await navigator.locks.query();
    return held.some((lock) => lock.name === holderOf(name));
  } catch {
    return undefined;
  }
}

function holderOf(name: string): string {
  return `${name}:holder`;
}

async function ask(channel: BroadcastChannel, answerMs: number): Promise<HeldKey | undefined> {
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (isKey(data)) end(data);
    };
    const end = (key?: HeldKey) => {
      channel.removeEventListener("message", hear);
      clearTimeout(timer);
      resolve(key);
    };
    const timer = setTimeout(end, answerMs);
    channel.addEventListener("message", hear);
    channel.postMessage("ask");
  });
}

// A browser may refuse each of these to a frame, or to a visitor who blocks storage. Then the key lives as long as the page.
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function read(name: string): HeldKey | undefined {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(name) ?? "null");
    return isKey(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    // Kept in memory alone.
  }
}

function isKey(value: unknown): value is HeldKey {
  const { key, at } = Object(value) as Partial<HeldKey>;
  return typeof key === "string" && typeof at === "number";
}
