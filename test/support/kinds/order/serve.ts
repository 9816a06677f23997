import { createServer, type IncomingMessage } from "node:http";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { ok } from "../../../../functions/kernel/result.ts";
import { Subject } from "../../../../functions/platform/auth/subject.ts";
import { readingApi, writingApi } from "../../../../functions/platform/http/http-api.ts";
import type { EnginePorts } from "../../../../functions/record/context.ts";
import { listTasks } from "../../../../functions/workflow/list-tasks.ts";
import { ORDER } from "./kind.ts";
import { orderCommands } from "./operations.ts";
import { orderQueries } from "./queries.ts";
import { ROUTES } from "./routes.ts";

const KINDS = { order: ORDER as never };

/** A token of a test is whom it vouches for, as he is. */
export const tokenOf = (subject: Subject): string =>
  Buffer.from(JSON.stringify(subject)).toString("base64url");

const verify = async (token: string) =>
  ok(Subject.parse(JSON.parse(Buffer.from(token, "base64url").toString("utf8"))));

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
};

/** A request as API Gateway hands it to a function. */
const eventOf = async (request: IncomingMessage): Promise<APIGatewayProxyEventV2> => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://127.0.0.1");
  return {
    rawPath: pathname,
    headers: request.headers,
    queryStringParameters: Object.fromEntries(searchParams),
    isBase64Encoded: false,
    body: await bodyOf(request),
    requestContext: { http: { method: request.method }, requestId: "test" },
  } as unknown as APIGatewayProxyEventV2;
};

/** Serves the kind over HTTP on 127.0.0.1, as its reading and its writing function; answers the port. */
export const serveOrders = async (ports: EnginePorts): Promise<{ port: number; stop: () => void }> => {
  const edge = { site: "https://site.example.org", verify, permissions: ORDER.permissions };
  const queries = { ...orderQueries(ports), listTasks: listTasks({ ...ports, kinds: KINDS }) };
  const reading = readingApi(ROUTES, queries, edge);
  const writing = writingApi(ROUTES, orderCommands(ports), edge);
  const server = createServer(async (request, response) => {
    const handle = request.method === "GET" ? reading : writing;
    const answer = await handle(await eventOf(request), {} as Context);
    response.writeHead(answer.statusCode ?? 500, answer.headers as Record<string, string>);
    response.end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port, stop: () => server.close() };
};
