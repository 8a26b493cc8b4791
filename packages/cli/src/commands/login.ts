import type { Api, Profile } from "../connection/profiles.ts";
import { profilesPath, readProfiles, writeProfiles } from "../connection/profiles.ts";
import { HOSTED_URL, isHosted, readAddress, readKey } from "../connection/settings.ts";
import { Failure, usageFailure } from "../failure.ts";
import { createTools, type Tools } from "../tools.ts";
import type { World } from "../world.ts";
import { checkKey } from "./whoami.ts";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** `share-links login`: saves an address and a key as a profile, after it has tried the key. */
export async function login(tools: Tools, { name: wanted }: { readonly name?: string | undefined }): Promise<void> {
  const { world, options, printer } = tools;
  const name = wanted ?? options.profile ?? "default";
  if (!NAME.test(name))
    throw usageFailure(
      `${JSON.stringify(name)} can't be the name of a profile.`,
      "Use letters, digits, dots and dashes.",
    );
  const profile = world.stdin.isTTY && world.stderr.isTTY ? await askProfile(tools) : await givenProfile(tools);
  if (options.dryRun) {
    printer.result({ dryRun: true, profile: name, baseUrl: profile.baseUrl }, () => `Would save the profile ${name}.`);
    return;
  }
  await tryKey(world, profile);
  const { profiles } = readProfiles(world);
  writeProfiles(world, { current: name, profiles: { ...profiles, [name]: profile } });
  const path = profilesPath(world);
  printer.result(
    { profile: name, api: profile.api, baseUrl: profile.baseUrl, file: path },
    () => `Saved the profile ${name} for ${profile.baseUrl} in ${path}.`,
  );
}

async function givenProfile(tools: Tools): Promise<Profile> {
  const { options, world } = tools;
  const baseUrl = options.baseUrl ?? (world.env.SHARE_LINKS_BASE_URL || HOSTED_URL);
  const settings = options.keyFile === undefined ? undefined : await tools.settings();
  return profileOf(tools, baseUrl, settings?.apiKey ?? (await readKey(world)));
}

async function askProfile(tools: Tools): Promise<Profile> {
  const { options, world } = tools;
  const { isCancel, password, select, text } = await import("@clack/prompts");
  const terminal = { input: world.stdin as never, output: world.stderr as never, signal: world.signal };
  const answered = async <Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> => {
    const value = await answer;
    if (isCancel(value)) throw new Failure("not_confirmed", "Nothing was saved.");
    return value as Exclude<Value, symbol>;
  };
  const api =
    options.baseUrl === undefined
      ? await answered(
          select({
            message: "Where are your links?",
            options: [
              { value: "hosted", label: "On the hosted API", hint: HOSTED_URL },
              { value: "server", label: "On a server of my own" },
            ],
            ...terminal,
          }),
        )
      : undefined;
  const baseUrl =
    options.baseUrl ??
    (api === "hosted"
      ? HOSTED_URL
      : await answered(
          text({
            message: "What is the address of the server?",
            placeholder: "http://127.0.0.1:8080",
            validate: (value) => (isAddress(value) ? undefined : "An address begins with http:// or https://."),
            ...terminal,
          }),
        ));
  const apiKey = await answered(
    password({
      message: `What is your API key for ${baseUrl}?`,
      validate: (value) => (value ? undefined : "There is no key yet."),
      ...terminal,
    }),
  );
  return profileOf(tools, baseUrl, apiKey.trim());
}

function profileOf({ options }: Tools, address: string, apiKey: string): Profile {
  const baseUrl = readAddress(address);
  const api: Api = options.api ?? (isHosted(baseUrl) ? "hosted" : "server");
  return { api, baseUrl, apiKey, ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }) };
}

/** A key that may not list links is still a key: only what it may do differs. */
async function tryKey(world: World, { api, baseUrl, apiKey }: Profile): Promise<void> {
  const probe: Tools = {
    ...createTools({ ...world, env: { SHARE_LINKS_API_KEY: apiKey, SHARE_LINKS_BASE_URL: baseUrl } }, { baseUrl, api }),
  };
  await checkKey(probe);
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
