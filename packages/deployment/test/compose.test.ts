import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { environmentOfImage, textOf } from "./repository.ts";
import { composeFaults } from "./schemas.ts";
import { faultsOf } from "./settings.ts";

interface Service {
  image: string;
  user?: string;
  read_only?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  security_opt?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  volumes?: string[];
  ports?: string[];
  stop_grace_period?: string;
  networks?: string[] | Record<string, { ipv4_address: string }>;
}
interface Compose {
  services: Record<string, Service>;
  secrets?: Record<string, { file: string }>;
}

const FILES = ["deploy/compose.yaml", "deploy/compose.postgres.yaml"];
const MOUNTED = {
  "/run/secrets/database-url": "postgres://share_links:password@postgres:5432/share_links\n",
  "/run/secrets/share-links-secret": `${"s".repeat(48)}\n`,
  "/run/secrets/first-api-key": `slk_${"k".repeat(40)}\n`,
};
const DRAIN_MS = 10_000;

/** Reads a file as Compose does: anchors are merged, and variables get their defaults. */
function read(file: string): Compose {
  const text = textOf(file).replaceAll(/\$\{\w+:-([^}]*)\}/g, "$1");
  return parse(text, { merge: true });
}

const nodesOf = ({ services }: Compose) => Object.values(services).filter(({ image }) => image === "share-links");

describe.each(FILES)("%s", (file) => {
  const compose = read(file);

  test("fits the schema of the Compose Specification", () => {
    expect(composeFaults(compose)).toEqual([]);
  });

  test("sets only known variables with accepted values, and every secret comes from a mounted file", () => {
    for (const { environment = {}, secrets = [] } of nodesOf(compose)) {
      const mounted = Object.entries(MOUNTED).filter(([path]) => secrets.includes(path.replace("/run/secrets/", "")));
      expect(faultsOf({ ...environmentOfImage(), ...environment }, Object.fromEntries(mounted))).toEqual([]);
    }
    const declared = Object.keys(compose.secrets ?? {});
    for (const { secrets = [] } of Object.values(compose.services))
      for (const secret of secrets) expect(declared).toContain(secret);
  });

  test("runs the image as a numbered user without privileges, and with a read-only root file system", () => {
    expect(nodesOf(compose).length).toBeGreaterThan(0);
    for (const node of nodesOf(compose)) {
      expect(node).toMatchObject({
        user: "1000:1000",
        read_only: true,
        cap_drop: ["ALL"],
        security_opt: ["no-new-privileges:true"],
      });
      const written = [...(node.tmpfs ?? []), ...(node.volumes ?? [])].map(
        (mount) => mount.replace(/^\w+:(?=\/)/, "").split(":")[0],
      );
      expect(written.toSorted()).toEqual(["/data", "/tmp"]);
    }
  });

  test("gives a node more time to stop than it needs", () => {
    for (const { environment = {}, stop_grace_period } of nodesOf(compose)) {
      const delayMs = Number(environment.SHARE_LINKS_STOP_DELAY_MS ?? 0);
      expect(Number.parseInt(stop_grace_period ?? "", 10) * 1000).toBeGreaterThan(delayMs + DRAIN_MS);
    }
  });
});

test("compose.yaml publishes the port where the image listens, and only on this machine", () => {
  const [node] = nodesOf(read("deploy/compose.yaml"));
  const [, port] = /^127\.0\.0\.1:\d+:(\d+)$/.exec(node?.ports?.[0] ?? "") ?? [];
  expect(port).toBe(environmentOfImage().PORT);
  expect(textOf("deploy/Dockerfile")).toMatch(new RegExp(`^EXPOSE ${port}$`, "m"));
});

test("with PostgreSQL, only Caddy is published; nodes trust its address, and it passes requests on to both at the image's port", () => {
  const { services } = read("deploy/compose.postgres.yaml");
  const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
  expect(published.map(([name]) => name)).toEqual(["caddy"]);
  const networks = services.caddy?.networks as Record<string, { ipv4_address: string }>;
  const nodes = Object.keys(services).filter((name) => services[name]?.image === "share-links");
  for (const name of nodes) expect(services[name]?.environment?.TRUSTED_PROXIES).toBe(networks.edge?.ipv4_address);
  const { PORT } = environmentOfImage();
  expect(nodes).toHaveLength(2);
  expect(textOf("deploy/Caddyfile")).toContain(`reverse_proxy ${nodes.map((name) => `${name}:${PORT}`).join(" ")} {`);
});

test("a node is stopped only after Caddy has had time for two health checks", () => {
  const [node] = nodesOf(read("deploy/compose.postgres.yaml"));
  const [, seconds] = /health_interval (\d+)s/.exec(textOf("deploy/Caddyfile")) ?? [];
  expect(Number(node?.environment?.SHARE_LINKS_STOP_DELAY_MS)).toBeGreaterThan(2 * Number(seconds) * 1000);
});

test("the schema check finds an unknown name, and the settings check finds a misspelt one", () => {
  const compose = read("deploy/compose.yaml");
  expect(composeFaults({ ...compose, services: { node: { image: "share-links", readonly: true } } })).toHaveLength(1);
  expect(faultsOf({ PUBIC_URL: "https://links.example", SHARE_LINKS_SECRET: "s".repeat(32) }, {})).toEqual([
    "PUBIC_URL is not a setting of the program",
    "SHARE_LINKS_SECRET is a secret, which must come from a file",
  ]);
  expect(faultsOf({ SHARE_LINKS_SECRET_FILE: "/run/secrets/nowhere" }, {})).toEqual([
    expect.stringContaining("SHARE_LINKS_SECRET_FILE must name a file that can be read"),
  ]);
});
