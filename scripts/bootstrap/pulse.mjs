const PULSE_MS = 10_000;

/** Runs `work`, says every ten seconds that it still runs, and gives its result with the whole seconds that it took. */
export async function withPulse(say, work) {
  const startedAt = Date.now();
  const seconds = () => Math.ceil((Date.now() - startedAt) / 1000);
  const pulse = setInterval(() => say(`  … ${seconds()} s`), PULSE_MS);
  try {
    const result = await work();
    return { result, seconds: seconds() };
  } finally {
    clearInterval(pulse);
  }
}
