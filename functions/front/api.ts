import * as z from "zod";
import { readEnv } from "../platform/env.ts";
import { guarded, httpHandler } from "../platform/http/http-api.ts";
import { respondAnswer, respondProblem } from "../platform/http/respond.ts";
import { routeKey } from "../platform/http/route.ts";
import { describeApi } from "./describe-api.ts";
import { methodsAt } from "./methods-at.ts";
import { FRONT } from "./rooms.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });

let description: object | undefined;

/** The front door: the description of the API, and the answer to everything that is no route. */
export const handler = httpHandler(async (event) => {
  const instance = event.requestContext.requestId;
  return guarded(SITE_ORIGIN, instance, async () => {
    if (event.routeKey === routeKey(FRONT.getOpenApi)) {
      description ??= describeApi();
      return respondAnswer(FRONT.getOpenApi.status, description);
    }
    const allow = methodsAt(event.rawPath);
    return respondProblem(
      allow.length > 0 ? { kind: "method-not-allowed", allow } : { kind: "not-found" },
      SITE_ORIGIN,
      instance,
    );
  });
});
