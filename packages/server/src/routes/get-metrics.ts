import { represent } from "../compressed.ts";
import type { Route } from "../route.ts";

/** What this process has measured, for Prometheus. */
export const getMetrics: Route<"getMetrics"> = async ({ header }, { metrics }) => {
  const text = await metrics.text();
  const { bytes, headers } = represent(text, header["accept-encoding"]);
  return { status: 200, body: text.text, bytes, headers: { ...headers, "Content-Type": metrics.contentType } };
};
