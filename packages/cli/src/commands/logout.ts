import { readProfiles, writeProfiles } from "../connection/profiles.ts";
import { Failure } from "../failure.ts";
import type { Tools } from "../tools.ts";

/** `share-links logout`: deletes a profile. The key itself stays valid until somebody revokes it. */
export async function logout(tools: Tools, wanted: string | undefined): Promise<void> {
  const { world, printer, options } = tools;
  const { current, profiles } = readProfiles(world);
  const name = wanted ?? options.profile ?? current;
  if (name === undefined || profiles[name] === undefined)
    throw new Failure(
      "not_found",
      name === undefined ? "There is no profile." : `There is no profile ${JSON.stringify(name)}.`,
    );
  const { [name]: removed, ...rest } = profiles;
  if (!options.dryRun)
    writeProfiles(world, { current: current === name ? Object.keys(rest)[0] : current, profiles: rest });
  printer.result(
    { profile: name, removed: !options.dryRun },
    () => `${options.dryRun ? "Would remove" : "Removed"} the profile ${name}.`,
  );
  printer.note(`Its key still works at ${removed?.baseUrl}. "share-links keys revoke" ends a key.`);
}
