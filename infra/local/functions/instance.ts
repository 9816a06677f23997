import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FunctionPlan } from "../plan/functions.ts";

export type Invocation = { event: unknown; requestId: string; clockOffset: number };

/** How a function failed, as its caller in the cloud would see it. */
class FunctionFailed extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

export type Instance = {
  /** One call at a time. Rejects with `FunctionFailed`; an instance that ran out of time is gone. */
  call: (invocation: Invocation) => Promise<unknown>;
  /** It loads its bundle, and cannot answer yet. */
  starting: () => boolean;
  gone: () => boolean;
  stop: () => Promise<void>;
};

export type Surroundings = {
  environment: Readonly<Record<string, string>>;
  logs: string;
  compileCache: string;
};

/**
 * Room for new objects: by itself it would grow to 48 MB in each instance, and what is in it is garbage for the most part.
 * The rest of the heap is limited to what the function may have in the cloud.
 */
const YOUNG_MEGABYTES = 8;

type Message = { ready?: true; value?: unknown; error?: { name: string; message: string; stack?: string } };

const workerFor = (plan: FunctionPlan, { environment, logs, compileCache }: Surroundings): Worker => {
  const { entry, bundle, name, memoryMegabytes } = plan;
  const log = join(logs, `${entry.replaceAll("/", "-")}.log`);
  return new Worker(new URL("./worker.mjs", import.meta.url), {
    env: { ...environment, ...plan.environment, AWS_LAMBDA_FUNCTION_NAME: name },
    workerData: { bundle, name, memoryMegabytes, log, compileCache },
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      maxOldGenerationSizeMb: memoryMegabytes,
    },
  });
};

/** Starts an instance of a function: a worker thread with its own environment and its own log. */
export const startInstance = (plan: FunctionPlan, surroundings: Surroundings): Instance => {
  const worker = workerFor(plan, surroundings);
  let starting = true;
  let gone = false;
  let settle: ((message: Message) => void) | undefined;
  const failed = (error: Error): void => {
    gone = true;
    settle?.({ error });
  };
  const started = new Promise<void>((resolve, reject) => {
    settle = ({ error }) => {
      starting = false;
      if (error) reject(new FunctionFailed(error.name, error.message));
      else resolve();
    };
  });
  // Who calls it is told; an instance that is not called may end before it has started.
  started.catch(() => undefined);
  worker.on("message", (message: Message) => settle?.(message));
  worker.on("error", failed);
  worker.on("exit", () => failed(new Error(`the instance of ${plan.entry} ended`)));

  const answerTo = (invocation: Invocation): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const milliseconds = plan.timeoutSeconds * 1000;
      const timer = setTimeout(() => {
        failed(
          new FunctionFailed("Sandbox.Timedout", `Task timed out after ${plan.timeoutSeconds}.00 seconds`),
        );
        void worker.terminate();
      }, milliseconds);
      settle = ({ value, error }) => {
        clearTimeout(timer);
        if (error) reject(new FunctionFailed(error.name, error.message));
        else resolve(value);
      };
      worker.postMessage({ ...invocation, deadline: Date.now() + milliseconds });
    });

  return {
    call: async (invocation) => {
      await started;
      return answerTo(invocation);
    },
    starting: () => starting,
    gone: () => gone,
    stop: async () => {
      gone = true;
      await worker.terminate();
    },
  };
};
