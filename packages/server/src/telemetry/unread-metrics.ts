import type { Metrics } from "./metrics.ts";

/** Stands in for the metrics of a service that serves none, so that it neither measures nor loads the library. */
export const unreadMetrics: Metrics = {
  observe() {},
  gauge() {},
  text: () => Promise.reject(new Error("this service serves no metrics")),
  contentType: "text/plain",
};
