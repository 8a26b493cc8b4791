import { once } from "node:events";
import { createServer, request as forward } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** An HTTP proxy on loopback. */
export interface HttpProxy {
  readonly url: string;
  /** The first line of every request that it got, without the version. */
  readonly seen: string[];
  close(): void;
}

/** Starts a proxy that can forward a request to the URL in its first line, and tunnel with CONNECT. */
export async function serveProxy(): Promise<HttpProxy> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const { method, url = "", headers } = request;
    seen.push(`${method} ${url}`);
    const onwards = forward(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onwards.on("error", () => response.writeHead(502).end());
    request.pipe(onwards);
  });
  server.on("connect", ({ url }, socket, head) => {
    seen.push(`CONNECT ${url}`);
    const { hostname, port } = new URL(`http://${url}`);
    const tunnel = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      tunnel.write(head);
      socket.pipe(tunnel).pipe(socket);
    });
    for (const end of [socket, tunnel]) end.on("error", () => [socket, tunnel].forEach((each) => void each.destroy()));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, seen, close };
}
