import { randomBytes } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { call, makeLink } from "../src/call.ts";
import { full, note, TIMEOUT_MS, tell } from "../src/form.ts";
import { machineMs } from "../src/redeem.ts";
import { stageOn } from "../src/stage.ts";

const ROUNDS = full(100, 20_000);

const stage = stageOn("sqlite");
let deleted: string;
let live: string;
beforeAll(async () => {
  const link = await makeLink(stage.urlOf(0));
  await call("DELETE", `${stage.urlOf(0)}/v1/share-links/${link.id}`);
  deleted = link.token;
  live = (await makeLink(stage.urlOf(0), { usageLimit: 1 })).token;
});

/** Tokens that open no link, each for another reason. */
const KINDS: Readonly<Record<string, () => string>> = {
  unknown: () => `sh_${randomBytes(16).toString("base64url").slice(0, 21)}`,
  deleted: () => deleted,
  "one character off": () => `${live.slice(0, -1)}${live.endsWith("A") ? "B" : "A"}`,
  "of the older form": () => randomBytes(16).toString("base64url").slice(0, 21),
  malformed: () => "sh_",
};

async function redeem(token: string) {
  const startMs = machineMs();
  const { status, headers, body } = await call(
    "POST",
    `${stage.urlOf(0)}/public/v1/redemptions`,
    { token },
    { key: null },
  );
  const { requestId, ...rest } = body;
  const names = [...headers.keys()].filter((name) => !["date", "x-request-id"].includes(name));
  return {
    ms: machineMs() - startMs,
    answer: JSON.stringify([status, rest, names.map((name) => [name, headers.get(name)])]),
  };
}

test("tokens that open no link get the same answer, whatever the reason; the report has the times", {
  timeout: TIMEOUT_MS,
}, async (context) => {
  const times: Record<string, number[]> = {};
  const answers = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, token] of Object.entries(KINDS)) {
      const { ms, answer } = await redeem(token());
      answers.add(answer);
      times[kind] ??= [];
      times[kind].push(ms);
    }
  }
  expect([...answers]).toEqual([expect.stringContaining("share_link_not_found")]);
  tell(context, ROUNDS * Object.keys(KINDS).length);
  note(context, timingOf(times));
});

/** Medians, and the distance of each kind's mean from that of unknown tokens in standard errors (Welch): beyond 3 they differ. */
function timingOf(times: Readonly<Record<string, readonly number[]>>): string {
  const base = momentsOf(times.unknown ?? []);
  const rows = Object.entries(times).map(([kind, values]) => {
    const { mean, variance, median } = momentsOf(values);
    const t = (mean - base.mean) / Math.sqrt(variance / values.length + base.variance / values.length);
    return `${kind}: median ${median.toFixed(3)} ms, t = ${kind === "unknown" ? "-" : t.toFixed(1)}`;
  });
  return rows.join("; ");
}

function momentsOf(values: readonly number[]): { mean: number; variance: number; median: number } {
  // The machine causes the slowest hundredth.
  const kept = values.toSorted((a, b) => a - b).slice(0, Math.ceil(values.length * 0.99));
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  const variance = kept.reduce((sum, value) => sum + (value - mean) ** 2, 0) / kept.length;
  return { mean, variance, median: kept[Math.floor(kept.length / 2)] ?? 0 };
}
