import { join } from "node:path";
import type { Assembly } from "./assembly/assembly.ts";
import { startDelivering } from "./async/deliver.ts";
import { openAsyncStore } from "./async/store.ts";
import { startBus } from "./bus/server.ts";
import { watchClock } from "./clock.ts";
import type { DataFolder } from "./data-folder.ts";
import { keepExpiring } from "./dynamo/expire.ts";
import { createTables } from "./dynamo/tables.ts";
import { startEdge } from "./edge/server.ts";
import {
  CREDENTIALS,
  type Engines,
  environmentOf,
  objectClient,
  startEngines,
  streamsClient,
  tableClient,
} from "./engines.ts";
import { startPool } from "./functions/pool.ts";
import { startGateway } from "./gateway/server.ts";
import { AUDIENCE } from "./issuer/names.ts";
import { hostLog } from "./log.ts";
import { type Plan, planOf } from "./plan/plan.ts";
import type { Ports } from "./ports.ts";
import { startS3 } from "./s3/server.ts";
import { keepSchedules } from "./schedule/keep.ts";
import { startStates } from "./states/server.ts";
import { followStream } from "./stream/follow.ts";

export type Host = {
  api: string;
  site: string;
  issuer: string;
  tables: { endpoint: string; facts: string; state: string };
  stop: () => Promise<void>;
};

/** The values that a deployment is given as parameters. */
const parametersOf = (ports: Ports, issuer: Engines["issuer"]): Readonly<Record<string, string>> => ({
  SiteOrigin: `http://127.0.0.1:${ports.site}`,
  SiteName: "云岭州行政执法公示",
  SiteRegion: "云岭州（演示）",
  SiteHost: "云岭州司法局（演示）",
  Issuer: issuer.url,
  Audience: AUDIENCE,
  JwksUri: issuer.jwksUri,
});

const endProcess = async (child: Engines["issuer"]["process"] | undefined): Promise<void> => {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
};

const tableNamed = ({ functions }: Plan, variable: string): string =>
  functions.find(({ environment }) => environment[variable])?.environment[variable] ?? "";

type Options = { folder: DataFolder; ports: Ports; assembly: Promise<Assembly> };

/** Runs the whole system of the synthesised stacks on this machine. */
export const startHost = async ({ folder, ports, assembly }: Options): Promise<Host> => {
  const { directory, logs } = folder;
  const log = hostLog(logs);
  const { dynamo, issuer } = await startEngines(folder, ports);
  const plan = planOf(await assembly, parametersOf(ports, issuer));
  const client = tableClient(dynamo.endpoint);
  await createTables(client, plan.tables, dynamo.file);

  const store = openAsyncStore(join(directory, "host.sqlite"));
  const now = (): number => Date.now() + store.clockOffset();
  const objects = await startS3({
    port: ports.objects,
    directory: join(directory, "objects"),
    buckets: plan.buckets,
    credentials: CREDENTIALS,
    now: Date.now,
  });
  const pool = startPool(plan.functions, {
    surroundings: {
      environment: environmentOf(ports, dynamo),
      logs,
      compileCache: join(directory, "compile-cache"),
    },
    clockOffset: store.clockOffset,
  });
  const deliverer = startDelivering({ store, pool, log });
  const bus = await startBus(ports.bus, { store, plan, nudge: deliverer.nudge });
  const flows = await startStates({
    port: ports.flows,
    directory: join(directory, "flows"),
    machines: plan.machines,
    invoke: pool.invoke,
    now,
    log,
  });
  const followers = plan.streams.map((stream) =>
    followStream(stream, {
      client: streamsClient(dynamo.endpoint),
      store,
      pool,
      table: plan.tables.find(({ arn }) => stream.source === `${arn}/stream`)?.name ?? "",
      log,
    }),
  );
  const keeper = keepSchedules(plan.schedules, { pool, log });
  const clock = watchClock(store, keeper);
  const expiring = keepExpiring(client, plan.tables, { now, log });
  const edge = await startEdge(ports.site, plan.site, objectClient(objects.url));
  const gateway = await startGateway(ports.api, plan.routes, { pool, log });
  await pool.warm();
  void keeper.runAll();

  const stop = async (): Promise<void> => {
    keeper.stop();
    clock.stop();
    expiring.stop();
    await gateway.close();
    await edge.close();
    await Promise.all(followers.map((follower) => follower.stop()));
    await deliverer.stop();
    await flows.close();
    await bus.close();
    await pool.stop();
    await objects.close();
    store.close();
    await Promise.all([endProcess(dynamo.process), endProcess(issuer.process)]);
    folder.write({ processes: {} });
  };
  const tables = {
    endpoint: dynamo.endpoint,
    facts: tableNamed(plan, "FACTS_TABLE"),
    state: tableNamed(plan, "STATE_TABLE"),
  };
  return { api: gateway.url, site: edge.url, issuer: issuer.url, tables, stop };
};
