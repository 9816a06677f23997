import { expect, test } from "vitest";
import { reconcileFindings } from "../../../functions/supervision/reconcile-findings.ts";
import { lawfulCase, openedCase } from "../../support/world/lawful-case.ts";
import { findingsIn, LATE_PUBLICATION } from "../../support/world/supervised.ts";
import { newWorld } from "../../support/world.ts";

test("cases are judged again without any fact of theirs, all of them in turn", async () => {
  const world = await newWorld();
  const { id } = await lawfulCase(world, { until: "served" });
  for (let count = 0; count < 120; count += 1)
    await openedCase(world, { opening: { externalId: `more-${count}` } });
  world.clock.set("2026-05-06T09:00");
  const run = reconcileFindings({ ...world, rules: [LATE_PUBLICATION] });
  expect(await run()).toEqual({ judged: 121, failed: 0, raised: 1, changed: 0, resolved: 0 });
  expect(await findingsIn(world, id)).toMatchObject([{ state: "open" }]);
  expect(await run()).toMatchObject({ judged: 121, raised: 0 });
});

test("a case that cannot be judged does not keep the others from it", async () => {
  const world = await newWorld();
  const { id } = await lawfulCase(world, { until: "served" });
  await openedCase(world, { opening: { externalId: "another" } });
  world.clock.set("2026-05-06T09:00");
  const strange = {
    ...LATE_PUBLICATION,
    judges: ["openCase", "decideCase"] as const,
    judge: () => {
      throw new Error("a rule that throws");
    },
  };
  const run = (rules: readonly (typeof LATE_PUBLICATION)[]) => reconcileFindings({ ...world, rules })();
  expect(await run([strange])).toMatchObject({ judged: 0, failed: 2 });
  expect(await run([LATE_PUBLICATION])).toMatchObject({ judged: 2, failed: 0, raised: 1 });
  expect(await findingsIn(world, id)).toHaveLength(1);
});

test("a place that is no more, where it stopped, makes it begin anew", async () => {
  const world = await newWorld();
  await openedCase(world, {});
  const cursor = Buffer.from(JSON.stringify({ list: "CASES#gone" })).toString("base64url");
  await world.table.write([{ table: "state", put: { pk: "RECONCILER", sk: "FINDINGS", cursor }, when: [] }]);
  const run = reconcileFindings({ ...world, rules: [] });
  expect(await run()).toMatchObject({ judged: 0 });
  expect(await run()).toMatchObject({ judged: 1 });
});
