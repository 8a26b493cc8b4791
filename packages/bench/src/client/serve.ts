// Runs in its own process: a server on loopback that answers as fast as it can, and prints its port.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerTo } from "./answers.ts";

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const { status, headers, text } = answerTo(request.method ?? "GET");
    response.writeHead(status, headers).end(text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
// The server ends when the benchmark ends, for whatever reason.
process.stdin.resume().on("end", () => process.exit());
