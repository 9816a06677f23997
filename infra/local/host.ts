import type { MadeAssembly } from "./assembly/assembly.ts";
import { clockWatch } from "./clock.ts";
import type { Closing } from "./closing.ts";
import type { DataFolder } from "./data-folder.ts";
import { keepExpiring } from "./dynamo/expire.ts";
import { createTables } from "./dynamo/tables.ts";
import { startEdge } from "./edge/server.ts";
import { objectClient, streamsClient, tableClient } from "./engines.ts";
import { startGateway } from "./gateway/server.ts";
import { AUDIENCE } from "./issuer/names.ts";
import type { Issuer } from "./issuer/start.ts";
import { hostLog } from "./log.ts";
import { type Plan, planOf } from "./plan/plan.ts";
import type { Ports } from "./ports.ts";
import type { Processes } from "./processes.ts";
import { type Keeper, keepSchedules } from "./schedule/keep.ts";
import { type Ground, HOST_LOG, type Services, startServices } from "./services.ts";
import { pollCommits, watchCommits } from "./stream/commits.ts";
import { followStream } from "./stream/follow.ts";

export type Host = {
  api: string;
  site: string;
  issuer: string;
  tables: { endpoint: string; facts: string; state: string };
};

/** The values that a deployment is given as parameters. */
const parametersOf = (ports: Ports, issuer: Issuer): Readonly<Record<string, string>> => ({
  SiteOrigin: `http://127.0.0.1:${ports.site}`,
  SiteName: "云岭州行政执法公示",
  SiteRegion: "云岭州（演示）",
  SiteHost: "云岭州司法局（演示）",
  Issuer: issuer.url,
  Audience: AUDIENCE,
  JwksUri: issuer.jwksUri,
});

const tableNamed = ({ functions }: Plan, variable: string): string =>
  functions.find(({ environment }) => environment[variable])?.environment[variable] ?? "";

/** What drives the functions beside their callers: the streams, the schedules, the clock. */
const startDrivers = (ground: Ground, { store, watching, pool, now }: Services): Keeper => {
  const { plan, dynamo, log, closing: ends } = ground;
  for (const stream of plan.streams) {
    const table = plan.tables.find(({ arn }) => stream.source === `${arn}/stream`)?.name ?? "";
    const client = streamsClient(dynamo.endpoint);
    const commits = dynamo.file ? watchCommits(dynamo.file, watching) : pollCommits();
    ends.add(followStream(stream, { client, commits, store, pool, table, log }).stop);
  }
  const keeper = keepSchedules(plan.schedules, { pool, log });
  ends.add(keeper.stop);
  watching.on(HOST_LOG, clockWatch(store, keeper));
  ends.add(keepExpiring(tableClient(dynamo.endpoint), plan.tables, { now, log }).stop);
  return keeper;
};

/** The two addresses that people use: the API and the public site. */
const openDoors = async (
  ground: Ground,
  { pool, objects }: Services,
): Promise<Pick<Host, "api" | "site">> => {
  const { plan, ports, log, closing: ends } = ground;
  const edge = await startEdge(ports.site, plan.site, objectClient(objects));
  ends.add(edge.close);
  const gateway = await startGateway(ports.api, plan.routes, { pool, log });
  ends.add(gateway.close);
  return { api: gateway.url, site: edge.url };
};

type Options = {
  folder: DataFolder;
  ports: Ports;
  processes: Promise<Processes>;
  assembly: Promise<MadeAssembly>;
  closing: Closing;
};

/** Runs the whole system of the synthesised stacks on this machine. What it has started is in `closing`, also when it fails. */
export const startHost = async ({ folder, ports, closing: ends, ...making }: Options): Promise<Host> => {
  const [{ dynamo, issuer }, { compileCache, ...made }] = await Promise.all([
    making.processes,
    making.assembly,
  ]);
  const plan = planOf(made, parametersOf(ports, issuer));
  await createTables(tableClient(dynamo.endpoint), plan.tables, dynamo.file);
  const ground = { folder, ports, plan, compileCache, dynamo, log: hostLog(folder.logs), closing: ends };
  const services = await startServices(ground);
  const keeper = startDrivers(ground, services);
  const doors = await openDoors(ground, services);
  void keeper.runAll();
  const tables = {
    endpoint: dynamo.endpoint,
    facts: tableNamed(plan, "FACTS_TABLE"),
    state: tableNamed(plan, "STATE_TABLE"),
  };
  return { ...doors, issuer: issuer.url, tables };
};
