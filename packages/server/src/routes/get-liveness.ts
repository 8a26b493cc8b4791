import type { Route } from "../route.ts";

/** The process can answer. */
export const getLiveness: Route<"getLiveness"> = async () => ({ status: 200, body: { status: "alive" } });
