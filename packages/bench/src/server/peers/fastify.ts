import { createServer, type Server } from "node:http";
import fastify from "fastify";
import type { PlainOperations } from "./operations.ts";

/** A plain Fastify server, without logging, validation or schemas. */
export async function fastifyServer(operations: PlainOperations): Promise<Server> {
  const app = fastify({ serverFactory: (handler) => createServer(handler) });
  app.get<{ Params: { id: string } }>("/v1/share-links/:id", async (request, reply) => {
    const { status, body } = await operations.get(request.headers.authorization, request.params.id);
    return reply.code(status).send(body);
  });
  app.post<{ Body: { personaId: string } }>("/v1/share-links", async (request, reply) => {
    const { status, body } = await operations.create(request.headers.authorization, request.body);
    return reply.code(status).send(body);
  });
  app.post<{ Body: { token: string } }>("/public/v1/redemptions", async (request, reply) => {
    const { status, body } = await operations.redeem(request.body);
    return reply.code(status).send(body);
  });
  await app.ready();
  return app.server;
}
