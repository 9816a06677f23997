import { randomUUID } from "node:crypto";
import { ALL_ROUTES } from "../../functions/front/rooms.ts";

export type OperationId = keyof typeof ALL_ROUTES;

export type Answered = {
  status: number;
  etag: string | null;
  body: Record<string, unknown>;
  headers: Headers;
};

export type Request = {
  token?: string;
  path?: Record<string, string | number>;
  query?: Record<string, string | number>;
  body?: unknown;
  /** The ETag of the case, as it was read. */
  ifMatch?: string | null;
  /** The same for a repetition; a new one where none is given. */
  key?: string;
  headers?: Record<string, string>;
};

const addressOf = (api: string, operation: OperationId, { path = {}, query = {} }: Request): string => {
  const filled = ALL_ROUTES[operation].path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString();
  return `${api}${filled}${search && `?${search}`}`;
};

const headersOf = (operation: OperationId, request: Request): Record<string, string> => ({
  ...(request.token && { authorization: `Bearer ${request.token}` }),
  ...(ALL_ROUTES[operation].kind === "command" && {
    "content-type": "application/json",
    "idempotency-key": request.key ?? randomUUID(),
  }),
  ...(request.ifMatch && { "if-match": request.ifMatch }),
  ...request.headers,
});

/** Calls an operation of the API over HTTP, as any department's program would. */
export const call = async (api: string, operation: OperationId, request: Request): Promise<Answered> => {
  const answer = await fetch(addressOf(api, operation, request), {
    method: ALL_ROUTES[operation].method,
    headers: headersOf(operation, request),
    ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
  });
  const text = await answer.text();
  const { status, headers } = answer;
  return { status, headers, etag: headers.get("etag"), body: text === "" ? {} : JSON.parse(text) };
};
