import { posix } from "node:path";
import type { Import } from "./read-source.ts";
import { type Fault, isBesides, type Workspace } from "./workspace.ts";

const SOURCES = "packages/server/src/";

/** First match wins; whatever none matches is shared by all layers. */
const LAYERS: [RegExp, Layer][] = [
  [/^main\.ts$/, "main"],
  [/^(commands\/.*|open-service\.ts)$/, "commands"],
  [/^http\//, "http"],
  [/^routes\.ts$/, "table of routes"],
  [/^routes\//, "routes"],
  [/^deliveries\//, "deliveries"],
  [/^rules\//, "rules"],
  [/^store\//, "store"],
];

type Layer = "main" | "commands" | "http" | "table of routes" | "routes" | "deliveries" | "rules" | "store" | "shared";

const MAY_IMPORT: Record<Layer, Layer[]> = {
  main: ["commands", "shared"],
  commands: ["commands", "http", "deliveries", "rules", "store", "shared"],
  http: ["http", "table of routes", "rules", "shared"],
  "table of routes": ["routes", "shared"],
  routes: ["rules", "shared"],
  deliveries: ["deliveries", "rules", "store", "shared"],
  rules: ["rules", "store", "shared"],
  store: ["store", "shared"],
  shared: ["shared"],
};

/** Rule 2 of the house style: in the server, imports go `main → http → routes → rules → store`, never back and never from route to route. */
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
  // What all layers share may speak of the store's and the rules' types, as the context does.
  const isShape = from === "shared" && isTypeOnly && (to === "rules" || to === "store");
  if (!target.startsWith(SOURCES) || MAY_IMPORT[from].includes(to) || isShape) return undefined;
  const allowed = MAY_IMPORT[from].join(", ");
  return {
    path,
    line,
    rule: "layers",
    message: `${from} may not import ${to} ("${specifier}"), only ${allowed}: move what is needed downwards, or hand it in`,
  };
}

function layerOf(path: string): Layer {
  const inside = path.slice(SOURCES.length);
  return LAYERS.find(([pattern]) => pattern.test(inside))?.[1] ?? "shared";
}
