import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Pool } from "../functions/pool.ts";
import { type Listening, listen } from "../listen.ts";
import type { RoutePlan } from "../plan/api.ts";
import { requestAddress } from "../request-address.ts";
import { gatewayEvent } from "./event.ts";
import { type Router, routerOf } from "./routes.ts";

/** The gateway's own limit (10 MB); the product's is lower and answered by itself. */
const MOST_BYTES = 10 * 1024 * 1024;

type Answer = {
  statusCode?: number;
  headers?: Record<string, string>;
  body?: string;
  isBase64Encoded?: boolean;
};

const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? undefined : Buffer.concat(chunks);
};

const say = (response: ServerResponse, status: number, message: string): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ message }));
};

const send = (
  response: ServerResponse,
  { statusCode = 200, headers = {}, body = "", isBase64Encoded }: Answer,
): void => {
  response.writeHead(statusCode, headers).end(Buffer.from(body, isBase64Encoded ? "base64" : "utf8"));
};

type Serving = { pool: Pool; router: Router; log: (line: string) => void };

const serve = async (
  { pool, router }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const bytes = await readBody(request);
  if (!bytes) return say(response, 413, "Request Entity Too Large");
  const { pathname } = requestAddress(request);
  const match = router(request.method ?? "GET", pathname);
  if (!match) return say(response, 404, "Not Found");
  const { route, pathParameters } = match;
  const event = gatewayEvent(request, { routeKey: route.key, pathParameters, bytes });
  send(response, (await pool.invoke(route.functionArn, event)) as Answer);
};

/** The HTTP API on one machine: routes as the template has them. */
export const startGateway = (
  port: number,
  routes: readonly RoutePlan[],
  { pool, log }: Omit<Serving, "router">,
): Promise<Listening> => {
  const serving = { pool, log, router: routerOf(routes) };
  const server = createServer((request, response) => {
    serve(serving, request, response).catch((error: Error) => {
      log(`${request.method} ${request.url}: ${error.name}: ${error.message}`);
      if (!response.headersSent) say(response, 500, "Internal Server Error");
      else response.destroy();
    });
  });
  return listen(server, port);
};
