import { describe, expect, test } from "vitest";
import { casePartition } from "../../../functions/case-file/keys.ts";
import { judgeAll } from "../../../functions/supervision/judge-all.ts";
import { judgeFacts } from "../../../functions/supervision/judge-facts.ts";
import { lawfulCase, openedCase } from "../../support/world/lawful-case.ts";
import { findingsIn, judgingIn, LATE_PUBLICATION } from "../../support/world/supervised.ts";
import { newWorld, type World } from "../../support/world.ts";

const NONE = { raised: 0, changed: 0, resolved: 0 };

/** The facts of a case so far, as the bus tells of them. */
const toldOf = async (world: World, caseId: string) => {
  const head = await world.head(caseId);
  const { id: chain = "", seq: last = 0 } = head?.chain ?? {};
  return Array.from({ length: last }, (_, index) => ({
    kind: "case",
    matter: caseId,
    chain,
    seq: index + 1,
  }));
};

/** A judge that counts how often its rule is asked, and what it reads of the table. */
const watched = (world: World) => {
  const asked = { rule: 0, reads: [] as number[], queries: 0, writes: 0 };
  const rule = {
    ...LATE_PUBLICATION,
    id: "test-counting",
    judges: ["openCase"] as const,
    judge: () => {
      asked.rule += 1;
      return [];
    },
  };
  const { table } = world;
  const counting: World["table"] = {
    ...table,
    read: (name, keys) => {
      asked.reads.push(keys.length);
      return table.read(name, keys);
    },
    query: (query) => {
      asked.queries += 1;
      return table.query(query);
    },
    write: (writes) => {
      asked.writes += 1;
      return table.write(writes);
    },
  };
  const judge = judgeFacts({ ...judgingIn(world, [rule]), table: counting });
  const reset = () => Object.assign(asked, { rule: 0, reads: [], queries: 0, writes: 0 });
  return { judge, asked, reset };
};

describe("facts of cases", () => {
  test("that come together are one judgement of each case", async () => {
    const world = await newWorld();
    const { id } = await lawfulCase(world, { until: "submitted" });
    const { id: other } = await openedCase(world, { opening: { externalId: "other" } });
    const facts = [...(await toldOf(world, id)), ...(await toldOf(world, other))];
    expect(facts.length).toBeGreaterThan(5);
    const { judge, asked } = watched(world);
    expect(await judge(facts)).toMatchObject({ judged: 2, covered: 0, judgement: NONE });
    expect(asked.rule).toBe(2);
    expect(asked.writes).toBe(1);
  });

  test("that come after a judgement of a later state cost one small read", async () => {
    const world = await newWorld();
    const { id } = await lawfulCase(world, { until: "submitted" });
    const facts = await toldOf(world, id);
    const { judge, asked, reset } = watched(world);
    await judge(facts.slice(-1));
    reset();
    expect(await judge(facts.slice(0, 1))).toMatchObject({ judged: 0, covered: 1 });
    expect(await judge(facts)).toMatchObject({ judged: 0, covered: 1 });
    expect(asked).toMatchObject({ rule: 0, queries: 0, writes: 0 });
    expect(asked.reads.filter((keys) => keys > 0)).toEqual([1, 1]);
  });

  test("that are later than what was judged are a reason to judge again; so is any by other rules", async () => {
    const world = await newWorld();
    const { id } = await openedCase(world, {});
    const { judge } = watched(world);
    const [fact] = await toldOf(world, id);
    if (!fact) throw new Error("there is no fact");
    await judge([fact]);
    expect(await judge([{ ...fact, seq: fact.seq + 1 }])).toMatchObject({ judged: 1, covered: 0 });
    const others = judgeFacts({ ...judgingIn(world), version: "others" });
    expect(await others([fact])).toMatchObject({ judged: 1, covered: 0 });
  });

  test("that are of another chain of the case, who looked at evidence, change nothing that is judged", async () => {
    const world = await newWorld();
    const { id } = await openedCase(world, {});
    const { judge, asked, reset } = watched(world);
    const access = { kind: "case", matter: id, chain: "01a20aa6-6142-70a2-a0ef-fa448b96341e", seq: 7 };
    expect(await judge([access])).toMatchObject({ judged: 1, covered: 0 });
    reset();
    expect(await judge([access])).toMatchObject({ judged: 0, covered: 1 });
    expect(asked.rule).toBe(0);
  });

  test("of a case that cannot be judged are named, and those of the others are judged", async () => {
    const world = await newWorld();
    const { id } = await openedCase(world, {});
    const { id: other } = await openedCase(world, { opening: { externalId: "other" } });
    const rule = {
      ...LATE_PUBLICATION,
      judges: ["openCase"] as const,
      judge: ({ record }: { record: { id: string } }) => {
        if (record.id === id) throw new RangeError("a rule that throws");
        return [{ pointer: "", detail: { zh: "有问题", en: "something is wrong" } }];
      },
    };
    const facts = [...(await toldOf(world, id)), ...(await toldOf(world, other))];
    const { judged, failed } = await judgeFacts(judgingIn(world, [rule]))(facts);
    expect([judged, [...failed.keys()]]).toEqual([1, [casePartition(id)]]);
    expect(await findingsIn(world, other)).toHaveLength(1);
    const mended = await judgeFacts(judgingIn(world, [{ ...rule, judge: () => [] }]))(facts);
    expect(mended).toMatchObject({ judged: 1, covered: 1, failed: new Map() });
  });

  test("of no case at all, and of one that is not there, are nothing", async () => {
    const world = await newWorld();
    const { judge } = watched(world);
    expect(await judge([])).toMatchObject({ judged: 0, covered: 0 });
    const gone = { kind: "case", matter: "01a20aa6-6142-70a2-a0ef-fa448b96341e", chain: "x", seq: 1 };
    expect(await judge([gone])).toMatchObject({ judged: 0, failed: new Map() });
  });
});

test("two who judge a batch at once raise each finding once", async () => {
  const world = await newWorld();
  const rule = {
    ...LATE_PUBLICATION,
    judges: ["openCase"] as const,
    judge: () => [{ pointer: "", detail: { zh: "有问题", en: "something is wrong" } }],
  };
  const facts = [];
  for (let number = 0; number < 5; number += 1) {
    const { id } = await openedCase(world, { opening: { externalId: `no-${number}` } });
    facts.push(...(await toldOf(world, id)));
  }
  const judging = judgingIn(world, [rule]);
  const both = await Promise.all([judgeFacts(judging)(facts), judgeAll(judging)(() => true)]);
  expect(both.reduce((sum, { judgement }) => sum + judgement.raised, 0)).toBe(5);
  for (const fact of facts) expect(await findingsIn(world, fact.matter)).toHaveLength(1);
});
