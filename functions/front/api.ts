import * as z from "zod";
import { readEnv } from "../platform/env.ts";
import { httpHandler } from "../platform/http/http-handler.ts";
import { respondAnswer, respondProblem } from "../platform/http/respond.ts";
import { routerOf } from "../platform/http/router.ts";
import { describeApi } from "./describe-api.ts";
import { FRONT } from "./rooms.ts";

const { SITE_ORIGIN } = readEnv({ SITE_ORIGIN: z.url() });
const router = routerOf(FRONT);

let description: object | undefined;

/** The front door: the description of the API, and the answer to everything that belongs to no room. */
export const handler = httpHandler(SITE_ORIGIN, async (event, instance) => {
  const routed = router(event.requestContext.http.method, event.rawPath);
  if (!routed.ok) return respondProblem(routed.refusal, SITE_ORIGIN, instance);
  description ??= describeApi();
  return respondAnswer(FRONT.getOpenApi.status, description);
});
