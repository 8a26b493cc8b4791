import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { environmentOfImage, textOf } from "./repository.ts";
import { kubernetesFaults, type Manifest } from "./schemas.ts";
import { faultsOf } from "./settings.ts";

interface Container {
  ports: { name: string; containerPort: number }[];
  env: { name: string; value: string }[];
  securityContext: object;
  volumeMounts: { name: string; mountPath: string; readOnly?: boolean }[];
  [probe: `${string}Probe`]: { httpGet: { path: string; port: string } };
}
interface Deployment extends Manifest {
  spec: {
    replicas: number;
    selector: { matchLabels: Record<string, string> };
    template: {
      metadata: { labels: Record<string, string> };
      spec: {
        terminationGracePeriodSeconds: number;
        enableServiceLinks: boolean;
        securityContext: object;
        containers: [Container];
        volumes: { name: string; secret?: { secretName: string } }[];
      };
    };
  };
}
interface Service extends Manifest {
  spec: { selector: Record<string, string>; ports: { targetPort: string }[] };
}

const manifests: Manifest[] = parseAllDocuments(textOf("deploy/kubernetes.yaml")).map((document) => document.toJS());
const [deployment, service] = manifests as [Deployment, Service];
const pod = deployment.spec.template.spec;
const [container] = pod.containers;
const environment = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
const SECRETS = "/run/secrets/share-links";
const MOUNTED = {
  [`${SECRETS}/database-url`]: "postgres://share_links:password@db.example.com/share_links",
  [`${SECRETS}/database-ca.pem`]: "-----BEGIN CERTIFICATE-----\n",
  [`${SECRETS}/secret`]: "s".repeat(48),
  [`${SECRETS}/first-api-key`]: `slk_${"k".repeat(40)}`,
};
const DRAIN_MS = 10_000;

describe("deploy/kubernetes.yaml", () => {
  test.each(manifests.map((manifest) => [manifest.kind, manifest] as const))(
    "has a %s that fits Kubernetes' schema",
    async (_, manifest) => {
      expect(await kubernetesFaults(manifest)).toEqual([]);
    },
  );

  test("sets only known variables with accepted values, and every secret comes from a file of the mounted Secret", () => {
    expect(faultsOf({ ...environmentOfImage(), ...environment }, MOUNTED)).toEqual([]);
    const mount = container.volumeMounts.find(({ mountPath }) => mountPath === SECRETS);
    expect(mount?.readOnly).toBe(true);
    expect(pod.volumes.find(({ name }) => name === mount?.name)?.secret?.secretName).toBe("share-links");
    // The README's command creates each file of the Secret.
    for (const path of Object.keys(MOUNTED))
      expect(textOf("deploy/README.md")).toContain(`--from-file ${path.slice(SECRETS.length + 1)}=`);
  });

  test("runs as a numbered user without privileges, and can only write to /data and /tmp", () => {
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000 });
    expect(container.securityContext).toEqual({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ["ALL"] },
    });
    const written = container.volumeMounts.filter(({ readOnly }) => !readOnly).map(({ mountPath }) => mountPath);
    expect(written).toEqual(["/data", "/tmp"]);
  });

  test("has the ports where the program listens, and passes no requests to the metrics", () => {
    const ports = Object.fromEntries(container.ports.map(({ name, containerPort }) => [name, String(containerPort)]));
    expect(ports).toEqual({ http: environmentOfImage().PORT, metrics: environment.METRICS_PORT });
    expect(service.spec.ports.map(({ targetPort }) => targetPort)).toEqual(["http"]);
    expect(service.spec.selector).toEqual(deployment.spec.template.metadata.labels);
    expect(deployment.spec.selector.matchLabels).toEqual(service.spec.selector);
  });

  test("uses /livez to decide whether to restart a node, and /readyz whether to send it requests", () => {
    expect(container.livenessProbe?.httpGet).toEqual({ path: "/livez", port: "http" });
    expect(container.startupProbe?.httpGet).toEqual({ path: "/livez", port: "http" });
    expect(container.readinessProbe?.httpGet).toEqual({ path: "/readyz", port: "http" });
  });

  test("gives a node more time to stop than it needs, and adds no variables of Kubernetes to its environment", () => {
    const delayMs = Number(environment.SHARE_LINKS_STOP_DELAY_MS);
    expect(pod.terminationGracePeriodSeconds * 1000).toBeGreaterThan(delayMs + DRAIN_MS);
    expect(pod.enableServiceLinks).toBe(false);
  });
});

test("the schema check finds a value of another type and an unknown name", async () => {
  const withSpec = (spec: object): Manifest & { spec: object } => ({ apiVersion: "v1", kind: "Service", spec });
  expect(await kubernetesFaults(withSpec({ ports: [{ port: "80" }] }))).toEqual([
    expect.stringContaining("/spec/ports/0/port must be integer"),
    expect.stringContaining("Type 'string' is not assignable to type 'number'"),
  ]);
  expect(await kubernetesFaults(withSpec({ ports: [{ port: 80, tagetPort: "http" }] }))).toEqual([
    expect.stringMatching(/tagetPort\W+ does not exist in type/),
  ]);
});
