import { openVaultToWrite, vaultOf } from "../secrets/secret.ts";
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
import { importPages } from "./import-pages.ts";
import type { Imported } from "./import-share-link.ts";
import { inOrganization } from "./in-organization.ts";

const HOSTED = "https://api.anam.ai";

/** Imports every share link of the hosted API, or of another server with the same contract. */
export const importCommand: Command = {
  name: "import",
  summary:
    "copy all share links of the hosted API, with id, token, count and dates; ANAM_API_KEY is your key there. If it ends early, run it again",
  options: {
    from: { type: "string", value: "url", help: `the URL of the API to copy from; the default is ${HOSTED}` },
    "dry-run": { type: "boolean", help: "show what would be copied, and change nothing" },
    ...ORGANIZATION_OPTION,
    ...JSON_OPTION,
  },
  async run(shell, call) {
    const { hostedApiKey } = shell.config;
    if (!hostedApiKey) throw new UsageError("import needs ANAM_API_KEY, the key of the API that the links come from.");
    const source = await hostedApi(readFrom(call), hostedApiKey, shell.stop);
    const noted: Imported[] = [];
    const sum = { imported: 0, present: 0, conflict: 0, personas: 0 };
    const isWhole = await inOrganization(shell, call, "write", async (context) => {
      const vault = await openVaultToWrite(context.sql, vaultOf(shell.config, { mayMake: false }));
      return importPages(
        { ...context, vault },
        {
          source,
          dryRun: call.flag("dry-run"),
          onPage(results, { seen, total }) {
            // A pass that begins again finds everything again that it couldn't import.
            if (seen === results.length) {
              noted.length = 0;
              Object.assign(sum, { present: 0, conflict: 0 });
            }
            for (const { outcome, madePersona } of results) {
              sum[outcome]++;
              if (madePersona) sum.personas++;
            }
            noted.push(...results.filter(({ note }) => note !== undefined));
            shell.log.write(`import: ${seen} of ${total} share links\n`);
          },
        },
      );
    });
    printSummary(shell.print, call, sum, noted);
    if (!isWhole) throw new Error("The list changed while it was read. Run the import again to be sure of it.");
    if (sum.conflict > 0)
      throw new Error(`${sum.conflict} share links could not be taken over; each is named with its reason.`);
  },
};

function readFrom(call: Call): string {
  const from = call.text("from") ?? HOSTED;
  if (URL.canParse(from) && /^https?:$/.test(new URL(from).protocol)) return from;
  throw new UsageError(`--from must be an http or https URL, got ${from}`);
}

function printSummary(
  print: (text: string) => void,
  call: Call,
  sum: Record<string, number>,
  noted: readonly Imported[],
): void {
  const notes = noted.map(({ id, outcome, note }) => ({ id, outcome, note }));
  if (call.flag("json")) print(JSON.stringify({ ...sum, notes }, null, 2));
  else {
    printRow({ print }, call, sum);
    if (call.flag("dry-run")) print("This was a dry run: nothing was changed.");
    if (notes.length > 0) printRows({ print }, call, notes);
  }
}
