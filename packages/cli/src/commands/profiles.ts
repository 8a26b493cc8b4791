import { readProfiles, writeProfiles } from "../connection/profiles.ts";
import { Failure } from "../failure.ts";
import { table } from "../output/table.ts";
import type { Tools } from "../tools.ts";

/** `share-links profiles list`: lists the profiles, without their keys. */
export async function listProfiles({ world, printer }: Tools): Promise<void> {
  const { current, profiles } = readProfiles(world);
  const data = Object.entries(profiles).map(([name, { api, baseUrl, publicUrl }]) => ({
    name,
    api,
    baseUrl,
    publicUrl: publicUrl ?? null,
    current: name === current,
  }));
  printer.result({ data }, () => {
    if (data.length === 0) return 'No profiles. Make one with "share-links login".';
    const rows = data.map((each) => [each.current ? `${each.name} *` : each.name, each.api, each.baseUrl]);
    return table(["NAME", "API", "ADDRESS"], rows, printer.paint, printer.columns);
  });
}

/** `share-links profiles use`: makes a profile the current one. */
export async function useProfile({ world, printer, options }: Tools, name: string): Promise<void> {
  const { profiles } = readProfiles(world);
  if (profiles[name] === undefined)
    throw new Failure("not_found", `There is no profile ${JSON.stringify(name)}.`, {
      hint: '"share-links profiles list" shows them.',
    });
  if (!options.dryRun) writeProfiles(world, { current: name, profiles });
  printer.result({ current: name }, () => `The current profile is ${name}.`);
}
