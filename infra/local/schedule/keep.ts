import type { Pool } from "../functions/pool.ts";
import type { SchedulePlan } from "../plan/events.ts";

export type Keeper = {
  /** Runs every schedule now: at the start, and when the clock is moved. */
  runAll: () => Promise<void>;
  stop: () => void;
};

type Options = { pool: Pool; log: (line: string) => void };

/** Runs the scheduled functions at their rates. What fails is tried again at the next turn. */
export const keepSchedules = (plans: readonly SchedulePlan[], { pool, log }: Options): Keeper => {
  const run = async ({ targets }: SchedulePlan): Promise<void> => {
    for (const target of targets)
      try {
        await pool.invoke(target, { source: "aws.events", "detail-type": "Scheduled Event", detail: {} });
      } catch (error) {
        log(
          `the scheduled ${pool.plan(target).entry} failed: ${(error as Error).name}: ${(error as Error).message}`,
        );
      }
  };
  const timers = plans.map((plan) => setInterval(() => void run(plan), plan.everyMilliseconds));
  return {
    runAll: async () => {
      await Promise.all(plans.map(run));
    },
    stop: () => {
      for (const timer of timers) clearInterval(timer);
    },
  };
};
