// A client process that carries out one order, which it gets as a message. It says when it is ready and when its first use
// is over, and at the end it sends every use that it asked for.
import { type Order, redeemAll, type Word } from "./redeemers.ts";

const stop = new AbortController();
const tell = (word: Word) => void process.send?.(word);
const tellFirst = (_use: unknown, count: number) => {
  if (count === 1) tell({ word: "begun" });
};

process.on("message", (message: Order | "stop") => {
  if (message === "stop") stop.abort();
  else void redeemAll(message, stop.signal, tellFirst).then((uses) => tell({ word: "done", uses }));
});
tell({ word: "ready" });
