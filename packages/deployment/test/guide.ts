import { textOf } from "./repository.ts";

/**
 * The configurations of the guide to proxies, in order: the complete one of each proxy, and the lines that only let visitors'
 * calls through.
 */
export function configurationsOfGuide(): { caddy: string; caddyPublic: string; nginx: string; nginxPublic: string } {
  const guide = textOf("docs/proxies.md");
  const blocks = (language: string) =>
    [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, text]) =>
      name === language ? [text ?? ""] : [],
    );
  const [caddy = "", caddyLines = ""] = blocks("caddyfile");
  const [nginx = "", nginxLines = ""] = blocks("nginx");
  return {
    caddy,
    caddyPublic: caddy.replace("\treverse_proxy", `${caddyLines}\treverse_proxy`),
    nginx,
    nginxPublic: nginx.replace("    location / {", `${nginxLines}    location /public/ {`),
  };
}
