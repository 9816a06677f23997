import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Answer } from "./answer.ts";
import { authenticate } from "./authenticate.ts";
import type { Bucket, Store } from "./call.ts";
import { corsHeaders, preflight } from "./cors.ts";
import { errorAnswer, S3Error } from "./errors.ts";
import { readRequest, type S3Request } from "./request.ts";
import { findRoute } from "./route.ts";

export type Service = { store: Store; buckets: readonly Bucket[] };

const serve = async ({ store, buckets }: Service, request: S3Request): Promise<Answer> => {
  if (request.method === "OPTIONS") return preflight(request);
  const proof = authenticate(request, store.credentials, store.now());
  const route = findRoute(request);
  const bucket = buckets.find(({ name }) => name === request.bucket);
  if (!bucket) throw new S3Error("NoSuchBucket", "The specified bucket does not exist");
  return route.run(store, { request, bucket, proof });
};

const send = async (outgoing: ServerResponse, answer: Answer, bodyless: boolean): Promise<void> => {
  const { status, headers, body } = answer;
  outgoing.writeHead(status, headers);
  if (bodyless || body === undefined) outgoing.end();
  else if (typeof body === "string") outgoing.end(body);
  // Who reads may go away at any time; the stream is closed either way.
  else await pipeline(body, outgoing).catch(() => undefined);
};

const answerTo = async (
  service: Service,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<Answer> => serve(service, readRequest(incoming, outgoing));

/** Answers one request. */
export const respond = async (
  service: Service,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const requestId = randomUUID();
  const answer = await answerTo(service, incoming, outgoing).catch((error: unknown) =>
    errorAnswer(error, incoming.url ?? "", requestId),
  );
  const headers = {
    ...answer.headers,
    ...corsHeaders(incoming.headers.origin),
    "x-amz-request-id": requestId,
    // The client corrects its clock by this.
    date: new Date(service.store.now()).toUTCString(),
  };
  await send(outgoing, { ...answer, headers }, incoming.method === "HEAD");
  // What was not read of a refused body is let go, or the connection could not be used again.
  incoming.resume();
};
