import { checkPackage, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { Tarball } from "../tarball.ts";

/** A document for other tools isn't a module: it has no types, and YAML has no loader. */
const DOCUMENT = /\.(?:json|yaml)$/;

/** What publint's strict rules and are-the-types-wrong say about the entries. */
export async function checkEntries({ contents, data, manifest }: Tarball): Promise<string[]> {
  const { messages, pkg } = await publint({ strict: true, level: "suggestion", pack: { tarball: data.buffer } });
  const said = messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
  // A program has no entries, and so no types.
  if (manifest.exports === undefined) return said;
  const analysis = await checkPackage(contents);
  if (!analysis.types) return [...said, "are-the-types-wrong: there are no types"];
  return [...said, ...analysis.problems.filter(isOfModule).filter(isOfForm(manifest)).map(inWords)];
}

/** A package without `main` is ES modules alone, on purpose: it has no form for `require` and for the resolution that only knows `main`. */
function isOfForm(manifest: Tarball["manifest"]): (problem: Problem) => boolean {
  const isModuleAlone = (manifest as { main?: string }).main === undefined;
  return (problem) => {
    if (!isModuleAlone) return true;
    const isOfNode10 = "resolutionKind" in problem && problem.resolutionKind === "node10";
    return problem.kind !== "CJSResolvesToESM" && !isOfNode10;
  };
}

function isOfModule(problem: Problem): boolean {
  return !("entrypoint" in problem && DOCUMENT.test(problem.entrypoint));
}

function inWords(problem: Problem): string {
  const entry = "entrypoint" in problem ? `, entry ${problem.entrypoint}` : "";
  const resolution = "resolutionKind" in problem ? `, ${problem.resolutionKind}` : "";
  return `are-the-types-wrong: ${problem.kind}${entry}${resolution}`;
}
