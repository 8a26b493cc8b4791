import { textOf } from "./repository.ts";

/** The line that the guide gives for a proxy that lets only visitors through. */
const VISITORS_LOCATION = String.raw`location ~ ^/(?:public/|share/|frame/|(?:embed\.js|provider\.js|robots\.txt|favicon\.svg)?$) {`;

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
  if (!guide.includes(VISITORS_LOCATION)) throw new Error("the guide to proxies has another line for visitors");
  return {
    caddy,
    caddyPublic: caddy.replace("\treverse_proxy", `${caddyLines}\treverse_proxy`),
    nginx,
    nginxPublic: nginx.replace("    location / {", () => `${nginxLines}    ${VISITORS_LOCATION}`),
  };
}
