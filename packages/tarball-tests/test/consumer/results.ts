import { ApiError, createClient, type GoneError, type NotFoundError, type StatusError } from "@share-links/client";
import type { ManagedShareLink, PersonaShareLink, PersonaShareLinkPage, Redemption } from "@share-links/types";
import type { Holds, Same } from "./equal.js";

const client = createClient({ apiKey: "key" });

/** The compiler checks that every case is handled. */
export async function usesOf(id: string): Promise<number | string> {
  const result = await client.shareLinks.get(id).result();
  if (result.ok) {
    const claims: [Holds<Same<typeof result.data, PersonaShareLink>>, Holds<Same<typeof result.status, 200>>] = [
      true,
      true,
    ];
    return claims.length * result.data.usageCount;
  }
  switch (result.status) {
    case 404:
      return (result.error satisfies NotFoundError).code ?? "";
    case 400:
    case 401:
    case 403:
    case 405:
    case 429:
    case 500:
    case 503:
      return result.error.message;
    case undefined:
      return result.error.name satisfies
        | "AbortError"
        | "ConnectionError"
        | "TimeoutError"
        | "UnreadableBodyError"
        | "RequestMismatchError"
        | "ResponseMismatchError"
        | "TypeError";
    default:
      return `${(result.error satisfies StatusError).status}`;
  }
}

export async function redeem(token: string): Promise<Redemption | string> {
  const result = await client.public.redemptions.create({ token }, { idempotencyKey: "visit-1" }).result();
  if (result.status === 410) return (result.error satisfies GoneError).name;
  // @ts-expect-error it may have failed in another way
  result.data.id;
  return result.ok ? result.data : "no";
}

export async function lists(signal: AbortSignal): Promise<number> {
  const list = client.shareLinks.list({ perPage: 50 }, { signal, timeoutMs: 5_000, maxRetries: 0 });
  const page: PersonaShareLinkPage = await list;
  for await (const link of list) void (link satisfies PersonaShareLink);
  for await (const each of list.pages()) void (each satisfies PersonaShareLinkPage);
  const all: ManagedShareLink[] = await client.manage.shareLinks.list().toArray({ max: 3 });
  return page.meta.total + all.length;
}

export const statusOf = (error: unknown): number | undefined => (error instanceof ApiError ? error.status : undefined);
