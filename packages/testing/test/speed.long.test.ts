import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { ADA, start } from "./setup-emulator.ts";

/** The processor time of this process: other processes of a busy machine don't count. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The median of a few runs. */
const median = (times: readonly number[]) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];

test("an emulator starts in under 50 ms once the package is loaded", async () => {
  const times: number[] = [];
  for (let turn = 0; turn < 7; turn++) {
    const start = cpuMs();
    const api = await createEmulator();
    times.push(cpuMs() - start);
    await api.close();
  }
  expect(median(times)).toBeLessThan(50);
});

test("a snapshot, its restore and a reset each take less than 5 ms", async () => {
  const { api, client } = await start();
  for (let made = 0; made < 20; made++) await client.shareLinks.create({ personaId: ADA });
  const snapshot = api.snapshot();
  for (const action of [() => void api.snapshot(), () => api.restore(snapshot), () => api.reset()]) {
    const times: number[] = [];
    for (let turn = 0; turn < 9; turn++) {
      const start = cpuMs();
      action();
      times.push(cpuMs() - start);
    }
    expect(median(times)).toBeLessThan(5);
  }
});
