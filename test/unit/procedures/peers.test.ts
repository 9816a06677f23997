import { expect, test } from "vitest";
import { readPeers } from "../../../functions/case-file/peers.ts";
import { violationKey } from "../../../functions/case-file/violation-key.ts";
import type { PlainDate } from "../../../functions/kernel/time.ts";
import { stepBodies } from "../../support/step-bodies.ts";
import { lawfulCase, openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM } from "../../support/world/people.ts";
import { newWorld } from "../../support/world.ts";

const BODIES = stepBodies(LAND_TEAM);

test("a fine is known to other cases of the same party, by what it was for, and not to its own", async () => {
  const world = await newWorld();
  const fined = await lawfulCase(world, { until: "decided" });
  const other = await openedCase(world, { opening: { externalId: "second" } });
  const key = violationKey({
    description: "未经批准擅自占用国有建设用地3200平方米建设住宅",
    endedOn: "2025-09-30" as PlainDate,
  });
  expect(await readPeers(world.table, await other.head(), "decideCase")).toEqual([
    { case: fined.id, agency: "11990100MB1A00011U", day: "2026-03-17", kind: "fine", key },
  ]);
  expect(await readPeers(world.table, await fined.head(), "decideCase")).toEqual([]);
  expect(await readPeers(world.table, await other.head(), "fileCase")).toEqual([]);
});

test("what is sealed is known to others until it is released", async () => {
  const world = await newWorld();
  const sealed = await openedCase(world, { opening: { procedure: "measure" } });
  const kind = { kind: "sealing" };
  await sealed.do("head", "approveMeasure", { body: kind });
  const { seq } = await sealed.do("handler", "takeMeasure", { body: { ...BODIES.takeMeasure, ...kind } });
  const other = await openedCase(world, { opening: { externalId: "second", procedure: "measure" } });
  const seen = async () => readPeers(world.table, await other.head(), "takeMeasure");
  expect(await seen()).toMatchObject([{ kind: "sealing", key: "机械设备一台", case: sealed.id }]);
  await sealed.do("head", "releaseMeasure", { body: { ...BODIES.releaseMeasure, measure: seq } });
  expect(await seen()).toEqual([]);
});

test("an entry on site is known with what exempts it, and never names a citizen's number", async () => {
  const world = await newWorld();
  const citizen = { kind: "citizen", name: "欧阳澄", idNumber: "990101198803070019", address: "白水县" };
  const parties = [citizen];
  const first = await openedCase(world, { opening: { procedure: "inspection", parties } });
  await first.do("head", "approveInspection", { body: {} });
  await first.do("handler", "startInspection", { body: { ...BODIES.startInspection, capExemption: "clue" } });
  const other = await openedCase(world, {
    opening: { externalId: "second", procedure: "inspection", parties },
  });
  expect(await readPeers(world.table, await other.head(), "startInspection")).toMatchObject([
    { kind: "inspection", key: "clue", day: "2026-03-02" },
  ]);
  const peers = world.table.all("state").filter(({ pk }) => pk.startsWith("PEER#"));
  expect(peers).toHaveLength(1);
  expect(JSON.stringify(peers)).not.toContain(citizen.idNumber);
});
