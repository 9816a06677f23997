import { expect, test } from "vitest";
import { judgeAll } from "../../../functions/supervision/judge-all.ts";
import { lawfulCase, openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, personOf, TRANSPORT_TEAM } from "../../support/world/people.ts";
import { findingsIn, judgingIn, LATE_PUBLICATION } from "../../support/world/supervised.ts";
import { newWorld, type World } from "../../support/world.ts";

const always = () => true;

const openMany = async (world: World, count: number): Promise<void> => {
  for (let number = 0; number < count; number += 1)
    await openedCase(world, { opening: { externalId: `more-${number}` } });
};

test("cases are judged again without any fact of theirs, all of them in turn", async () => {
  const world = await newWorld();
  const { id } = await lawfulCase(world, { until: "served" });
  await openMany(world, 120);
  await openedCase(world, { team: TRANSPORT_TEAM });
  world.clock.set("2026-05-06T09:00");
  const run = judgeAll(judgingIn(world));
  expect(await run(always)).toMatchObject({
    ...{ resting: false, judged: 122, failed: 0, judgement: { raised: 1, changed: 0, resolved: 0 } },
    pass: { total: 122, startedAt: "2026-05-06T09:00:00.000+08:00", finishedAt: expect.any(String) },
  });
  expect(await findingsIn(world, id)).toMatchObject([{ state: "open" }]);
  world.clock.set("2026-05-07T09:00");
  expect(await run(always)).toMatchObject({ resting: false, judged: 122, judgement: { raised: 0 } });
});

test("a run that has no time left is gone on with, and no case is judged twice", async () => {
  const world = await newWorld();
  await openMany(world, 230);
  await openedCase(world, { team: TRANSPORT_TEAM });
  const judged: number[] = [];
  for (let runs = 0; runs < 9; runs += 1) {
    let pages = 0;
    const run = await judgeAll(judgingIn(world))(() => {
      pages += 1;
      return pages < 2;
    });
    if (run.resting) break;
    judged.push(run.judged);
    expect(run.pass.finishedAt === undefined).toBe(judged.reduce((sum, cases) => sum + cases) < 231);
  }
  expect(judged.filter((cases) => cases > 0).length).toBeGreaterThan(2);
  expect(judged.reduce((sum, cases) => sum + cases)).toBe(231);
});

test("behind a pass it rests; other rules begin the next at once", async () => {
  const world = await newWorld();
  await openMany(world, 1);
  const run = judgeAll(judgingIn(world));
  expect(await run(always)).toMatchObject({ resting: false, judged: 1 });
  expect(await run(always)).toMatchObject({ resting: true, judged: 0 });
  const others = judgeAll({ ...judgingIn(world), version: "others" });
  expect(await others(always)).toMatchObject({ resting: false, judged: 1, pass: { version: "others" } });
  world.clock.set("2026-03-03T09:00");
  expect(await others(always)).toMatchObject({ resting: false, judged: 1 });
});

test("a pass under way is begun anew when the rules change", async () => {
  const world = await newWorld();
  await openMany(world, 150);
  const answers = [true, false];
  const first = await judgeAll(judgingIn(world))(() => answers.shift() ?? false);
  expect(first).toMatchObject({ judged: 100 });
  expect(first.pass).not.toHaveProperty("finishedAt");
  world.clock.set("2026-03-02T09:15");
  const next = await judgeAll({ ...judgingIn(world), version: "others" })(always);
  expect(next).toMatchObject({ judged: 150, pass: { version: "others", finishedAt: expect.any(String) } });
});

test("a case that cannot be judged does not keep the others from it", async () => {
  const world = await newWorld();
  const { id } = await lawfulCase(world, { until: "served" });
  await openedCase(world, { opening: { externalId: "another" } });
  world.clock.set("2026-05-06T09:00");
  const strange = {
    ...LATE_PUBLICATION,
    judges: ["openCase", "decideCase"] as const,
    judge: ({ record }: { record: { id: string } }) => {
      if (record.id === id) throw new Error("a rule that throws");
      return [];
    },
  };
  const run = (rules: readonly (typeof LATE_PUBLICATION)[], version: string) =>
    judgeAll({ ...judgingIn(world, rules), version })(always);
  expect(await run([strange], "strange")).toMatchObject({ judged: 1, failed: 1 });
  expect(await run([LATE_PUBLICATION], "mended")).toMatchObject({ judged: 2, failed: 0 });
  expect(await findingsIn(world, id)).toHaveLength(1);
});

test("a head that cannot be read does not keep the others from it", async () => {
  const world = await newWorld();
  const { id } = await openedCase(world, {});
  await openedCase(world, { opening: { externalId: "another" } });
  const [head] = await world.table.read("state", [{ pk: `CASE#${id}`, sk: "HEAD" }]);
  if (!head) throw new Error("there is no head");
  await world.table.write([{ table: "state", put: { ...head, format: 1 }, when: [] }]);
  expect(await judgeAll(judgingIn(world))(always)).toMatchObject({ judged: 1, failed: 1 });
});

test("a page of which nothing differs costs three reads of many items, and writes only how far it has come", async () => {
  const world = await newWorld();
  await openMany(world, 90);
  await judgeAll(judgingIn(world))(always);
  world.clock.set("2026-03-03T09:00");
  const asked = { read: 0, query: 0, written: [] as string[] };
  const { table } = world;
  const counting: World["table"] = {
    ...table,
    read: (...keys) => {
      asked.read += 1;
      return table.read(...keys);
    },
    query: (query) => {
      asked.query += 1;
      return table.query(query);
    },
    write: (writes) => {
      asked.written.push(...writes.map((write) => ("put" in write ? write.put.sk : "")));
      return table.write(writes);
    },
  };
  await judgeAll({ ...judgingIn(world), table: counting })(always);
  expect(asked.read).toBeLessThanOrEqual(6);
  expect(asked.query).toBe(0);
  expect(asked.written.filter((sk) => !sk.startsWith("FINDINGS"))).toEqual([]);
  expect(asked.written.filter((sk) => sk === `FINDINGS#${personOf(LAND_TEAM.handler).agency}`)).toHaveLength(
    2,
  );
});
