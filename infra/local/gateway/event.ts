import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { requestAddress } from "../request-address.ts";

/** A request as the gateway's payload format 2.0 tells it to a function. */
export type GatewayEvent = {
  version: "2.0";
  routeKey: string;
  rawPath: string;
  rawQueryString: string;
  headers: Record<string, string>;
  queryStringParameters?: Record<string, string>;
  pathParameters?: Record<string, string>;
  requestContext: Record<string, unknown>;
  body?: string;
  isBase64Encoded: boolean;
};

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(",") : String(value),
    ]),
  );

/** Several values of one name are joined by commas. */
const queryOf = (query: URLSearchParams): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const [name, value] of query) values[name] = name in values ? `${values[name]},${value}` : value;
  return values;
};

const isText = (contentType: string | undefined): boolean =>
  contentType === undefined || /^(text\/|application\/(.+\+)?(json|xml|javascript))/i.test(contentType);

const bodyOf = (
  bytes: Buffer,
  contentType: string | undefined,
): Pick<GatewayEvent, "body" | "isBase64Encoded"> => {
  if (bytes.length === 0) return { isBase64Encoded: false };
  const text = isText(contentType);
  return { body: bytes.toString(text ? "utf8" : "base64"), isBase64Encoded: !text };
};

type Routed = { routeKey: string; pathParameters: Record<string, string>; bytes: Buffer };

export const gatewayEvent = (
  request: IncomingMessage,
  { routeKey, pathParameters, bytes }: Routed,
): GatewayEvent => {
  const url = requestAddress(request);
  const query = queryOf(url.searchParams);
  const { method = "GET", httpVersion, socket, headers } = request;
  return {
    version: "2.0",
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: headersOf(request),
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: {
      accountId: "000000000000",
      apiId: "local",
      domainName: headers.host ?? "127.0.0.1",
      http: {
        method,
        path: url.pathname,
        protocol: `HTTP/${httpVersion}`,
        sourceIp: socket.remoteAddress ?? "",
        userAgent: headers["user-agent"] ?? "",
      },
      requestId: randomUUID(),
      routeKey,
      stage: "$default",
      timeEpoch: Date.now(),
    },
    ...bodyOf(bytes, headers["content-type"]),
  };
};
