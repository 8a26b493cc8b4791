import { importPages } from "../rules/import-pages.ts";
import type { Imported } from "../rules/import-share-link.ts";
import { chooseOrganization } from "../rules/organizations.ts";
import { openVaultToWrite, vaultOf } from "../rules/secret.ts";
import {
  type Call,
  type Command,
  JSON_OPTION,
  ORGANIZATION_OPTION,
  printRow,
  printRows,
  UsageError,
} from "./command.ts";
import { hostedApi } from "./hosted-api.ts";
import { openCurrent } from "./open-existing.ts";

const HOSTED = "https://api.anam.ai";

/** Takes over every share link of the hosted API, or of another server of its contract. */
export const importCommand: Command = {
  name: "import",
  summary:
    "take over all share links of the hosted API with id, token, count and dates; ANAM_API_KEY is the key there; run it again to go on",
  options: {
    from: { type: "string", help: `the API's URL, ${HOSTED} when left out` },
    "dry-run": { type: "boolean", help: "tell what would be done and change nothing" },
    ...ORGANIZATION_OPTION,
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const { hostedApiKey } = shell.config;
    if (!hostedApiKey) throw new UsageError("import needs ANAM_API_KEY, the key of the API that the links come from.");
    const source = await hostedApi(readFrom(call), hostedApiKey, shell.stop);
    const sql = await openCurrent(shell, "write");
    const told: Imported[] = [];
    const sum = { imported: 0, present: 0, conflict: 0, personas: 0 };
    try {
      const vault = await openVaultToWrite(sql, vaultOf(shell.config, { mayMake: false }));
      const organization = await chooseOrganization(sql, call.text("organization"));
      const isWhole = await importPages(
        { sql, vault },
        {
          author: { organizationId: organization.id, by: "operator" },
          source,
          dryRun: call.flag("dry-run"),
          onPage(results, { seen, total }) {
            // A pass that begins anew finds all that it could not take over once more.
            if (seen === results.length) {
              told.length = 0;
              Object.assign(sum, { present: 0, conflict: 0 });
            }
            for (const { outcome, madePersona } of results) {
              sum[outcome]++;
              if (madePersona) sum.personas++;
            }
            told.push(...results.filter(({ note }) => note !== undefined));
            shell.log.write(`import: ${seen} of ${total} share links\n`);
          },
        },
      );
      tell(shell.print, call, sum, told);
      if (!isWhole)
        throw new Error("The list changed all the while it was read. Run the import again to be sure of it.");
      if (sum.conflict > 0)
        throw new Error(`${sum.conflict} share links could not be taken over; each is named with its reason.`);
    } finally {
      await sql.close();
    }
  },
};

function readFrom(call: Call): string {
  const from = call.text("from") ?? HOSTED;
  if (URL.canParse(from) && /^https?:$/.test(new URL(from).protocol)) return from;
  throw new UsageError(`--from must be an http or https URL, got ${from}`);
}

function tell(print: (text: string) => void, call: Call, sum: Record<string, number>, told: readonly Imported[]): void {
  const notes = told.map(({ id, outcome, note }) => ({ id, outcome, note }));
  if (call.flag("json")) print(JSON.stringify({ ...sum, notes }, null, 2));
  else {
    printRow({ print }, call, sum);
    if (call.flag("dry-run")) print("This was a dry run: nothing was changed.");
    if (notes.length > 0) printRows({ print }, call, notes);
  }
}
