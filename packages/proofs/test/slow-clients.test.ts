import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Service } from "@share-links/server/test/service.ts";
import { afterAll, expect, test } from "vitest";
import { expectAccountOf, expectVerified, othersThan } from "../src/account.ts";
import { makeLink } from "../src/call.ts";
import { full, TIMEOUT_MS, tell } from "../src/form.ts";
import { redeemAll } from "../src/redeemers.ts";
import { stageOn } from "../src/stage.ts";

const EACH = full(50, 500);
const sockets: Socket[] = [];
const stage = stageOn("sqlite");
afterAll(() => {
  for (const socket of sockets) socket.destroy();
});

async function say(url: string, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
  sockets.push(socket);
  await once(socket, "connect");
  socket.write(text);
  return socket;
}

test("callers that are slow, say nothing or never read don't keep others from being served, nor the server from stopping", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const service = stage.nodes[0] as Service;
  const { id, token } = await makeLink(service.url, { usageLimit: null });
  const head = "POST /public/v1/redemptions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  for (let turn = 0; turn < EACH; turn++) {
    await say(service.url, "");
    await say(service.url, "GET /livez HT");
    await say(service.url, `${head}Content-Length: 1000\r\n\r\n{`);
    await say(service.url, `${head}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`);
    const deaf = await say(service.url, "GET /livez HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20));
    deaf.pause();
  }
  const uses = await redeemAll(
    { urls: [service.url], token, uses: full(200, 20_000), atOnce: 16 },
    AbortSignal.any([]),
  );
  tell(context, uses.length);
  expect(othersThan(uses, "granted")).toEqual([]);
  await expectAccountOf(stage.site.database, id, null, uses);
  await expectVerified(stage.site);
  expect(await service.end("SIGTERM")).toBe(0);
});
