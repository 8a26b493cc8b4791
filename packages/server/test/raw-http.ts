import { once } from "node:events";
import { connect, type Socket } from "node:net";
import type { Problem } from "@share-links/types";

/** One answer as it came over the socket. */
export interface RawAnswer {
  status: number;
  headers: Map<string, string>;
  body: string;
}

/** A connection to a server that can send any bytes. */
export interface RawConnection {
  socket: Socket;
  /** Everything received so far. */
  received(): string;
  /** Resolves to all received data once the server has ended the connection. */
  ended(): Promise<string>;
}

/** Connects without sending anything. */
export async function connectTo(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let received = "";
  socket.setEncoding("latin1").on("data", (chunk) => {
    received += chunk;
  });
  // A reset ends the connection, too.
  socket.on("error", () => {});
  const ended = once(socket, "close");
  await once(socket, "connect");
  return {
    socket,
    received: () => received,
    async ended() {
      await ended;
      return received;
    },
  };
}

/** Sends bytes and reads every answer until the server ends the connection; the bytes or `Connection: close` must cause that. */
export async function exchange(url: string, bytes: string | Buffer): Promise<RawAnswer[]> {
  const connection = await connectTo(url);
  connection.socket.write(bytes);
  return answersOf(await connection.ended());
}

/** Splits the received text into answers, and throws if anything in it isn't one. */
export function answersOf(received: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = received;
  while (rest !== "") {
    const end = rest.indexOf("\r\n\r\n");
    const [statusLine = "", ...lines] = rest.slice(0, end).split("\r\n");
    const status = /^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1];
    if (end === -1 || !status) throw new Error(`this isn't an answer: ${JSON.stringify(rest.slice(0, 200))}`);
    const headers = new Map(
      lines.map((line) => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const length = status === "100" ? 0 : Number(headers.get("content-length") ?? 0);
    answers.push({ status: Number(status), headers, body: rest.slice(end + 4, end + 4 + length) });
    rest = rest.slice(end + 4 + length);
  }
  return answers.filter(({ status }) => status !== 100);
}

/** The problem in an answer's body. */
export function problemOf(answer: RawAnswer | undefined): Problem {
  return JSON.parse(answer?.body ?? "") as Problem;
}
