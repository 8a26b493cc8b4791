import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PersonaShareLink } from "@share-links/types";

/** The key that the hosted API of the tests accepts. */
export const HOSTED_KEY = "a-key-of-the-hosted-api";

/** The hosted API's list endpoint on loopback. It serves `links`, which may change at any time. */
export interface HostedApi {
  url: string;
  links: PersonaShareLink[];
  /** The pages that were requested, in order. */
  asked: number[];
  /** Called before each answer; if it returns a status, the answer is that status instead of the page. */
  before: (page: number) => number | undefined;
  close(): void;
}

/** Starts the API; the newest links come first, as on the hosted API. */
export async function serveHostedApi(links: PersonaShareLink[]): Promise<HostedApi> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://hosted.test");
    const [page, perPage] = [Number(url.searchParams.get("page") ?? 1), Number(url.searchParams.get("perPage") ?? 20)];
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json", "retry-after": "0" }).end(JSON.stringify(body));
    if (url.pathname !== "/v1/share-links") return answer(404, { error: "Not Found" });
    if (request.headers.authorization !== `Bearer ${HOSTED_KEY}`) return answer(401, { error: "Unauthorized" });
    api.asked.push(page);
    const status = api.before(page);
    if (status !== undefined) return answer(status, { error: "no" });
    const lastPage = Math.max(1, Math.ceil(api.links.length / perPage));
    return answer(200, {
      data: api.links.slice((page - 1) * perPage, page * perPage),
      meta: {
        total: api.links.length,
        lastPage,
        currentPage: page,
        perPage,
        prev: page === 1 ? null : Math.min(page - 1, lastPage),
        next: page < lastPage ? page + 1 : null,
      },
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const api: HostedApi = {
    url: `http://127.0.0.1:${port}`,
    links,
    asked: [],
    before: () => undefined,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return api;
}

/** Makes links of the hosted API, newest first: of two personas, with tokens of both forms, each used `index` times. */
export function hostedLinks(count: number): PersonaShareLink[] {
  return Array.from({ length: count }, (_, index) => {
    const first = index % 2 === 0;
    return {
      id: randomUUID(),
      token: `${first ? "sh_" : ""}${index.toString().padStart(21, "-")}`,
      type: "LINK",
      expiresAt: first ? "2099-01-02T03:04:05.678Z" : null,
      usageLimit: first ? index + 1 : null,
      usageCount: index,
      allowedOrigins: ["https://example.com"],
      allowAllOrigins: false,
      removeWatermark: first,
      enabled: true,
      isPrimary: index === 0,
      createdAt: new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString(),
      personaId: `11111111-0000-4000-8000-00000000000${first ? 1 : 2}`,
      personaName: first ? "Ada" : "Grace",
      organizationId: "V1StGXR8_Z5jdHi6B-myT",
    };
  });
}
