import { join } from "node:path";
import { Failure } from "../failure.ts";
import type { World } from "../world.ts";
import { readPrivateFile, writePrivateFile } from "./private-file.ts";

/** Which API a profile calls: the hosted one, or a server of your own. */
export type Api = "hosted" | "server";

/** Where to send calls, and with which key. */
export interface Profile {
  readonly api: Api;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The address under which visitors open links, if the API doesn't say it. */
  readonly publicUrl?: string | undefined;
}

/** All profiles of a user, and the one that is used if none is named. */
export interface Profiles {
  readonly current: string | undefined;
  readonly profiles: Readonly<Record<string, Profile>>;
}

const NONE: Profiles = { current: undefined, profiles: {} };

/** The path of the file with the profiles: below `SHARE_LINKS_CONFIG_DIR`, or where the platform keeps settings. */
export function profilesPath({ env, platform, homeFolder }: World): string {
  const { SHARE_LINKS_CONFIG_DIR, XDG_CONFIG_HOME, APPDATA } = env;
  if (SHARE_LINKS_CONFIG_DIR) return join(SHARE_LINKS_CONFIG_DIR, "profiles.json");
  const settings =
    platform === "win32"
      ? APPDATA || join(homeFolder, "AppData", "Roaming")
      : XDG_CONFIG_HOME || join(homeFolder, ".config");
  return join(settings, "share-links", "profiles.json");
}

/** Reads the profiles; there are none if there is no file. */
export function readProfiles(world: World): Profiles {
  const path = profilesPath(world);
  const text = readPrivateFile(world, path);
  if (text === undefined) return NONE;
  try {
    const { current, profiles } = JSON.parse(text) as Profiles;
    return { current, profiles: { ...profiles } };
  } catch {
    throw new Failure("usage", `${path} isn't JSON.`, { hint: "Delete the file, and sign in again." });
  }
}

/** Replaces the profiles. */
export function writeProfiles(world: World, profiles: Profiles): void {
  writePrivateFile(profilesPath(world), `${JSON.stringify(profiles, null, 2)}\n`);
}
