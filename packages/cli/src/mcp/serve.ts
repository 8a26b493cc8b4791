import type { Readable, Writable } from "node:stream";
import { McpServer, type StandardSchemaWithJSON } from "@modelcontextprotocol/server";
import { StdioServerTransport, serveStdio } from "@modelcontextprotocol/server/stdio";
import manifest from "../../package.json" with { type: "json" };
import type { CallId } from "../connection/calls.ts";
import { usageFailure } from "../failure.ts";
import { operations } from "../generated/operations.ts";
import type { Tools } from "../tools.ts";
import { type Arguments, inputSchemaOf, issuesOf } from "./input-schema.ts";
import { callTool, hasSecrets, hintsOf, toolIds } from "./tool.ts";

/** The options of `share-links mcp`. */
export interface ServeOptions {
  readonly readOnly?: boolean | undefined;
}

const INSTRUCTIONS = `Tools for share links: each link gives visitors access to an AI persona, for a while or for a number of uses.
Times are RFC 3339 in UTC. Lists have pages: pass meta.next as the next call's cursor until it is null.
Share tokens, keys and secrets are hidden in answers, and whoever has one can use it: reveal them only if the user asks.
Deleting, rotating and updating can't be undone, so ask the user first.`;

/** `share-links mcp`: serves the operations as tools until the host closes standard input. */
export async function serveTools(tools: Tools, { readOnly = false }: ServeOptions): Promise<void> {
  const { world, printer } = tools;
  if (tools.options.keyStdin)
    throw usageFailure(
      "--key-stdin can't be used with mcp, whose messages come on standard input.",
      "Use a profile, SHARE_LINKS_API_KEY or --key-file.",
    );
  const { api } = await tools.settings();
  const ids = toolIds(api, readOnly);
  const transport = new StdioServerTransport(world.stdin as Readable, world.stdout as Writable);
  const server = serveStdio(() => createServer(tools, ids), {
    transport,
    onerror: (error) => printer.note(error.message),
  });
  await new Promise<void>((resolve) => {
    world.stdin.once("end", resolve).once("close", resolve);
    world.signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await server.close();
}

function createServer(tools: Tools, ids: readonly CallId[]): McpServer {
  const server = new McpServer(
    { name: "share-links", title: "Share links", version: manifest.version },
    { instructions: INSTRUCTIONS, capabilities: { tools: {} } },
  );
  for (const id of ids) {
    const { description } = operations[id];
    const { title, ...annotations } = hintsOf(id);
    server.registerTool(
      id,
      { title, description, inputSchema: schemaOf(id), annotations: { title, ...annotations } },
      (given, context) => callTool(tools, id, given, context.mcpReq.signal),
    );
  }
  return server;
}

/** A Standard Schema with its JSON Schema, as the SDK takes it: made of the schemas of our own package. */
function schemaOf(id: CallId): StandardSchemaWithJSON<Arguments> {
  const convert = () => inputSchemaOf(id, hasSecrets(id));
  return {
    "~standard": {
      version: 1,
      vendor: "share-links",
      validate(value: unknown) {
        const given = Object(value) as Arguments;
        const issues = issuesOf(id, given);
        return issues.length === 0 ? { value: given } : { issues };
      },
      jsonSchema: { input: convert, output: convert },
    },
  };
}
