/** One call for a use: its outcome, and its begin and end on the machine's monotonic clock, which all processes share. */
export interface Use {
  /** `granted`, the code of the refusal, or `no answer`. */
  readonly outcome: string;
  /** The grant's id. */
  readonly id?: string;
  readonly status?: number;
  readonly hasRetryAfter?: boolean;
  readonly startMs: number;
  readonly endMs: number;
}

/** The machine's monotonic clock, in milliseconds. */
export function machineMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Asks for one use of a link; never rejects. */
export async function redeem(baseUrl: string, token: string, idempotencyKey?: string): Promise<Use> {
  const startMs = machineMs();
  try {
    const response = await fetch(`${baseUrl}/public/v1/redemptions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
      },
      body: JSON.stringify({ token }),
      signal: AbortSignal.timeout(30_000),
    });
    const body = (await response.json()) as { id: string; code: string };
    const { status } = response;
    const end = { status, hasRetryAfter: response.headers.has("retry-after"), startMs, endMs: machineMs() };
    return status === 201 ? { outcome: "granted", id: body.id, ...end } : { outcome: body.code, ...end };
  } catch {
    return { outcome: "no answer", startMs, endMs: machineMs() };
  }
}
