import { Refusal } from "../refusal.ts";
import type { Route } from "../route.ts";
import { databaseAnswers } from "../rules/readiness.ts";

/** The service takes requests: the database answers, and the process is not stopping. */
export const getReadiness: Route<"getReadiness"> = async (_input, context) => {
  if (context.stopping.aborted)
    throw new Refusal("service_unavailable", { message: "The service is stopping. Try again later." });
  await databaseAnswers(context);
  return { status: 200, body: { status: "ready" } };
};
