import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { start } from "./setup-emulator.ts";

const PROGRAM = `
const { workerData, parentPort } = require("node:worker_threads");
import(workerData.module).then(async ({ createEmulator }) => {
  const api = await createEmulator();
  const [{ id: personaId }] = api.personas();
  const headers = { authorization: "Bearer " + api.apiKey, "content-type": "application/json" };
  for (let turn = 0; turn < workerData.links; turn++)
    await api.fetch("/v1/share-links", { method: "POST", headers, body: JSON.stringify({ personaId }) });
  parentPort.postMessage(api.links().map(({ id }) => id));
  await api.close();
});`;

test("workers that run at once have emulators of their own, with the same ids, and end by themselves", async () => {
  const module = new URL("../src/index.ts", import.meta.url).href;
  const ofWorkers = await Promise.all(
    [1, 3].map(async (links) => {
      const worker = new Worker(PROGRAM, { eval: true, workerData: { module, links } });
      const ended = once(worker, "exit");
      const [ids] = (await once(worker, "message")) as [string[]];
      expect(await ended).toEqual([0]);
      return ids;
    }),
  );
  const { api } = await start();
  expect(api.links()).toEqual([]);
  expect(ofWorkers.map((ids) => ids.length)).toEqual([1, 3]);
  expect(ofWorkers[1]?.at(-1)).toBe(ofWorkers[0]?.[0]);
});
