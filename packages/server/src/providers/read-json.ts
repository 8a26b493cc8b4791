/** Reads a JSON body, and rejects if it has more than `mostBytes`, so that an answer can't fill the memory. */
export async function readJson(response: Response, mostBytes: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop cancels the body and closes its connection.
    if (bytes > mostBytes) throw new Error(`the body has more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    // The parser's message quotes the body, which may hold a token.
    throw new Error("the body is not JSON");
  }
}
