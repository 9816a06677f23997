import { LOG, log } from "../log.ts";
import { httpHandler } from "./http-handler.ts";
import { pathShape } from "./path-shape.ts";
import { respondAnswer, respondProblem } from "./respond.ts";
import {
  type CommandBindings,
  type CommandRoute,
  type QueryBindings,
  type QueryRoute,
  type Routes,
  routeKey,
} from "./route.ts";
import { routerOf } from "./router.ts";
import { type Admitting, type Run, type Served, serve } from "./serve.ts";

/** What every entry needs beside its routes: the origin of the public site, who vouches for callers, and what they may do. */
export type Edge = { site: string } & Admitting;

type Table = Readonly<Record<string, QueryRoute | CommandRoute>>;

const servedOf = (table: Table, runs: Readonly<Record<string, Run>>): Served =>
  new Map(
    Object.entries(runs).map(([operation, run]) => [
      operation,
      { run, shape: pathShape(table[operation]?.path ?? "") },
    ]),
  );

/** The table is that of the whole room: what is served elsewhere is known here too, for 405 and its Allow. */
const roomApi = (routes: Routes, runs: object, { site, ...admitting }: Edge) => {
  const table = routes as Table;
  const router = routerOf(table);
  const serving = { served: servedOf(table, runs as Readonly<Record<string, Run>>), ...admitting };
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
