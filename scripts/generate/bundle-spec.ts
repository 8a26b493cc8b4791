import { join } from "node:path";
import { bundle, loadConfig } from "@redocly/openapi-core";

/** Reads `spec/openapi.yaml` and the files that it refers to as one document, where every reference points to a component. */
export async function bundleSpec(root: string): Promise<unknown> {
  const config = await loadConfig({ configPath: join(root, "spec/redocly.yaml") });
  const { bundle: document, problems } = await bundle({ ref: join(root, "spec/openapi.yaml"), config });
  const [problem] = problems;
  if (problem === undefined) return document.parsed;
  const place = problem.location[0];
  throw new SpecError(`${place?.source.absoluteRef ?? ""}${place?.pointer ?? ""}: ${problem.message}`);
}

/** A file of the specification that can't be read, or a reference with no target. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}
