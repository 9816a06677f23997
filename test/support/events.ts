import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Chain, sealFacts } from "../../functions/kernel/chain.ts";
import { CHAIN_START } from "../../functions/kernel/digest.ts";
import { newId } from "../../functions/kernel/ids.ts";
import { eventSource } from "../../functions/platform/bus.ts";
import type { Table } from "../../functions/platform/table.ts";
import { factItem } from "../../functions/record/facts.ts";
import { PROJECT } from "../../infra/entries.ts";
import { startConsuming } from "../../infra/local/async/consume.ts";
import { startDelivering } from "../../infra/local/async/deliver.ts";
import { openAsyncStore } from "../../infra/local/async/store.ts";
import { startBus } from "../../infra/local/bus/server.ts";
import { openDataFolder } from "../../infra/local/data-folder.ts";
import { environmentOf, streamsClient } from "../../infra/local/engines.ts";
import { startPool } from "../../infra/local/functions/pool.ts";
import type { EventsPlan } from "../../infra/local/plan/events.ts";
import type { FunctionPlan } from "../../infra/local/plan/functions.ts";
import type { QueuePlan } from "../../infra/local/plan/queues.ts";
import { aFreePort, PORT_NAMES, type Ports } from "../../infra/local/ports.ts";
import { watchCommits } from "../../infra/local/stream/commits.ts";
import { followStream } from "../../infra/local/stream/follow.ts";
import { watchFolder } from "../../infra/local/watch-folder.ts";
import { startTables } from "./dynamo.ts";
import { at } from "./heads.ts";
import { aFunction, newFolder } from "./pool.ts";

const SOURCE = "arn:aws:dynamodb:local:000000000000:table/facts/stream";
const ACTOR = { id: "shi-yunzhou", name: "石云舟", role: "handler", agency: "11990100MB1A00011U" };
const NOW = at("2026-03-02T09:00:00+08:00");
const BUS = "test-bus";

const RELAY = aFunction("relay", {
  entry: "events/relay",
  bundle: join(PROJECT, "functions", "events", "relay.ts"),
  environment: {
    POWERTOOLS_SERVICE_NAME: "relay",
    FACTS_TABLE: "facts",
    STATE_TABLE: "state",
    BUS_NAME: BUS,
  },
});

/** What a bus with these targets has: a rule that gives each every event of the product. */
const planFor = (targets: readonly string[]): EventsPlan => ({
  buses: [BUS],
  rules: targets.map((target) => ({
    bus: BUS,
    pattern: { source: [eventSource("case")] },
    targets: [target],
  })),
  schedules: [],
});

const portsWith = async (): Promise<Ports> =>
  ({ ...Object.fromEntries(PORT_NAMES.map((name) => [name, 1])), bus: await aFreePort() }) as Ports;

/** `queues`: those of the reactors that take their events in batches. */
type Options = { reactors: readonly FunctionPlan[]; retries?: number; queues?: readonly QueuePlan[] };

/** The parts through which a fact reaches its reactors, on real tables: each can be started and stopped. */
export const openEvents = async ({ reactors, retries = 1000, queues = [] }: Options) => {
  const tables = await startTables();
  onTestFinished(tables.stop);
  const folder = openDataFolder(newFolder(), { fresh: false });
  folder.write({ processes: {} });
  const store = openAsyncStore(join(folder.directory, "host.sqlite"));
  const ports = await portsWith();
  const { endpoint, file } = tables;
  const pool = startPool([RELAY, ...reactors], {
    surroundings: {
      environment: environmentOf(ports, { endpoint, process: undefined, file: undefined }),
      logs: folder.logs,
      compileCache: join(folder.directory, "compile-cache"),
    },
    clockOffset: () => 0,
  });
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const client = streamsClient(endpoint);
  const watching = watchFolder(dirname(file));
  const deliverers = [
    startDelivering({ store, pool, log }),
    ...queues.map((queue) => startConsuming(queue, { store, pool, log })),
  ];
  const nudge = (): void => {
    for (const deliverer of deliverers) deliverer.nudge();
  };
  const isQueued = ({ name }: FunctionPlan) => queues.some(({ functionName }) => functionName === name);
  const targets = [
    ...reactors.filter((reactor) => !isQueued(reactor)).map(({ arn }) => arn),
    ...queues.map(({ queue }) => queue),
  ];
  const plan = {
    source: SOURCE,
    functionName: RELAY.name,
    batchSize: 100,
    retries,
    deadLetters: "relay-letters",
  };
  const stops: (() => unknown)[] = [];
  onTestFinished(async () => {
    for (const stop of stops) await stop();
    watching.close();
    for (const deliverer of deliverers) await deliverer.stop();
    await pool.stop();
    store.close();
    folder.release();
  });
  return {
    table: tables.table,
    directory: folder.directory,
    store,
    log: lines,
    position: () => store.position(SOURCE),
    follow: () => {
      const commits = watchCommits(file, watching);
      const follower = followStream(plan, { client, commits, store, pool, table: "facts", log });
      stops.push(follower.stop);
      return follower;
    },
    startBus: async () => {
      const bus = await startBus(ports.bus, { store, plan: planFor(targets), nudge });
      stops.push(bus.close);
      return bus;
    },
  };
};

/** Writes the chain of a new case, fact by fact. */
export const newChain = (table: Table) => {
  const id = newId();
  let chain: Chain = { id, seq: 0, hash: CHAIN_START };
  return {
    id,
    append: async (types: readonly string[]): Promise<void> => {
      for (const type of types) {
        const { chain: end, sealed } = sealFacts(
          chain,
          [{ type, occurredAt: NOW, actor: ACTOR, data: {} }],
          NOW,
        );
        chain = end;
        const writes = sealed.map(
          (fact) =>
            ({ table: "facts", put: factItem(fact, { kind: "case", matter: id }), when: [] }) as const,
        );
        await table.write(writes);
      }
    },
  };
};

/** A file that a test makes for its functions to find. */
export const mend = (file: string): void => {
  if (!existsSync(file)) writeFileSync(file, "");
};
