import type { Route } from "../route.ts";

/** What this process has measured, for Prometheus. */
export const getMetrics: Route<"getMetrics"> = async (_input, { metrics }) => ({
  status: 200,
  body: await metrics.text(),
  headers: { "Content-Type": metrics.contentType },
});
