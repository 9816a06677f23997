import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mend, newChain, openEvents } from "../../support/events.ts";
import { aFunction, linesOf, newFolder } from "../../support/pool.ts";
import { until } from "../../support/states.ts";

const LETTERS = "arn:aws:sqs:local:000000000000:letters";

/** A reactor behind a queue: the numbers of the facts that it was given, a line for each batch. */
const batching = (changes: { batchSize?: number; windowMilliseconds?: number } = {}) => {
  const folder = newFolder();
  const [COLLECT, MENDED] = [join(folder, "batches"), join(folder, "mended")];
  const reactor = aFunction("batches", { environment: { COLLECT, MENDED } });
  const queue = {
    ...{ queue: "arn:aws:sqs:local:000000000000:work", functionName: reactor.name },
    ...{ batchSize: 100, windowMilliseconds: 500, calls: 2, attempts: 3, deadLetters: LETTERS },
    ...changes,
  };
  const batches = (): readonly (readonly number[])[] => linesOf(COLLECT).map((line) => JSON.parse(line));
  return { reactors: [reactor], queues: [queue], batches, mended: MENDED };
};

const opened = async (options: ReturnType<typeof batching>) => {
  const rig = await openEvents(options);
  await rig.startBus();
  rig.follow();
  return { rig, chain: newChain(rig.table) };
};

const left = (rig: Awaited<ReturnType<typeof openEvents>>, { queues }: ReturnType<typeof batching>) =>
  queues.flatMap(({ queue }) => rig.store.waiting(queue, 100, []));

describe("a reactor behind a queue", () => {
  test("is given the facts that come in quick succession as one batch", async () => {
    const reactor = batching();
    const { rig, chain } = await opened(reactor);
    await chain.append(["opened", "filed", "decided"]);
    await until(() => reactor.batches().length > 0);
    expect(reactor.batches()).toEqual([[1, 2, 3]]);
    await until(() => left(rig, reactor).length === 0);
  });

  test("does not wait for more where a batch is full", async () => {
    const reactor = batching({ batchSize: 2, windowMilliseconds: 3_600_000 });
    const { chain } = await opened(reactor);
    await chain.append(["opened", "filed", "decided", "served"]);
    await until(() => reactor.batches().length === 2);
    expect(reactor.batches().flat().sort()).toEqual([1, 2, 3, 4]);
  });

  test("is given again what it names as failed, and that alone; then it is a dead letter, and can be replayed", async () => {
    const reactor = batching();
    const { rig, chain } = await opened(reactor);
    await chain.append(["opened", "broken", "decided"]);
    await until(() => rig.store.deadLetters().length > 0);
    expect(reactor.batches()).toEqual([[1, 2, 3], [2], [2]]);
    expect(rig.store.deadLetters()).toMatchObject([{ queue: LETTERS, function: reactor.queues[0]?.queue }]);
    mend(reactor.mended);
    rig.store.replay(rig.store.deadLetters()[0]?.id ?? 0);
    await until(() => reactor.batches().length === 4 && left(rig, reactor).length === 0);
    expect(rig.store.deadLetters()).toEqual([]);
  });

  test("is given all of a batch again that it failed at as a whole", async () => {
    const reactor = batching();
    const { rig, chain } = await opened(reactor);
    await chain.append(["opened", "fatal"]);
    await until(() => reactor.batches().length > 0);
    mend(reactor.mended);
    await until(() => reactor.batches().length > 1);
    await until(() => left(rig, reactor).length === 0);
    expect(reactor.batches()).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(rig.log.join("\n")).toContain("RangeError: not mended yet");
    expect(rig.store.deadLetters()).toEqual([]);
  });
});
