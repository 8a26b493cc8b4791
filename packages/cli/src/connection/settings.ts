import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { Failure, usageFailure } from "../failure.ts";
import type { World } from "../world.ts";
import { readPrivateFile } from "./private-file.ts";
import { type Api, type Profile, profilesPath, readProfiles } from "./profiles.ts";

/** The address of the hosted API. */
export const HOSTED_URL = "https://api.anam.ai";

/** The options that say where calls go. */
export interface ConnectionOptions {
  readonly profile?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly api?: Api | undefined;
  readonly keyFile?: string | undefined;
  readonly keyStdin?: true | undefined;
  readonly publicUrl?: string | undefined;
}

/** Where calls go, and with which key. `keySource` names the place that the key came from. */
export interface Settings {
  readonly api: Api;
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly keySource: string | undefined;
  readonly profileName: string | undefined;
  readonly publicUrl: string | undefined;
}

/**
 * Finds the settings: first options, then a named profile, then the environment, then the current profile. A key that was saved for
 * one server never goes to another.
 */
export async function findSettings(world: World, options: ConnectionOptions): Promise<Settings> {
  const { env } = world;
  const given = await givenKey(world, options);
  const wanted = options.profile ?? (env.SHARE_LINKS_PROFILE || undefined);
  const environmentKey = env.SHARE_LINKS_API_KEY || undefined;
  const saved =
    wanted !== undefined || (!environmentKey && !env.SHARE_LINKS_BASE_URL) ? profileOf(world, wanted) : undefined;
  const baseUrl = readAddress(options.baseUrl ?? saved?.profile.baseUrl ?? (env.SHARE_LINKS_BASE_URL || HOSTED_URL));
  const key = given ?? (saved ? savedKey(saved, baseUrl) : fromEnvironment(environmentKey));
  const isSaved = saved?.profile.baseUrl === baseUrl;
  return {
    api: options.api ?? (isSaved ? saved?.profile.api : apiOf(env)) ?? (isHosted(baseUrl) ? "hosted" : "server"),
    baseUrl,
    apiKey: key?.key,
    keySource: key?.source,
    profileName: saved?.name,
    publicUrl: options.publicUrl ?? (isSaved ? saved?.profile.publicUrl : undefined),
  };
}

/** An address without slashes at its end. Throws a failure if it isn't one of http or https. */
export function readAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/+$/, "");
  throw usageFailure(`${JSON.stringify(text)} is not an address.`, "It begins with http:// or https://.");
}

/** Whether the address is that of the hosted API. */
export function isHosted(baseUrl: string): boolean {
  return new URL(baseUrl).host === new URL(HOSTED_URL).host;
}

interface Key {
  readonly key: string;
  readonly source: string;
}

async function givenKey(world: World, { keyFile, keyStdin }: ConnectionOptions): Promise<Key | undefined> {
  if (keyFile !== undefined && keyStdin) throw usageFailure("Give --key-file or --key-stdin, not both.");
  if (keyFile !== undefined) {
    const path = resolve(world.workingFolder, keyFile);
    const key = readPrivateFile(world, path)?.trim();
    if (!key) throw usageFailure(`There is no key in ${path}.`);
    return { key, source: keyFile };
  }
  return keyStdin ? { key: await readKey(world), source: "standard input" } : undefined;
}

/** Reads a key from standard input. Throws a failure if there is none. */
export async function readKey({ stdin }: World): Promise<string> {
  if (stdin.isTTY)
    throw usageFailure("The key must come on standard input, as in: share-links list --key-stdin < key.txt");
  const key = (await text(stdin)).trim();
  if (!key) throw usageFailure("Standard input is empty, but it must hold the key.");
  return key;
}

function profileOf(world: World, wanted: string | undefined): { name: string; profile: Profile } | undefined {
  const { current, profiles } = readProfiles(world);
  const name = wanted ?? current;
  const profile = name === undefined ? undefined : profiles[name];
  if (name !== undefined && profile !== undefined) return { name, profile };
  if (wanted === undefined) return undefined;
  const names = Object.keys(profiles);
  throw new Failure("usage", `There is no profile ${JSON.stringify(wanted)} in ${profilesPath(world)}.`, {
    hint: names.length === 0 ? 'Make one with "share-links login".' : `There are: ${names.join(", ")}.`,
  });
}

function savedKey({ name, profile }: { name: string; profile: Profile }, baseUrl: string): Key {
  if (profile.baseUrl !== baseUrl)
    throw usageFailure(
      `The key of the profile ${JSON.stringify(name)} belongs to ${profile.baseUrl}, so it isn't sent to ${baseUrl}.`,
      "Give the key of that server with --key-file, --key-stdin or SHARE_LINKS_API_KEY.",
    );
  return { key: profile.apiKey, source: `the profile ${name}` };
}

function fromEnvironment(key: string | undefined): Key | undefined {
  return key === undefined ? undefined : { key, source: "SHARE_LINKS_API_KEY" };
}

function apiOf({ SHARE_LINKS_API: api }: World["env"]): Api | undefined {
  if (!api) return undefined;
  if (api === "hosted" || api === "server") return api;
  throw usageFailure(`SHARE_LINKS_API must be "hosted" or "server", got ${JSON.stringify(api)}.`);
}
