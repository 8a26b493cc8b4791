import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** The registry of npm, where packages go unless `--registry` names another one. */
export const NPM = "https://registry.npmjs.org/";

/** What a release reads from a registry, and what it puts there. */
export interface Registry {
  readonly url: string;
  /** The newest released version of a package, or `undefined` if there is none. */
  latestVersion(name: string): Promise<string | undefined>;
  /** Whether this version is there already. */
  has(name: string, version: string): Promise<boolean>;
  /** The tarball of a version that is there. */
  download(name: string, version: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Publishes a tarball with npm itself, because only npm does so without a token: it proves to the registry which workflow it runs in. */
  publish(tarball: string, options: PublishOptions): Promise<void>;
}

/** How a tarball is published. */
export interface PublishOptions {
  readonly tag: string;
  /** Whether npm signs where and from what the tarball was built. Works only in a workflow that may ask for an identity token. */
  readonly provenance: boolean;
  /** Whether npm keeps the version back until a maintainer approves it with a second factor: `npm stage publish`. */
  readonly staged: boolean;
}

interface Packument {
  readonly "dist-tags"?: { readonly latest?: string };
  readonly versions?: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
}

/**
 * The registry at this address. Each of its functions rejects with the reason if the registry gives no answer. `env` is the environment
 * of npm, which says where its settings are.
 */
export function openRegistry(url: string, env: NodeJS.ProcessEnv = process.env): Registry {
  const packument = async (name: string): Promise<Packument> => {
    const response = await answerOf(new URL(name.replace("/", "%2f"), url));
    return response === undefined ? {} : ((await response.json()) as Packument);
  };
  return {
    url,
    latestVersion: async (name) => (await packument(name))["dist-tags"]?.latest,
    has: async (name, version) => (await packument(name)).versions?.[version] !== undefined,
    async download(name, version) {
      const tarball = (await packument(name)).versions?.[version]?.dist.tarball;
      const response = tarball === undefined ? undefined : await answerOf(new URL(tarball));
      if (!response) throw new Error(`${url} has no tarball of ${name}@${version}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    async publish(tarball, { tag, provenance, staged }) {
      const flags = ["--registry", url, "--access", "public", "--tag", tag, ...(provenance ? ["--provenance"] : [])];
      try {
        // On Windows, npm is a script that only a shell runs.
        await execute("npm", [...(staged ? ["stage"] : []), "publish", tarball, ...flags], { env, shell: isWindows });
      } catch (error) {
        throw new Error(`npm could not publish ${tarball} to ${url}: ${reasonOf(error)}`, { cause: error });
      }
    },
  };
}

const isWindows = process.platform === "win32";

/** The answer, or `undefined` if there is nothing at this address. */
async function answerOf(address: URL): Promise<Response | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`);
  return response;
}

function reasonOf(error: unknown): string {
  const { stderr = "" } = error as { stderr?: string };
  const said = stderr.split("\n").filter((line) => line.startsWith("npm error") && !line.includes("A complete log"));
  return said.map((line) => line.replace(/^npm error ?/, "")).join("\n") || String(error);
}
