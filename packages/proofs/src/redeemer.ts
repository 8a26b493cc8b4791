// A client process: does one order, a message, and tells that it is ready for it, that a first use is over, and at its end
// every use that it asked for.
import { type Order, redeemAll, type Word } from "./redeemers.ts";

const stop = new AbortController();
const tell = (word: Word) => void process.send?.(word);

process.on("message", (message: Order | "stop") => {
  if (message === "stop") stop.abort();
  else void redeemAll(message, stop.signal, () => tell({ word: "begun" })).then((uses) => tell({ word: "done", uses }));
});
tell({ word: "ready" });
