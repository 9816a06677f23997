import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newChain, openEvents } from "../../support/events.ts";
import { aFunction, linesOf, newFolder } from "../../support/pool.ts";
import { until } from "../../support/states.ts";

type Told = { "detail-type": string; source: string; detail: { matter: string; seq: number; type: string } };

const told = (file: string): readonly Told[] => linesOf(file).map((line) => JSON.parse(line));

/** A reactor that takes one event at a time: then the order in which it is told is that of the bus. */
const collector = () => {
  const file = join(newFolder(), "told");
  const plan = aFunction("collect", { environment: { COLLECT: file }, concurrency: 1 });
  return { file, plan };
};

const seqsOf = (file: string, id: string): readonly number[] =>
  told(file)
    .filter(({ detail }) => detail.matter === id)
    .map(({ detail }) => detail.seq);

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const facts = (count: number): readonly string[] => upTo(count).map((n) => `fact-${n}`);

describe("from a fact to those who react to it", () => {
  test("each fact is told once, in the order of its chain, by its case and its kind and nothing of its content", async () => {
    const { file, plan } = collector();
    const rig = await openEvents({ reactors: [plan] });
    await rig.startBus();
    rig.follow();
    const chains = [newChain(rig.table), newChain(rig.table), newChain(rig.table)];
    await Promise.all(chains.map(({ append }) => append(facts(25))));
    await until(() => told(file).length >= 75);
    for (const { id } of chains) expect(seqsOf(file, id)).toEqual(upTo(25));
    const [first] = told(file).filter(({ detail }) => detail.matter === chains[0]?.id);
    expect(first).toMatchObject({ source: "fazhiyun.case", "detail-type": "fact-1" });
    expect(first?.detail).toEqual({
      kind: "case",
      matter: chains[0]?.id,
      chain: chains[0]?.id,
      seq: 1,
      type: "fact-1",
    });
  });

  test("after a stop it goes on behind the last fact that was taken", async () => {
    const { file, plan } = collector();
    const rig = await openEvents({ reactors: [plan] });
    await rig.startBus();
    const chain = newChain(rig.table);
    const first = rig.follow();
    await chain.append(facts(5));
    await until(() => told(file).length === 5);
    await first.stop();
    const position = rig.position();
    await chain.append(["after"]);
    rig.follow();
    await until(() => told(file).length === 6);
    expect(seqsOf(file, chain.id)).toEqual(upTo(6));
    // It notes how far it is once the function has answered, which is after the function has told.
    await until(() => Number(rig.position()) > Number(position));
  });

  test("what was written before anyone followed is told too", async () => {
    const { file, plan } = collector();
    const rig = await openEvents({ reactors: [plan] });
    const chain = newChain(rig.table);
    await chain.append(facts(130));
    await rig.startBus();
    rig.follow();
    await until(() => told(file).length >= 130);
    expect(seqsOf(file, chain.id)).toEqual(upTo(130));
  });

  test("a bus that is down holds everything up; when it is back, all goes on in order and nothing is lost", async () => {
    const { file, plan } = collector();
    const rig = await openEvents({ reactors: [plan] });
    const chain = newChain(rig.table);
    rig.follow();
    await chain.append(facts(3));
    await until(() => rig.log.filter((line) => line.includes("Unavailable")).length >= 2);
    await chain.append(facts(3));
    expect(rig.position()).toBeUndefined();
    await rig.startBus();
    await until(() => told(file).length >= 6);
    expect(seqsOf(file, chain.id)).toEqual(upTo(6));
  });

  test("a batch that fails more often than it may becomes a dead letter; those behind it go on", async () => {
    const { file, plan } = collector();
    const rig = await openEvents({ reactors: [plan], retries: 0 });
    const chain = newChain(rig.table);
    await chain.append(facts(3));
    rig.follow();
    const letter = await until(() => rig.store.deadLetters()[0]);
    expect(letter).toMatchObject({ queue: "relay-letters", function: "relay" });
    expect(JSON.parse(letter.event).Records).toHaveLength(3);
    await rig.startBus();
    await chain.append(["after"]);
    await until(() => told(file).length === 1);
    expect(rig.store.replay(letter.id)).toBe(true);
    await until(() => told(file).length === 4);
    expect(seqsOf(file, chain.id)).toEqual([4, 1, 2, 3]);
    expect(rig.store.deadLetters()).toEqual([]);
  });
});
