import { BODY_LIMIT_BYTES } from "@share-links/server/src/http/decode-request.ts";
import { makeHome, startService } from "@share-links/server/test/service.ts";
import { expect, onTestFinished, test } from "vitest";
import { configurationsOfGuide } from "./guide.ts";
import { textOf } from "./repository.ts";

const { caddy, nginx } = configurationsOfGuide();
const secondsOf = (text: string, name: string) => Number(new RegExp(`^\\s*${name} (\\d+)s;?$`, "m").exec(text)?.[1]);

test("both proxies close an idle connection to the service before the service does", async () => {
  const home = makeHome();
  onTestFinished(() => home.remove());
  const service = await startService(home);
  const [, kept] = /timeout=(\d+)/.exec((await fetch(`${service.url}/livez`)).headers.get("keep-alive") ?? "") ?? [];
  await service.end();
  expect(secondsOf(nginx, "keepalive_timeout")).toBeLessThan(Number(kept));
  expect(secondsOf(caddy, "keepalive")).toBeLessThan(Number(kept));
});

test("nginx accepts bodies as large as the service does, and no larger ones", () => {
  const [, kibibytes] = /client_max_body_size (\d+)k;/.exec(nginx) ?? [];
  expect(Number(kibibytes) * 1024).toBe(BODY_LIMIT_BYTES);
});

test("both proxies give callers the same time, and wait equally long for an answer", () => {
  expect(secondsOf(nginx, "client_header_timeout")).toBe(secondsOf(caddy, "read_header"));
  expect(secondsOf(nginx, "client_body_timeout")).toBe(secondsOf(caddy, "read_body"));
  expect(secondsOf(nginx, "proxy_connect_timeout")).toBe(secondsOf(caddy, "dial_timeout"));
  expect(secondsOf(nginx, "proxy_read_timeout")).toBe(secondsOf(caddy, "response_header_timeout"));
});

test("deploy/Caddyfile is the guide's configuration with two nodes and their health checks", () => {
  const withoutNodes = (text: string) =>
    text
      .replaceAll(/^(?:#.*|\s*(?:lb_policy|health_\w+) .*)\n/gm, "")
      .replace(/reverse_proxy .* \{/, "reverse_proxy {")
      .replace(/^\{\$SITE_ADDRESS:localhost\} /m, "links.example.com ");
  expect(withoutNodes(textOf("deploy/Caddyfile"))).toBe(withoutNodes(caddy));
});
