import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { withAddress } from "../../../functions/disclosure/with-address.ts";
import { withDownload, withUpload } from "../../../functions/evidence/sign.ts";
import { ALL_ROUTES } from "../../../functions/front/rooms.ts";
import { ok } from "../../../functions/kernel/result.ts";
import { Subject } from "../../../functions/platform/auth/subject.ts";
import type { Verify } from "../../../functions/platform/http/authenticate.ts";
import { readingApi, writingApi } from "../../../functions/platform/http/http-api.ts";
import type { Answered, Request } from "../../../infra/client/call.ts";
import { type Operation, useCasesOf, type WorldPorts } from "../world/use-cases.ts";

/** Calls an operation of a world as over HTTP, in the name of somebody. */
export type Door = (who: Subject, operation: Operation, request?: Request) => Promise<Answered>;

const textsOf = (values: Request["path"] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

/** A token that says in plain words who calls: nobody has to be asked for a key. */
const tokenOf = (who: Subject): string => Buffer.from(JSON.stringify(who)).toString("base64url");
const verify: Verify = async (token) =>
  ok(Subject.parse(JSON.parse(Buffer.from(token, "base64url").toString("utf8"))));

const eventOf = (
  who: Subject,
  operation: Operation,
  { path, query, ...sent }: Request,
): APIGatewayProxyEventV2 => {
  const { method, path: pattern } = ALL_ROUTES[operation];
  const parts = textsOf(path);
  return {
    rawPath: pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? ""),
    headers: {
      authorization: `Bearer ${tokenOf(who)}`,
      "content-type": "application/json",
      ...(sent.key && { "idempotency-key": sent.key }),
      ...(sent.ifMatch && { "if-match": sent.ifMatch }),
    },
    queryStringParameters: textsOf(query),
    isBase64Encoded: false,
    body: JSON.stringify(sent.body ?? {}),
    requestContext: { http: { method }, requestId: "walk" },
  } as unknown as APIGatewayProxyEventV2;
};

/** The whole API of a world, in memory: the HTTP layer that stands before every function, and the use cases behind it. */
export const doorOf = (ports: WorldPorts): Door => {
  const useCases = useCasesOf(ports);
  const { getOpenApi: _, ...routes } = ALL_ROUTES;
  const bound = {
    ...useCases,
    declareEvidence: withUpload(useCases.declareEvidence, ports),
    openEvidence: withDownload(useCases.openEvidence, ports),
    decidePublication: withAddress(useCases.decidePublication, ports.site),
  };
  const edge = { site: ports.site, verify };
  const entries = { query: readingApi(routes, bound, edge), command: writingApi(routes, bound, edge) };
  return async (who, operation, request = {}) => {
    const answer = await entries[routes[operation].kind](eventOf(who, operation, request), {} as Context);
    const headers = new Headers(answer.headers as Record<string, string>);
    return {
      status: answer.statusCode ?? 0,
      headers,
      etag: headers.get("etag"),
      body: JSON.parse(answer.body ?? "{}"),
    };
  };
};
