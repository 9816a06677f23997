import type { Context } from "aws-lambda";
import { withAddress } from "../../../functions/disclosure/with-address.ts";
import { withDownload, withUpload } from "../../../functions/evidence/sign.ts";
import { ALL_ROUTES } from "../../../functions/front/rooms.ts";
import type { Subject } from "../../../functions/platform/auth/subject.ts";
import { type HttpEvent, httpApi } from "../../../functions/platform/http/http-api.ts";
import { routeKey } from "../../../functions/platform/http/route.ts";
import type { Answered, Request } from "../../../infra/local/demo/client.ts";
import { type Operation, useCasesOf, type WorldPorts } from "../world/use-cases.ts";

/** Calls an operation of a world as over HTTP, in the name of somebody. */
export type Door = (who: Subject, operation: Operation, request?: Request) => Promise<Answered>;

const textsOf = (values: Request["path"] = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

const eventOf = (who: Subject, operation: Operation, { path, query, ...sent }: Request): HttpEvent => {
  const { method, path: pattern } = ALL_ROUTES[operation];
  const parts = textsOf(path);
  return {
    routeKey: routeKey({ method, path: pattern }),
    rawPath: pattern.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? ""),
    headers: {
      "content-type": "application/json",
      ...(sent.key && { "idempotency-key": sent.key }),
      ...(sent.ifMatch && { "if-match": sent.ifMatch }),
    },
    pathParameters: parts,
    queryStringParameters: textsOf(query),
    isBase64Encoded: false,
    body: JSON.stringify(sent.body ?? {}),
    requestContext: {
      http: { method },
      requestId: "walk",
      authorizer: { lambda: { subject: JSON.stringify(who) } },
    },
  } as unknown as HttpEvent;
};

/** The whole API of a world, in memory: the HTTP layer that stands before every function, and the use cases behind it. */
export const doorOf = (ports: WorldPorts): Door => {
  const useCases = useCasesOf(ports);
  const { getOpenApi: _, ...routes } = ALL_ROUTES;
  const handle = httpApi(
    routes,
    {
      ...useCases,
      declareEvidence: withUpload(useCases.declareEvidence, ports),
      openEvidence: withDownload(useCases.openEvidence, ports),
      decidePublication: withAddress(useCases.decidePublication, ports.site),
    },
    ports.site,
  );
  return async (who, operation, request = {}) => {
    const answer = await handle(eventOf(who, operation, request), {} as Context);
    const headers = new Headers(answer.headers as Record<string, string>);
    return {
      status: answer.statusCode ?? 0,
      headers,
      etag: headers.get("etag"),
      body: JSON.parse(answer.body ?? "{}"),
    };
  };
};
