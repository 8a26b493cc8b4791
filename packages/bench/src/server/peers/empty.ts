// Runs in its own process, to measure the start of `node:http` alone.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const server = createServer((_request, response) => response.end("{}"));
server.listen(0, "127.0.0.1");
await once(server, "listening");
process.stdout.write(`running at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
