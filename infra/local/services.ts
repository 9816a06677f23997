import { join } from "node:path";
import { startConsuming } from "./async/consume.ts";
import { startDelivering } from "./async/deliver.ts";
import { type AsyncStore, openAsyncStore } from "./async/store.ts";
import { startBus } from "./bus/server.ts";
import type { Closing } from "./closing.ts";
import type { DataFolder } from "./data-folder.ts";
import type { DynamoEngine } from "./dynamo/engine.ts";
import { CREDENTIALS, environmentOf } from "./engines.ts";
import { type Pool, startPool } from "./functions/pool.ts";
import type { Log } from "./log.ts";
import type { Plan } from "./plan/plan.ts";
import type { Ports } from "./ports.ts";
import { startS3 } from "./s3/server.ts";
import { startStates } from "./states/server.ts";
import { type FolderWatch, watchFolder } from "./watch-folder.ts";

const HOST_FILE = "host.sqlite";
/** SQLite writes here first; commands of other processes write to it too. */
export const HOST_LOG = `${HOST_FILE}-wal`;

export type Ground = {
  folder: DataFolder;
  ports: Ports;
  plan: Plan;
  /** The folder of what has been compiled of the functions. */
  compileCache: string;
  dynamo: DynamoEngine;
  log: Log;
  closing: Closing;
};

export type Services = {
  store: AsyncStore;
  watching: FolderWatch;
  pool: Pool;
  now: () => number;
  objects: string;
};

const startFunctions = (ground: Ground, store: AsyncStore): Pool => {
  const { folder, ports, plan, compileCache, dynamo, closing } = ground;
  const pool = startPool(plan.functions, {
    surroundings: {
      environment: environmentOf(ports, dynamo),
      logs: folder.logs,
      compileCache,
    },
    clockOffset: store.clockOffset,
  });
  closing.add(pool.stop);
  return pool;
};

/** Starts what calls functions whose callers do not wait: one by one, and from their queues in batches. */
const startDelivery = (
  ground: Ground,
  { store, watching, pool }: Pick<Services, "store" | "watching" | "pool">,
): (() => void) => {
  const options = { store, pool, log: ground.log };
  const deliverers = [
    startDelivering(options),
    ...ground.plan.queues.map((plan) => startConsuming(plan, options)),
  ];
  for (const { stop } of deliverers) ground.closing.add(stop);
  const nudge = (): void => {
    for (const deliverer of deliverers) deliverer.nudge();
  };
  watching.on(HOST_LOG, nudge);
  return nudge;
};

/** Starts what stands in for the services: the object store, the functions, the bus, the flows. */
export const startServices = async (ground: Ground): Promise<Services> => {
  const { folder, ports, plan, log, closing } = ground;
  const store = openAsyncStore(join(folder.directory, HOST_FILE));
  closing.add(store.close);
  const watching = watchFolder(folder.directory);
  closing.add(watching.close);
  const now = (): number => Date.now() + store.clockOffset();
  const objects = await startS3({
    port: ports.objects,
    directory: join(folder.directory, "objects"),
    buckets: plan.buckets,
    credentials: CREDENTIALS,
    now: Date.now,
  });
  closing.add(objects.close);
  const pool = startFunctions(ground, store);
  const nudge = startDelivery(ground, { store, watching, pool });
  const bus = await startBus(ports.bus, { store, plan, nudge });
  closing.add(bus.close);
  const flows = await startStates({
    port: ports.flows,
    directory: join(folder.directory, "flows"),
    machines: plan.machines,
    invoke: pool.invoke,
    now,
    log,
  });
  closing.add(flows.close);
  return { store, watching, pool, now, objects: objects.url };
};
