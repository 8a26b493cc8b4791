import { AsyncLocalStorage } from "node:async_hooks";
import {
  createPoster,
  type Planting,
  type Post,
  type Poster,
  PostFailed,
} from "@share-links/server/src/embedded/embedded.ts";
import type { ShareLinkEvent, ShareLinkEventType, Webhook } from "@share-links/types";
import type { NewWebhook, SentEvent } from "./emulator.ts";

/** Sends the events of an emulator: to functions of the test, or over HTTP. */
export interface Sender {
  readonly post: Poster["post"];
  /** Adds a webhook through `plant`. */
  add(plant: Planting, webhook: NewWebhook): Webhook & { secret: string };
  /** What was sent, oldest first. */
  sent: SentEvent[];
  /** How many addresses were chosen for webhooks that have none. */
  chosen: number;
  /** Whether the caller runs inside of a function that gets an event. */
  isReceiving(): boolean;
  close(): void;
}

type Deliver = NonNullable<NewWebhook["deliver"]>;

/** Every type of event. */
const EVENT_TYPES = Object.keys({
  "share_link.created": true,
  "share_link.updated": true,
  "share_link.deleted": true,
  "share_link.used": true,
  "share_link.use_returned": true,
  "share_link.refused": true,
  "share_link.exhausted": true,
  "share_link.expired": true,
} satisfies Record<ShareLinkEventType, true>) as ShareLinkEventType[];

/** Creates a sender; `now` is the emulator's time. */
export function createSender(now: () => number): Sender {
  const functions = new Map<string, Deliver>();
  const receiving = new AsyncLocalStorage<true>();
  const poster = createPoster({ allowPrivate: true });
  const send = async (post: Post) => {
    const deliver = functions.get(post.url);
    return deliver ? receiving.run(true, () => callFunction(deliver, post)) : poster.post(post);
  };
  const sender: Sender = {
    sent: [],
    chosen: 0,
    async post(post) {
      const { url, headers, body } = post;
      const entry: SentEvent = {
        ...{ at: new Date(now()).toISOString(), url, headers: { ...headers } },
        ...{ body: JSON.parse(body) as ShareLinkEvent, status: null, error: null },
      };
      sender.sent.push(entry);
      try {
        const answer = await send(post);
        entry.status = answer.status;
        return answer;
      } catch (error) {
        entry.error = error instanceof Error ? error.message : String(error);
        throw error;
      }
    },
    add(plant, { url = `https://receiver-${++sender.chosen}.test/`, events = EVENT_TYPES, deliver }) {
      const webhook = plant.webhook({ url, events: [...events] });
      if (deliver) functions.set(webhook.url, deliver);
      return webhook;
    },
    isReceiving: () => receiving.getStore() === true,
    close: poster.close,
  };
  return sender;
}

async function callFunction(deliver: Deliver, { url, headers, body }: Post): ReturnType<Poster["post"]> {
  try {
    const response = await deliver(new Request(url, { method: "POST", headers, body }));
    const seconds = Number(response?.headers.get("retry-after") ?? Number.NaN);
    return { status: response?.status ?? 204, retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined };
  } catch (error) {
    throw new PostFailed(`the receiver threw ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
