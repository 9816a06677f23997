import middy from "@middy/core";
import httpHeaderNormalizer from "@middy/http-header-normalizer";
import httpSecurityHeaders from "@middy/http-security-headers";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { LOG, log } from "../log.ts";
import { Unavailable } from "../unavailable.ts";
import { respondProblem } from "./respond.ts";

type Answer = APIGatewayProxyStructuredResultV2;
type Handle = (event: APIGatewayProxyEventV2, instance: string) => Promise<Answer>;

/** An engine that is down asks the caller to return, anything else that is thrown is a fault of ours. */
const respondError = (error: unknown, site: string, instance: string): Answer => {
  const unavailable = error instanceof Unavailable;
  if (unavailable) log.warn(LOG.engineUnavailable, { instance, reason: error.message });
  else log.error(LOG.requestFailed, error, { instance });
  return respondProblem({ kind: unavailable ? "unavailable" : "internal" }, site, instance);
};

/**
 * The stack that every HTTP function stands in: headers in one spelling, safe ones on every answer, and a problem for
 * whatever is thrown. `site` is the public site's origin; `instance` the id of the request.
 */
export const httpHandler = (site: string, handle: Handle) =>
  middy<APIGatewayProxyEventV2, Answer>()
    .use(httpHeaderNormalizer())
    .use(httpSecurityHeaders())
    .handler(async (event) => {
      const instance = event.requestContext.requestId;
      try {
        return await handle(event, instance);
      } catch (error) {
        return respondError(error, site, instance);
      }
    });
