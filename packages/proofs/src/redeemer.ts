// A client process: does one order, a message, and answers with every use that it asked for.
import { type Order, redeemAll } from "./redeemers.ts";

const stop = new AbortController();
process.on("message", (message: Order | "stop") => {
  if (message === "stop") stop.abort();
  else void redeemAll(message, stop.signal).then((uses) => process.send?.(uses));
});
