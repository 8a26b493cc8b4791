import type { Tarball } from "../tarball.ts";

const INSTALL_SCRIPTS = ["preinstall", "install", "postinstall"];
const OURS = "@share-links/";

/** Faults in the `package.json`: what no registry or no user could make sense of. */
export function checkManifest({ manifest, read }: Tarball): string[] {
  const { license, type, engines, scripts = {} } = manifest;
  const fields = manifest as unknown as Readonly<Record<string, unknown>>;
  return [
    ...(license === "MIT" ? [] : [`"license" is ${JSON.stringify(license)}, but every package is MIT`]),
    ...(type === "module" ? [] : [`"type" is ${JSON.stringify(type)}, but every package is a module`]),
    ...(/^>=\d+$/.test(engines?.node ?? "")
      ? []
      : [`"engines.node" is ${JSON.stringify(engines?.node)}: write it as ">=22"`]),
    ...["description", "repository"]
      .filter((field) => fields[field] === undefined)
      .map((field) => `"${field}" is missing`),
    ...INSTALL_SCRIPTS.filter((name) => name in scripts).map(
      (name) => `the script "${name}" would run on the machines of users`,
    ),
    ...dependenciesOf(manifest).flatMap(([name, version]) => faultsOfVersion(name, version, manifest.version)),
    ...(/MIT License[\s\S]*Copyright/.test(fileOf(read, "LICENSE"))
      ? []
      : ["LICENSE isn't the text of the MIT licence"]),
  ];
}

/** A fault for each of our packages that promises to run on an older Node than one that it depends on. */
export function checkEngines(tarballs: readonly Tarball[]): string[] {
  const oldest = new Map(tarballs.map(({ manifest }) => [manifest.name, nodeOf(manifest)]));
  return tarballs.flatMap(({ manifest }) =>
    Object.keys(manifest.dependencies ?? {})
      .filter((name) => (oldest.get(name) ?? 0) > nodeOf(manifest))
      .map((name) => `${manifest.name} promises Node ${nodeOf(manifest)}, but ${name} needs ${oldest.get(name)}`),
  );
}

/** The oldest Node that a package runs on, by its major version. */
function nodeOf({ engines }: Tarball["manifest"]): number {
  return Number(/\d+/.exec(engines?.node ?? "")?.[0] ?? Number.NaN);
}

function faultsOfVersion(name: string, version: string, own: string): string[] {
  if (/^(?:workspace|catalog|link|file|portal|git|https?):/.test(version))
    return [`${name} is "${version}", which only this repository can install: pack with pnpm`];
  if (name.startsWith(OURS) && version !== own)
    return [`${name} is "${version}", but all of our packages have one version, here ${own}`];
  return [];
}

function dependenciesOf(manifest: Tarball["manifest"]): [name: string, version: string][] {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = manifest;
  return Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies });
}

function fileOf(read: Tarball["read"], path: string): string {
  try {
    return read(path);
  } catch {
    return "";
  }
}
