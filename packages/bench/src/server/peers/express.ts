import { createServer, type Server } from "node:http";
import express from "express";
import type { PlainOperations } from "./operations.ts";

/** A plain Express server, without logging or validation. */
export function expressServer(operations: PlainOperations): Server {
  const app = express();
  app.disable("etag").disable("x-powered-by").use(express.json());
  app.get("/v1/share-links/:id", async (request, response) => {
    const { status, body } = await operations.get(request.headers.authorization, request.params.id);
    response.status(status).json(body);
  });
  app.post("/v1/share-links", async (request, response) => {
    const { status, body } = await operations.create(request.headers.authorization, request.body);
    response.status(status).json(body);
  });
  app.post("/public/v1/redemptions", async (request, response) => {
    const { status, body } = await operations.redeem(request.body);
    response.status(status).json(body);
  });
  return createServer(app);
}
