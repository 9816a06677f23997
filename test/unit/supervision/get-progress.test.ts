import { expect, test } from "vitest";
import type { ProgressPage } from "../../../functions/supervision/contract.ts";
import { judgeAll } from "../../../functions/supervision/judge-all.ts";
import { openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM, personOf } from "../../support/world/people.ts";
import { judgingIn } from "../../support/world/supervised.ts";
import { newWorld, type World } from "../../support/world.ts";

const SUPERVISOR = "shen-mingjian";
const LAND = personOf(LAND_TEAM.handler).agency;

const progressFor = async (world: World, region: string, query: object = {}): Promise<ProgressPage> => {
  const who = { ...personOf(SUPERVISOR), region };
  const answered = await world.call(who, "getFindingsProgress", { query });
  if (!answered.ok) throw new Error(JSON.stringify(answered.refusal));
  return answered.value as ProgressPage;
};

const ofLand = ({ agencies }: ProgressPage) => agencies.find(({ agency }) => agency === LAND);

test("before the first pass there is none; then it tells how far each agency's cases are", async () => {
  const world = await newWorld();
  for (let number = 0; number < 130; number += 1)
    await openedCase(world, { opening: { externalId: `no-${number}` } });
  expect(await progressFor(world, "990100")).toEqual({ agencies: [] });
  const answers = [true, false];
  const run = judgeAll(judgingIn(world));
  await run(() => answers.shift() ?? false);
  const half = await progressFor(world, "990100");
  expect(half).toMatchObject({ startedAt: world.clock.now(), rules: judgingIn(world).version });
  expect(half).not.toHaveProperty("finishedAt");
  expect(ofLand(half)).toEqual({ agency: LAND, region: "990100", total: 130, done: 100, failed: 0 });
  await openedCase(world, { opening: { externalId: "while it runs" } });
  world.clock.set("2026-03-02T09:15");
  await run(() => true);
  const whole = await progressFor(world, "990100");
  expect(whole.finishedAt).toBe(world.clock.now());
  expect(ofLand(whole)).toMatchObject({ total: 131, done: 131, finishedAt: world.clock.now() });
  expect(whole.agencies.length).toBeGreaterThan(3);
  for (const agency of whole.agencies) expect(agency.finishedAt).toBeDefined();
});

test("of a region it tells of its agencies only, page by page", async () => {
  const world = await newWorld();
  await judgeAll(judgingIn(world))(() => true);
  const county = await progressFor(world, "990102");
  expect(county.agencies.length).toBeGreaterThan(1);
  for (const { region } of county.agencies) expect(region).toBe("990102");
  const first = await progressFor(world, "990102", { limit: 1 });
  const second = await progressFor(world, "990102", { limit: 1, cursor: first.next });
  expect([...first.agencies, ...second.agencies]).toEqual(county.agencies.slice(0, 2));
  expect(await progressFor(world, "980000")).toMatchObject({ agencies: [] });
  const refused = await world.call(LAND_TEAM.head, "getFindingsProgress", {});
  expect(refused).toMatchObject({ ok: false, refusal: { kind: "forbidden" } });
});
