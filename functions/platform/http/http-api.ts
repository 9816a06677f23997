import middy from "@middy/core";
import httpHeaderNormalizer from "@middy/http-header-normalizer";
import httpSecurityHeaders from "@middy/http-security-headers";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from "aws-lambda";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { abilityOf, mayEver } from "../auth/ability.ts";
import type { Action } from "../auth/permissions.ts";
import { AUTH_FAILURES, type AuthFailure, Subject } from "../auth/subject.ts";
import type { Call } from "../call.ts";
import { LOG, log } from "../log.ts";
import type { Refusal } from "../refusal.ts";
import { Unavailable } from "../unavailable.ts";
import { parse } from "./parse.ts";
import { pathShape } from "./path-shape.ts";
import { readCommand } from "./read-command.ts";
import { respondAnswer, respondProblem } from "./respond.ts";
import { type Bindings, type CommandRoute, type QueryRoute, type Routes, routeKey } from "./route.ts";

/** The event as the gateway sends it, with what the authorizer found: a subject, or why there is none. */
export type HttpEvent = APIGatewayProxyEventV2 & {
  requestContext: { authorizer?: { lambda?: { subject?: string; failure?: string } } };
};

type Run = (call: object) => Promise<Result<object, Refusal>>;
type Served = {
  action: Action;
  route: QueryRoute | CommandRoute;
  path: ReturnType<typeof pathShape>;
  run: Run;
};

const failureOf = (failure: string | undefined): AuthFailure =>
  AUTH_FAILURES.find((known) => known === failure) ?? "token-missing";

/** Who calls, if the authorizer vouches for him and his role may do this at all. */
const admit = (event: HttpEvent, action: Action): Result<Call, Refusal> => {
  const { subject: vouched, failure } = event.requestContext.authorizer?.lambda ?? {};
  if (vouched === undefined) return refuse({ kind: failureOf(failure) });
  const subject = Subject.parse(JSON.parse(vouched));
  const ability = abilityOf(subject);
  if (!mayEver(ability, action)) return refuse({ kind: "forbidden" });
  return ok({ subject, ability, path: (event.pathParameters ?? {}) as Record<string, string> });
};

const readQuery = (route: QueryRoute, event: HttpEvent, call: Call): Result<object, Refusal> => {
  if (!route.query) return ok(call);
  const query = parse(route.query, event.queryStringParameters ?? {}, "/query");
  return query.ok ? ok({ ...call, query: query.value }) : query;
};

const serve = async (served: Served, event: HttpEvent): Promise<Result<object, Refusal>> => {
  const { action, route, path, run } = served;
  const admitted = admit(event, action);
  if (!admitted.ok) return admitted;
  if (!path.safeParse(admitted.value.path).success) return refuse({ kind: "not-found" });
  const call =
    route.kind === "command"
      ? readCommand(route, event, admitted.value)
      : readQuery(route, event, admitted.value);
  return call.ok ? run(call.value) : call;
};

/** Runs what may throw: an engine that is down asks the caller to return, anything else is a fault of ours. */
export const guarded = async (
  site: string,
  instance: string,
  run: () => Promise<APIGatewayProxyStructuredResultV2>,
): Promise<APIGatewayProxyStructuredResultV2> => {
  try {
    return await run();
  } catch (error) {
    const unavailable = error instanceof Unavailable;
    if (unavailable) log.warn(LOG.engineUnavailable, { instance, reason: error.message });
    else log.error(LOG.requestFailed, error, { instance });
    return respondProblem({ kind: unavailable ? "unavailable" : "internal" }, site, instance);
  }
};

type Handler = (event: HttpEvent, context: Context) => Promise<APIGatewayProxyStructuredResultV2>;

/** The stack that every HTTP function stands in: headers in one spelling, and safe ones on every answer. */
export const httpHandler = (handle: Handler) =>
  middy<HttpEvent, APIGatewayProxyStructuredResultV2>()
    .use(httpHeaderNormalizer())
    .use(httpSecurityHeaders())
    .handler(handle);

/** The function of a room: each of its routes with the use case that serves it. `site` is the public site's origin. */
export const httpApi = <Table extends Routes>(routes: Table, bindings: Bindings<Table>, site: string) => {
  const served = new Map(
    (Object.entries(routes) as [Action, QueryRoute | CommandRoute][]).map(([action, route]) => [
      routeKey(route),
      { action, route, path: pathShape(route.path), run: bindings[action as keyof Table] as Run },
    ]),
  );
  return httpHandler((event) => {
    const instance = event.requestContext.requestId;
    return guarded(site, instance, async () => {
      const target = served.get(event.routeKey);
      if (!target) return respondProblem({ kind: "not-found" }, site, instance);
      const result = await serve(target, event);
      if (!result.ok) return respondProblem(result.refusal, site, instance);
      log.info(LOG.requestAnswered, { route: event.routeKey, instance });
      return respondAnswer(target.route.status, target.route.answer.parse(result.value));
    });
  });
};
