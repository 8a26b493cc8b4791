import { posix } from "node:path";
import type { Import } from "./read-source.ts";
import { type Fault, isBesides, type Workspace } from "./workspace.ts";

const SOURCES = "packages/server/src/";

/** The first match wins. Files that match nothing are shared by all layers. */
const LAYERS: [RegExp, Layer][] = [
  [/^main\.ts$/, "main"],
  [/^commands\//, "commands"],
  [/^embedded\//, "embedded"],
  [/^http\//, "http"],
  [/^operations\.ts$/, "table of operations"],
  [/^operations\//, "operations"],
  [/^pages\//, "pages"],
  [/^providers\//, "providers"],
  [/^deliveries\//, "deliveries"],
  [/^upkeep\//, "upkeep"],
  [/^limits\//, "limits"],
  [/^links\//, "links"],
  [/^pipeline\//, "pipeline"],
  [/^telemetry\//, "telemetry"],
  [/^values\//, "values"],
  [/^secrets\//, "secrets"],
  [/^store\//, "store"],
];

type Layer =
  | "main"
  | "commands"
  | "embedded"
  | "http"
  | "table of operations"
  | "operations"
  | "pages"
  | "providers"
  | "deliveries"
  | "upkeep"
  | "limits"
  | "links"
  | "pipeline"
  | "telemetry"
  | "values"
  | "secrets"
  | "store"
  | "shared";

/** The layers that operations are built on, from top to bottom. */
const PARTS: Layer[] = ["links", "pages", "providers", "pipeline", "values", "secrets", "store", "shared"];

const MAY_IMPORT: Record<Layer, Layer[]> = {
  main: ["commands"],
  commands: [
    "commands",
    "http",
    "table of operations",
    "operations",
    "deliveries",
    "upkeep",
    "limits",
    "telemetry",
    ...PARTS,
  ],
  embedded: ["embedded", "commands", "http", "operations", "deliveries", "upkeep", "telemetry", ...PARTS],
  http: ["http", "table of operations", "pages", "limits", "pipeline", "telemetry", "secrets", "shared"],
  "table of operations": ["operations", "pipeline", "shared"],
  operations: PARTS,
  deliveries: ["deliveries", "upkeep", ...PARTS],
  upkeep: ["upkeep", ...PARTS],
  limits: ["limits", "secrets", "store", "shared"],
  links: PARTS,
  pages: ["pages", "providers", "secrets", "shared"],
  providers: ["providers", "shared"],
  pipeline: ["pipeline", "values", "secrets", "store", "shared"],
  telemetry: ["telemetry", "values", "store", "shared"],
  values: ["values", "secrets", "store", "shared"],
  secrets: ["secrets", "store", "shared"],
  store: ["store", "shared"],
  shared: ["shared"],
};

/** The layers whose objects the context and the configuration hold. */
const HELD: Layer[] = ["providers", "secrets", "store", "telemetry", "limits"];

/** Rule 2 of the house style: in the server, imports go `main → commands → http → operations → pipeline → store`, and never back. */
export function checkLayers(workspaces: Workspace[]): Fault[] {
  const server = workspaces.find(({ folder }) => `${folder}/src/` === SOURCES);
  if (!server) return [];
  return server.sources
    .filter(({ path }) => !isBesides(server, path))
    .flatMap(({ path, imports }) => imports.flatMap((each) => faultOf(path, each) ?? []));
}

function faultOf(path: string, { specifier, line, isTypeOnly }: Import): Fault | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const target = posix.join(posix.dirname(path), specifier);
  const [from, to] = [layerOf(path), layerOf(target)];
  // Shared files may import types from the layers whose objects they hold, as the context and the configuration do.
  const isShape = from === "shared" && isTypeOnly && HELD.includes(to);
  if (!target.startsWith(SOURCES) || MAY_IMPORT[from].includes(to) || isShape) return undefined;
  const allowed = MAY_IMPORT[from].join(", ");
  return {
    path,
    line,
    rule: "layers",
    message: `${from} may not import ${to} ("${specifier}"), only ${allowed}: move the code that you need to a lower layer, or pass it as an argument`,
  };
}

function layerOf(path: string): Layer {
  const inside = path.slice(SOURCES.length);
  return LAYERS.find(([pattern]) => pattern.test(inside))?.[1] ?? "shared";
}
