import type { FunctionPlan } from "../plan/functions.ts";
import type { Instance } from "./instance.ts";

/** The instances of one function. */
export type Lane = {
  plan: FunctionPlan;
  /** An instance for one call, as soon as one may be had. */
  take: () => Promise<Instance>;
  giveBack: (instance: Instance) => void;
  /** Starts one before it is called for, if there is none. */
  warm: () => void;
  stop: () => Promise<void>;
};

const MOST_INSTANCES = 4;
/**
 * One instance answers dozens of calls a second, and each takes its share of memory: another is started only for a caller
 * who has waited so long, because those at work wait for something themselves.
 */
const GROWS_AFTER_MS = 500;

type Options = {
  start: (plan: FunctionPlan) => Instance;
  /** How long an instance that is not called is kept, in milliseconds. */
  keptFor: number;
};

/** Starts instances as they are called for, as many as the function may have, and ends those that are not called again. */
export const openLane = (plan: FunctionPlan, { start, keptFor }: Options): Lane => {
  const all = new Set<Instance>();
  const idle = new Map<Instance, NodeJS.Timeout>();
  const waiting = new Set<(instance: Instance) => void>();
  const most = Math.min(plan.concurrency ?? MOST_INSTANCES, MOST_INSTANCES);

  const grow = (): Instance => {
    const instance = start(plan);
    all.add(instance);
    return instance;
  };

  const rest = (instance: Instance): void => {
    const end = (): void => {
      idle.delete(instance);
      all.delete(instance);
      void instance.stop();
    };
    idle.set(instance, setTimeout(end, keptFor).unref());
  };

  /** The one that was used last, so that the others come to their end. One that has crashed between two calls is no use. */
  const wake = (): Instance | undefined => {
    for (const [instance, timer] of [...idle].reverse()) {
      clearTimeout(timer);
      idle.delete(instance);
      if (!instance.gone()) return instance;
      all.delete(instance);
    }
    return undefined;
  };

  /** Another that starts would only take the processor from one that does. */
  const canGrow = (): boolean => all.size < most && ![...all].some(({ starting }) => starting());

  const queue = (): Promise<Instance> =>
    new Promise((resolve) => {
      const growing = setInterval(() => {
        if (canGrow()) given(grow());
      }, GROWS_AFTER_MS).unref();
      const given = (instance: Instance): void => {
        clearInterval(growing);
        waiting.delete(given);
        resolve(instance);
      };
      waiting.add(given);
    });

  const giveBack = (instance: Instance): void => {
    if (instance.gone()) all.delete(instance);
    const [next] = waiting;
    if (next) next(instance.gone() ? grow() : instance);
    else if (!instance.gone()) rest(instance);
  };

  return {
    plan,
    take: async () => wake() ?? (all.size === 0 ? grow() : queue()),
    giveBack,
    warm: () => {
      if (all.size === 0) rest(grow());
    },
    stop: async () => {
      for (const timer of idle.values()) clearTimeout(timer);
      await Promise.all([...all].map((instance) => instance.stop()));
    },
  };
};
