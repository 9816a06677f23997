import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createContext, Script } from "node:vm";
import { GetObjectCommand, NoSuchKey, type S3Client } from "@aws-sdk/client-s3";
import { type Listening, listen } from "../listen.ts";
import type { SitePlan } from "../plan/site.ts";
import { requestAddress } from "../request-address.ts";

type Found = { bytes: Uint8Array; headers: Record<string, string> };

const read = async (client: S3Client, Bucket: string, Key: string): Promise<Found | undefined> => {
  try {
    const object = await client.send(new GetObjectCommand({ Bucket, Key }));
    const { ContentType = "application/octet-stream", CacheControl, ETag = "" } = object;
    return {
      bytes: (await object.Body?.transformToByteArray()) ?? new Uint8Array(),
      headers: {
        "content-type": ContentType,
        etag: ETag,
        ...(CacheControl && { "cache-control": CacheControl }),
      },
    };
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
};

type Rewrite = (uri: string) => string;

/** Runs the very code that runs at CloudFront's edge, in a context that has nothing else in it. */
const rewriter = (code: string | undefined): Rewrite => {
  if (!code) return (uri) => uri;
  const script = new Script(`${code}\nhandler({ request: { uri } }).uri`);
  return (uri) => String(script.runInContext(createContext({ uri })));
};

const keyOf = (uri: string, { rootObject }: SitePlan): string => {
  try {
    return decodeURIComponent(uri).slice(1) || rootObject;
  } catch {
    // No key can be meant by what is no encoding: the words themselves are no key either.
    return uri.slice(1);
  }
};

type Serving = { client: S3Client; plan: SitePlan; rewrite: Rewrite };

const serve = async (
  { client, plan, rewrite }: Serving,
  request: IncomingMessage,
  response: ServerResponse,
) => {
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405).end();
  const { pathname } = requestAddress(request);
  const found = await read(client, plan.bucket, keyOf(rewrite(pathname), plan));
  const shown = found ?? (await read(client, plan.bucket, plan.notFound.page.slice(1)));
  if (found && request.headers["if-none-match"] === found.headers["etag"])
    return response.writeHead(304, { ...plan.headers, etag: found.headers["etag"] ?? "" }).end();
  response.writeHead(found ? 200 : plan.notFound.status, { ...plan.headers, ...shown?.headers });
  return response.end(request.method === "HEAD" ? undefined : shown?.bytes);
};

/** The public site on one machine: the bucket as the distribution serves it, with its headers and its 404. */
export const startEdge = (port: number, plan: SitePlan, client: S3Client): Promise<Listening> => {
  const serving = { client, plan, rewrite: rewriter(plan.edgeCode) };
  const server = createServer((request, response) => {
    serve(serving, request, response).catch(() => response.writeHead(502).end());
  });
  return listen(server, port);
};
