import * as z from "zod";
import type { Pool } from "../functions/pool.ts";
import type { QueuePlan } from "../plan/queues.ts";
import type { Deliverer } from "./deliver.ts";
import type { AsyncStore, Delivery } from "./store.ts";

/** AWS hides a message for minutes before it is given out again; here a person waits before the screen. */
const RETRY_AFTER = 1000;
/** A nudge may be missed when the host stops; the store is looked at now and then by itself. */
const LOOK_EVERY = 2000;

type Options = { store: AsyncStore; pool: Pool; log: (line: string) => void };

const eventOf = ({ queue }: QueuePlan, batch: readonly Delivery[]): object => ({
  Records: batch.map(({ id, event, attempts }) => ({
    messageId: String(id),
    body: event,
    attributes: { ApproximateReceiveCount: String(attempts + 1) },
    eventSource: "aws:sqs",
    eventSourceARN: queue,
    awsRegion: "local",
  })),
});

const Answer = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

const said = (error: unknown): string => `${(error as Error).name}: ${(error as Error).message}`;

/**
 * Gives the messages of a queue to its function, in batches: as soon as there are enough of them, or the first has waited
 * for its time. What the function names as failed is given to it again; then it becomes a dead letter.
 */
export const startConsuming = (plan: QueuePlan, { store, pool, log }: Options): Deliverer => {
  const busy = new Set<Promise<void>>();
  const taken = new Set<number>();
  let since: number | undefined;
  let stopped = false;
  let gathering: NodeJS.Timeout | undefined;

  const failed = (delivery: Delivery, error: string): void => {
    if (delivery.attempts + 1 < plan.attempts) {
      store.retry(delivery.id, Date.now() + RETRY_AFTER);
      setTimeout(look, RETRY_AFTER).unref();
    } else store.bury(delivery, { queue: plan.deadLetters, error });
  };

  /** By the number of a message why it failed; all of them, where the function did. */
  const call = async (batch: readonly Delivery[]): Promise<(id: number) => string | undefined> => {
    try {
      const answer = await pool.invoke(plan.functionName, eventOf(plan, batch));
      const ids = new Set(Answer.parse(answer).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      return (id) => (ids.has(String(id)) ? "its function names it as failed: see its log" : undefined);
    } catch (error) {
      log(`a batch of ${batch.length} of ${plan.queue} failed: ${said(error)}`);
      return () => said(error);
    }
  };

  const process = async (batch: readonly Delivery[]): Promise<void> => {
    const failureOf = await call(batch);
    for (const delivery of batch) {
      const failure = failureOf(delivery.id);
      if (!stopped && failure === undefined) store.done(delivery.id);
      else if (!stopped && failure !== undefined) failed(delivery, failure);
      taken.delete(delivery.id);
    }
  };

  const take = (batch: readonly Delivery[]): void => {
    for (const { id } of batch) taken.add(id);
    const processing = process(batch).finally(() => {
      busy.delete(processing);
      look();
    });
    busy.add(processing);
  };

  const look = (): void => {
    while (!stopped && busy.size < plan.calls) {
      const waiting = store.waiting(plan.queue, plan.batchSize, [...taken]);
      const now = Date.now();
      since = waiting.length === 0 ? undefined : (since ?? now);
      const isFull = waiting.length === plan.batchSize;
      if (since === undefined) return;
      const left = isFull ? 0 : since + plan.windowMilliseconds - now;
      if (left > 0) {
        clearTimeout(gathering);
        gathering = setTimeout(look, left);
        return;
      }
      since = undefined;
      take(waiting);
    }
  };

  const timer = setInterval(look, LOOK_EVERY);
  return {
    nudge: look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      clearTimeout(gathering);
      await Promise.allSettled(busy);
    },
  };
};
