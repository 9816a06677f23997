import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Operation, Service } from "./operation.ts";
import { Refusal } from "./refusal.ts";

const MOST_BYTES = 2_000_000;
const TARGET = "AWSStepFunctions.";

export type Operations = Readonly<Record<string, Operation>>;

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  // Read to its end all the same: a client that is still sending would not see the answer.
  if (size > MOST_BYTES) throw new Refusal("RequestEntityTooLarge", "The request is too large.");
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || "{}");
  } catch {
    throw new Refusal("SerializationException", "The request is no JSON.");
  }
};

const findOperation = (operations: Operations, target: string): Operation => {
  const name = target.startsWith(TARGET) ? target.slice(TARGET.length) : "";
  const found = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (found) return found;
  throw new Refusal("UnknownOperationException", `This engine has no operation "${name || target}".`);
};

const send = (response: ServerResponse, status: number, body: object): void => {
  const headers = { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": crypto.randomUUID() };
  response.writeHead(status, headers).end(JSON.stringify(body));
};

/** Speaks AWS JSON 1.0: the operation is named in a header, an error in the field `__type`. */
export const answerRequests =
  (service: Service, operations: Operations): RequestListener =>
  async (request, response) => {
    try {
      const body = await readBody(request);
      const run = findOperation(operations, String(request.headers["x-amz-target"] ?? ""));
      send(response, 200, await run(service, body));
    } catch (error) {
      if (error instanceof Refusal)
        return send(response, 400, { __type: error.name, message: error.message });
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      service.engine.log(`A request failed: ${said}`);
      send(response, 500, { __type: "InternalFailure", message: "The engine failed; see its log." });
    }
  };
