import { expect, test } from "vitest";
import { lastFact } from "../../support/world/case-in-hand.ts";
import { lawfulCase, openedCase } from "../../support/world/lawful-case.ts";
import { expectRefused } from "../../support/world/refusals.ts";
import { settle } from "../../support/world/settings.ts";
import { newWorld } from "../../support/world.ts";

const BASIS = [{ instrument: "《自然资源行政处罚办法》", article: "第十六条" }];

test("files the case: the head approves, the ninety days begin, the case is to be handled", async () => {
  const opened = await openedCase(await newWorld());
  const body = { number: "云自然资立〔2026〕1号", basis: BASIS };
  expect(await opened.do("head", "fileCase", { body })).toMatchObject({
    version: 2,
    seq: 2,
    due: "2026-05-31",
  });
  expect(await opened.head()).toMatchObject({
    state: "filed",
    filing: { seq: 2, approvedBy: "long-zhiyuan", number: body.number, basis: BASIS },
  });
  expect(await lastFact(opened)).toMatchObject({ type: "case-filed", data: { ...body, due: "2026-05-31" } });
  expect(await opened.tasks()).toEqual({ "file-case#1": "done (filed)", "handle-case#1": "open" });
  expect(await opened.clocks()).toMatchObject({
    "decision#1": { state: "running", start: "2026-03-02", count: 90 },
  });
});

test("counts from the day on which it happened, not on which it was entered", async () => {
  const opened = await openedCase(await newWorld());
  opened.world.clock.set("2026-03-20T09:00");
  const body = { occurredAt: "2026-03-04T15:00:00+08:00" };
  expect(await opened.do("head", "fileCase", { body })).toMatchObject({ due: "2026-06-02" });
  expect(await lastFact(opened)).toMatchObject({
    occurredAt: "2026-03-04T15:00:00.000+08:00",
    recordedAt: "2026-03-20T09:00:00.000+08:00",
  });
});

test("gives the time that the place has set, with the text that sets it", async () => {
  const world = await newWorld();
  await settle(world, { limits: { decision: { count: 60, unit: "day", rolls: true, basis: "某省规定" } } });
  const opened = await openedCase(world);
  await opened.do("head", "fileCase", { body: {} });
  expect((await opened.clocks())["decision#1"]).toMatchObject({
    count: 60,
    due: "2026-05-06",
    rolledFrom: "2026-05-01",
    basis: "某省规定",
  });
});

test("is done once", async () => {
  const filed = await lawfulCase(await newWorld(), { until: "filed" });
  const again = () => filed.try("head", "fileCase", { body: {} });
  await expectRefused(filed.world, again, { kind: "wrong-state", state: "filed", allowed: ["opened"] });
});
