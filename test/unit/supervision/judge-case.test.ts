import { expect, test } from "vitest";
import { casePartition } from "../../../functions/case-file/keys.ts";
import { caseRule } from "../../../functions/case-file/rules.ts";
import { RegisterFile } from "../../../functions/registers/contract.ts";
import { importRegisters } from "../../../functions/registers/import-registers.ts";
import { judgeFacts } from "../../../functions/supervision/judge-facts.ts";
import { judgeMatters } from "../../../functions/supervision/judge-matters.ts";
import registers from "../../../infra/local/demo/registers.json" with { type: "json" };
import { publishBody } from "../../support/world/bodies.ts";
import { factTypes } from "../../support/world/case-in-hand.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";
import {
  findingFacts,
  findingFactTypes,
  findingsIn,
  judgeIn,
  judgingIn,
  LATE_PUBLICATION,
} from "../../support/world/supervised.ts";
import { newWorld, type World } from "../../support/world.ts";

const NONE = { raised: 0, changed: 0, resolved: 0 };

/** Decided on 17 March, and not published a fortnight later. */
const unpublished = async () => {
  const world = await newWorld();
  const walked = await lawfulCase(world, { until: "served" });
  world.clock.set("2026-04-01T09:00");
  return { world, walked, judge: judgeIn(world) };
};

test("a late publication is found once, becomes another when it is made up for, and stays", async () => {
  const { world, walked, judge } = await unpublished();
  expect(await judge(walked.id)).toEqual({ ...NONE, raised: 1 });
  expect(await judge(walked.id)).toEqual(NONE);
  expect(await findingsIn(world, walked.id)).toMatchObject([
    { rule: LATE_PUBLICATION.id, act: "decideCase", state: "open", values: { due: "2026-03-26" } },
  ]);
  world.clock.set("2026-04-02T09:00");
  await walked.do("discloser", "decidePublication", { body: publishBody() });
  expect(await judge(walked.id)).toEqual({ ...NONE, changed: 1 });
  expect(await judge(walked.id)).toEqual(NONE);
  expect(await findingsIn(world, walked.id)).toMatchObject([
    {
      state: "open",
      values: { due: "2026-03-26", done: "2026-04-02" },
      firstSeenAt: "2026-04-01T09:00:00.000+08:00",
      changedAt: "2026-04-02T09:00:00.000+08:00",
    },
  ]);
  expect(await findingFactTypes(world, walked.id)).toEqual(["finding-raised", "finding-changed"]);
});

test("nothing is found before the limit is over", async () => {
  const { world, walked, judge } = await unpublished();
  world.clock.set("2026-03-26T23:59");
  expect(await judge(walked.id)).toEqual(NONE);
  world.clock.set("2026-03-27T00:00");
  expect(await judge(walked.id)).toEqual({ ...NONE, raised: 1 });
});

test("eight judges at once raise it once", async () => {
  const { world, walked, judge } = await unpublished();
  const judgements = await Promise.all(Array.from({ length: 8 }, () => judge(walked.id)));
  expect(judgements.filter(({ raised }) => raised > 0)).toHaveLength(1);
  expect(await findingFactTypes(world, walked.id)).toEqual(["finding-raised"]);
});

/** The register says so from a day before the case: it had been wrong until now. */
const suspend = async ({ table, clock }: World, suspended: boolean): Promise<void> => {
  const officers = registers.officers.map((officer) =>
    officer.id === "yang-qinghe" && officer.certificate
      ? {
          ...officer,
          effectiveFrom: "2026-01-01",
          certificate: { ...officer.certificate, suspended },
        }
      : officer,
  );
  await importRegisters({ table, clock })(RegisterFile.parse({ ...registers, officers }), () => undefined);
};

test("what the registers set right is resolved; what comes back is the same finding, open again", async () => {
  const world = await newWorld();
  const { id } = await lawfulCase(world, { until: "filed" });
  const judge = judgeIn(world, world.rules);
  expect(await judge(id)).toEqual(NONE);
  await suspend(world, true);
  expect(await judge(id)).toEqual({ ...NONE, raised: 1 });
  world.clock.set("2026-03-04T09:00");
  await suspend(world, false);
  expect(await judge(id)).toEqual({ ...NONE, resolved: 1 });
  expect(await findingsIn(world, id)).toMatchObject([
    { rule: "two-certified-officers", state: "resolved", resolvedAt: "2026-03-04T09:00:00.000+08:00" },
  ]);
  expect(await judge(id)).toEqual(NONE);
  world.clock.set("2026-03-05T09:00");
  await suspend(world, true);
  expect(await judge(id)).toEqual({ ...NONE, raised: 1 });
  const [again, ...others] = await findingsIn(world, id);
  expect(others).toEqual([]);
  expect(again).toMatchObject({ state: "open", firstSeenAt: "2026-03-03T09:00:00.000+08:00" });
  expect(again).not.toHaveProperty("resolvedAt");
  expect(await findingFactTypes(world, id)).toEqual(["finding-raised", "finding-resolved", "finding-raised"]);
});

