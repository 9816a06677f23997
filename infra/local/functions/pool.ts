import { randomUUID } from "node:crypto";
import type { FunctionPlan } from "../plan/functions.ts";
import { type Surroundings, startInstance } from "./instance.ts";
import { type Lane, openLane } from "./lane.ts";

/** What runs the functions: each by its ARN or its name, as many instances as it is allowed. */
export type Pool = {
  invoke: (function_: string, event: unknown) => Promise<unknown>;
  plan: (function_: string) => FunctionPlan;
  /** Starts an instance of each, so that its first call need not wait for one. */
  warm: (functions: Iterable<string>) => void;
  stop: () => Promise<void>;
};

const KEPT_FOR_MS = 60_000;

type Options = { surroundings: Surroundings; clockOffset: () => number; keptFor?: number };

export const startPool = (
  plans: readonly FunctionPlan[],
  { surroundings, clockOffset, keptFor = KEPT_FOR_MS }: Options,
): Pool => {
  const start = (plan: FunctionPlan) => startInstance(plan, surroundings);
  const opened = plans.map((plan) => openLane(plan, { start, keptFor }));
  const lanes = new Map(
    opened.flatMap((lane) => [lane.plan.name, lane.plan.arn].map((name): [string, Lane] => [name, lane])),
  );

  const laneOf = (name: string): Lane => {
    const lane = lanes.get(name);
    if (!lane) throw new Error(`there is no function ${name}`);
    return lane;
  };

  return {
    invoke: async (name, event) => {
      const lane = laneOf(name);
      const instance = await lane.take();
      try {
        return await instance.call({ event, requestId: randomUUID(), clockOffset: clockOffset() });
      } finally {
        lane.giveBack(instance);
      }
    },
    plan: (name) => laneOf(name).plan,
    warm: (functions) => {
      for (const lane of new Set(Array.from(functions, laneOf))) lane.warm();
    },
    stop: async () => {
      await Promise.all(opened.map(({ stop }) => stop()));
    },
  };
};
