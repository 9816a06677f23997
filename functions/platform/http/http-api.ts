import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { ok, type Result, refuse } from "../../kernel/result.ts";
import { abilityOf, mayEver } from "../auth/ability.ts";
import type { Action } from "../auth/permissions.ts";
import type { Call } from "../call.ts";
import { LOG, log } from "../log.ts";
import type { Refusal } from "../refusal.ts";
import { authenticate, type Verify } from "./authenticate.ts";
import { httpHandler } from "./http-handler.ts";
import { parse } from "./parse.ts";
import { pathShape } from "./path-shape.ts";
import { readCommand } from "./read-command.ts";
import { respondAnswer, respondProblem } from "./respond.ts";
import {
  type CommandBindings,
  type CommandRoute,
  type QueryBindings,
  type QueryRoute,
  type Routes,
  routeKey,
} from "./route.ts";
import { type Routed, routerOf } from "./router.ts";

/** What every entry needs beside its routes: the origin of the public site, and who vouches for callers. */
export type Edge = { site: string; verify: Verify };

type Run = (call: object) => Promise<Result<object, Refusal>>;
type Served = Routed<QueryRoute | CommandRoute>;
type Entry = { run: Run; shape: ReturnType<typeof pathShape> };
type Serving = { entries: ReadonlyMap<string, Entry>; verify: Verify };

/** Who calls, if he is vouched for and his role may do this at all. */
const admit = async (
  verify: Verify,
  { operation, path }: Served,
  event: APIGatewayProxyEventV2,
): Promise<Result<Call, Refusal>> => {
  const found = await authenticate(verify, event.headers["authorization"]);
  if (!found.ok) return found;
  const ability = abilityOf(found.value);
  if (!mayEver(ability, operation as Action)) return refuse({ kind: "forbidden" });
  return ok({ subject: found.value, ability, path });
};

const readQuery = (route: QueryRoute, event: APIGatewayProxyEventV2, call: Call): Result<object, Refusal> => {
  if (!route.query) return ok(call);
  const query = parse(route.query, event.queryStringParameters ?? {}, "/query");
  return query.ok ? ok({ ...call, query: query.value }) : query;
};

const serve = async (
  { entries, verify }: Serving,
  served: Served,
  event: APIGatewayProxyEventV2,
): Promise<Result<object, Refusal>> => {
  const { operation, route, path } = served;
  const entry = entries.get(operation);
  if (!entry) throw new Error(`${operation} is sent to a function that does not serve it`);
  const admitted = await admit(verify, served, event);
  if (!admitted.ok) return admitted;
  if (!entry.shape.safeParse(path).success) return refuse({ kind: "not-found" });
  const call =
    route.kind === "command"
      ? readCommand(route, event, admitted.value)
      : readQuery(route, event, admitted.value);
  return call.ok ? entry.run(call.value) : call;
};

/** The table is the whole of the room: what is served elsewhere is known here too, for 405 and its Allow. */
const roomApi = (routes: Routes, runs: object, { site, verify }: Edge) => {
  const table = routes as Readonly<Record<string, QueryRoute | CommandRoute>>;
  const router = routerOf(table);
  const entries = new Map(
    Object.entries(runs as Readonly<Record<string, Run>>).map(([operation, run]) => [
      operation,
      { run, shape: pathShape(table[operation]?.path ?? "") },
    ]),
  );
  const serving = { entries, verify };
  return httpHandler(site, async (event, instance) => {
    const routed = router(event.requestContext.http.method, event.rawPath);
    if (!routed.ok) return respondProblem(routed.refusal, site, instance);
    const result = await serve(serving, routed.value, event);
    if (!result.ok) return respondProblem(result.refusal, site, instance);
    const { route } = routed.value;
    log.info(LOG.requestAnswered, { route: routeKey(route), instance });
    return respondAnswer(route.status, route.answer.parse(result.value));
  });
};

/** The reading entry of a room: each query of its routes with the use case that serves it. */
export const readingApi = <Table extends Routes>(routes: Table, queries: QueryBindings<Table>, edge: Edge) =>
  roomApi(routes, queries, edge);

/** The writing entry of a room: each command of its routes with the use case that serves it. */
export const writingApi = <Table extends Routes>(
  routes: Table,
  commands: CommandBindings<Table>,
  edge: Edge,
) => roomApi(routes, commands, edge);