const COUNT = 120;
const many = caseRule({
  ...LATE_PUBLICATION,
  id: "test-many",
  judges: ["openCase"],
  judge: () =>
    Array.from({ length: COUNT }, (_, index) => ({
      pointer: `/items/${index % (COUNT - 1)}`,
      detail: { zh: `第${index + 1}项`, en: `item ${index + 1}` },
      values: { index },
    })),
});

test("more findings than one transaction has room for; what is said of one place is one finding", async () => {
  const world = await newWorld();
  const { id } = await lawfulCase(world, { until: "opened" });
  expect(await judgeIn(world, [many])(id)).toEqual({ ...NONE, raised: COUNT - 1 });
  const found = await findingsIn(world, id);
  expect(found).toHaveLength(COUNT - 1);
  expect(found.find(({ pointer }) => pointer === "/items/0")?.detail).toEqual({
    zh: `第1项；第${COUNT}项`,
    en: `item 1; item ${COUNT}`,
  });
  expect(await findingFacts(world, id)).toHaveLength(COUNT - 1);
});

test("a case that moves on while its findings are written is not covered by what was judged before", async () => {
  const { world, walked } = await unpublished();
  const judging = judgingIn({
    ...world,
    table: {
      ...world.table,
      write: async (writes) => {
        const outcome = await world.table.write(writes);
        if (!(await walked.head()).publication?.publishedAt)
          await walked.do("discloser", "decidePublication", { body: publishBody() });
        return outcome;
      },
    },
  });
  const { chain } = await walked.head();
  await judgeFacts(judging)([{ kind: "case", matter: walked.id, chain: chain.id, seq: chain.seq }]);
  const { seq } = (await walked.head()).chain;
  expect(seq).toBeGreaterThan(chain.seq);
  const next = await judgeFacts(judging)([{ kind: "case", matter: walked.id, chain: chain.id, seq }]);
  expect(next).toMatchObject({ judged: 1, covered: 0, judgement: { ...NONE, changed: 1 } });
  expect(await findingsIn(world, walked.id)).toMatchObject([{ values: { done: "2026-04-01" } }]);
  expect(await findingFactTypes(world, walked.id)).toEqual(["finding-raised", "finding-changed"]);
});

test("who read the case before another judged a later state of it writes nothing over that", async () => {
  const { world, walked } = await unpublished();
  const [slow, quick] = [judgingIn(world), judgingIn(world)];
  let overtaken = false;
  const table = {
    ...world.table,
    read: async (...asked: Parameters<typeof world.table.read>) => {
      const items = await world.table.read(...asked);
      if (!overtaken && items.some(({ sk }) => sk === "HEAD")) {
        overtaken = true;
        await walked.do("discloser", "decidePublication", { body: publishBody() });
        await judgeMatters(quick)([casePartition(walked.id)]);
      }
      return items;
    },
  };
  await judgeMatters({ ...slow, table })([casePartition(walked.id)]);
  expect(overtaken).toBe(true);
  expect(await findingsIn(world, walked.id)).toMatchObject([{ values: { done: "2026-04-01" } }]);
  expect(await findingFactTypes(world, walked.id)).toEqual(["finding-raised"]);
});

test("of a case that is not there nothing is found", async () => {
  const world = await newWorld();
  expect(await judgeIn(world)("01a20aa6-6142-70a2-a0ef-fa448b96341e")).toEqual(NONE);
});

test("the case itself hears nothing of it: not its version, its chain, its facts or its view", async () => {
  const { world, walked, judge } = await unpublished();
  const before = [await walked.head(), await factTypes(walked)];
  await judge(walked.id);
  expect([await walked.head(), await factTypes(walked)]).toEqual(before);
  for (const who of ["handler", "head", "reviewer", "discloser"] as const) {
    const seen = await Promise.all([
      walked.try(who, "getCase"),
      walked.try(who, "listFacts", { query: { limit: 100 } }),
      walked.try(who, "listCases"),
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/finding|test-late-publication/);
  }
  expect(await findingFactTypes(world, walked.id)).toHaveLength(1);
});
