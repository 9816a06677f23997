import { randomUUID } from "node:crypto";
import type { FunctionPlan } from "../plan/functions.ts";
import { type Instance, type Surroundings, startInstance } from "./instance.ts";

/** What runs the functions: each by its ARN or its name, as many instances as it is allowed. */
export type Pool = {
  invoke: (function_: string, event: unknown) => Promise<unknown>;
  plan: (function_: string) => FunctionPlan;
  /** Starts an instance of each, so that its first call need not wait for one. */
  warm: (functions: Iterable<string>) => void;
  stop: () => Promise<void>;
};

/** One machine has few processors: more instances of one function would only wait for each other. */
const MOST_INSTANCES = 4;

type Lane = {
  plan: FunctionPlan;
  idle: Instance[];
  all: Set<Instance>;
  waiting: ((instance: Instance) => void)[];
};

type Options = { surroundings: Surroundings; clockOffset: () => number };

const mostOf = ({ concurrency }: FunctionPlan): number =>
  Math.min(concurrency ?? MOST_INSTANCES, MOST_INSTANCES);

export const startPool = (plans: readonly FunctionPlan[], { surroundings, clockOffset }: Options): Pool => {
  const lanes = new Map<string, Lane>();
  for (const plan of plans) {
    const lane: Lane = { plan, idle: [], all: new Set(), waiting: [] };
    lanes.set(plan.name, lane).set(plan.arn, lane);
  }

  const laneOf = (name: string): Lane => {
    const lane = lanes.get(name);
    if (!lane) throw new Error(`there is no function ${name}`);
    return lane;
  };

  const grow = (lane: Lane): Instance => {
    const instance = startInstance(lane.plan, surroundings);
    lane.all.add(instance);
    return instance;
  };

  /** One that has crashed between two calls is no use any more. */
  const dismissGone = (lane: Lane): void => {
    for (const instance of lane.idle.filter(({ gone }) => gone())) lane.all.delete(instance);
    lane.idle = lane.idle.filter(({ gone }) => !gone());
  };

  const take = async (lane: Lane): Promise<Instance> => {
    dismissGone(lane);
    const idle = lane.idle.pop();
    if (idle) return idle;
    if (lane.all.size < mostOf(lane.plan)) return grow(lane);
    return new Promise((resolve) => lane.waiting.push(resolve));
  };

  const giveBack = (lane: Lane, instance: Instance): void => {
    const next = lane.waiting.shift();
    if (!instance.gone()) {
      if (next) next(instance);
      else lane.idle.push(instance);
      return;
    }
    lane.all.delete(instance);
    if (next) next(grow(lane));
  };

  const invoke = async (name: string, event: unknown): Promise<unknown> => {
    const lane = laneOf(name);
    const instance = await take(lane);
    try {
      return await instance.call({ event, requestId: randomUUID(), clockOffset: clockOffset() });
    } finally {
      giveBack(lane, instance);
    }
  };

  const distinct = (): readonly Lane[] => [...new Set(lanes.values())];

  return {
    invoke,
    plan: (name) => laneOf(name).plan,
    warm: (functions) => {
      for (const lane of new Set(Array.from(functions, laneOf)))
        if (lane.all.size === 0) lane.idle.push(grow(lane));
    },
    stop: async () => {
      await Promise.all(distinct().flatMap(({ all }) => [...all].map((instance) => instance.stop())));
    },
  };
};
