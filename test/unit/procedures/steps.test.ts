import { describe, expect, test } from "vitest";
import { stepBodies } from "../../support/step-bodies.ts";
import { factTypes, lastFact } from "../../support/world/case-in-hand.ts";
import { openedCase } from "../../support/world/lawful-case.ts";
import { LAND_TEAM } from "../../support/world/people.ts";
import { expectRefused, MISSING, wrong } from "../../support/world/refusals.ts";
import { newWorld } from "../../support/world.ts";

const BODIES = stepBodies(LAND_TEAM);

const opened = async (procedure: string, more: object = {}) =>
  openedCase(await newWorld(), { opening: { procedure, ...more } });

describe("a step", () => {
  test("is refused in a procedure that does not have it", async () => {
    const inHand = await opened("inspection");
    const attempt = () => inHand.try("head", "fileCase", { body: {} });
    await expectRefused(inHand.world, attempt, { kind: "wrong-procedure" });
  });

  test("names an act of the case that is not over", async () => {
    const inHand = await opened("measure");
    await inHand.do("head", "approveMeasure", { body: BODIES.approveMeasure });
    const { seq } = await inHand.do("handler", "takeMeasure", { body: BODIES.takeMeasure });
    const release = (measure: number) => () =>
      inHand.try("head", "releaseMeasure", { body: { ...BODIES.releaseMeasure, measure } });
    await expectRefused(inHand.world, release(seq - 1), wrong("/measure"));
    await inHand.do("head", "releaseMeasure", { body: { ...BODIES.releaseMeasure, measure: seq } });
    await expectRefused(inHand.world, release(seq), wrong("/measure"));
  });

  test("needs the acts without which it could not be", async () => {
    const inHand = await opened("enforcement");
    const attempt = () => inHand.try("handler", "recordCourtAnswer", { body: BODIES.recordCourtAnswer });
    await expectRefused(inHand.world, attempt, MISSING);
  });

  test("names people of the register, and no field is left out or unknown", async () => {
    const inHand = await opened("ordinary");
    const record = (body: object) => () => inHand.try("handler", "recordInquiry", { body });
    const { recordInquiry } = BODIES;
    const stranger = { ...recordInquiry, officers: [LAND_TEAM.handler, "nobody"] };
    await expectRefused(inHand.world, record(stranger), wrong("/officers/1"));
    const { written: _, ...less } = recordInquiry;
    await expectRefused(inHand.world, record(less), wrong("/written"));
    await expectRefused(inHand.world, record({ ...recordInquiry, colour: "red" }), wrong("/colour"));
  });

  test("keeps its words in the fact, its fields in the record, and whoever worked it among the handlers", async () => {
    const inHand = await opened("ordinary");
    const officers = [LAND_TEAM.handler, LAND_TEAM.head];
    await inHand.do("handler", "recordInquiry", {
      body: { ...BODIES.recordInquiry, officers, note: "询问笔录一份。" },
    });
    const head = await inHand.head();
    expect(head.acts.at(-1)).toMatchObject({ act: "recordInquiry", kind: "inquiry", by: LAND_TEAM.handler });
    expect(JSON.stringify(head)).not.toContain("询问笔录一份");
    expect((await lastFact(inHand)).data).toMatchObject({ note: "询问笔录一份。" });
    expect(head.handlers.has(LAND_TEAM.head)).toBe(true);
  });

  test("approved by the head says so by itself, and makes no handler of him", async () => {
    const inHand = await opened("inspection");
    await inHand.do("head", "approveInspection", { body: {} });
    const head = await inHand.head();
    expect(head.acts.at(-1)).toMatchObject({ act: "approveInspection", approvedBy: LAND_TEAM.head });
    expect(head.handlers.has(LAND_TEAM.head)).toBe(false);
  });
});

describe("the tasks of steps", () => {
  test("a measure opens one until it is disposed of or released, an urgent one another", async () => {
    const inHand = await opened("measure");
    const { seq, due } = await inHand.do("handler", "takeMeasure", {
      body: { ...BODIES.takeMeasure, urgent: true },
    });
    expect(due).toBe("2026-04-01");
    expect(await inHand.tasks()).toMatchObject({
      [`dispose-measure#${seq}`]: "open",
      [`report-urgent-measure#${seq}`]: "open",
    });
    await inHand.do("head", "reportUrgentMeasure", { body: { measure: seq } });
    await inHand.do("head", "releaseMeasure", { body: { ...BODIES.releaseMeasure, measure: seq } });
    expect(await inHand.tasks()).toMatchObject({
      [`dispose-measure#${seq}`]: "done (measure-released)",
      [`report-urgent-measure#${seq}`]: "done (urgent-measure-reported)",
      "close-case#1": "open",
    });
  });

  test("testing that was told in writing holds the term up, and an extension lengthens it", async () => {
    const inHand = await opened("measure");
    await inHand.do("head", "approveMeasure", { body: BODIES.approveMeasure });
    const { seq } = await inHand.do("handler", "takeMeasure", { body: BODIES.takeMeasure });
    await inHand.do("head", "extendMeasure", { body: { ...BODIES.extendMeasure, measure: seq } });
    const { acts } = await inHand.head();
    expect(acts.at(-1)).toMatchObject({ act: "extendMeasure", approvedBy: LAND_TEAM.head, days: 30 });
  });
});

describe("limits that are changed", () => {
  const change = (limit: string, round = 1) => ({ ...BODIES.extendLimit, limit, round });

  test.each([
    ["one that the law does not know", change("patience"), "/limit"],
    ["the term of a measure, which has its own step", change("measure-term"), "/limit"],
    ["one that does not run in the case", change("decision"), "/round"],
    ["a round that there is not", change("filing", 2), "/round"],
  ])("not %s", async (_, body, pointer) => {
    const inHand = await opened("ordinary");
    await expectRefused(inHand.world, () => inHand.try("head", "extendLimit", { body }), wrong(pointer));
  });

  test("are paused once at a time, and resumed when they are paused", async () => {
    const inHand = await opened("ordinary");
    const body = { limit: "filing", round: 1 };
    const pausing = { ...BODIES.pauseLimit, ...body };
    await expectRefused(inHand.world, () => inHand.try("handler", "resumeLimit", { body }), wrong("/round"));
    await inHand.do("handler", "pauseLimit", { body: pausing });
    await expectRefused(
      inHand.world,
      () => inHand.try("handler", "pauseLimit", { body: pausing }),
      wrong("/round"),
    );
    await inHand.do("handler", "resumeLimit", { body });
    await inHand.do("handler", "pauseLimit", { body: pausing });
  });
});

describe("a case that is closed", () => {
  const close = { body: { reason: "done" } };

  test("as done holds nothing any more", async () => {
    const inHand = await opened("measure");
    await expectRefused(inHand.world, () => inHand.try("head", "closeCase", close), MISSING);
    await inHand.do("head", "approveMeasure", { body: BODIES.approveMeasure });
    const { seq } = await inHand.do("handler", "takeMeasure", { body: BODIES.takeMeasure });
    await expectRefused(inHand.world, () => inHand.try("head", "closeCase", close), MISSING);
    await inHand.do("head", "disposeMeasure", { body: { ...BODIES.disposeMeasure, measure: seq } });
    await inHand.do("head", "closeCase", close);
    await inHand.do("handler", "archiveCase", { body: BODIES.archiveCase });
    expect((await inHand.head()).state).toBe("closed");
    expect((await factTypes(inHand)).slice(-2)).toEqual(["case-closed", "case-archived"]);
  });

  test("leaves no task behind that nobody needs to do any more", async () => {
    const inHand = await opened("inspection");
    await inHand.do("handler", "requestRecusal", { body: BODIES.requestRecusal });
    await inHand.do("head", "closeCase", { body: { reason: "dropped", explanation: "企业已注销。" } });
    expect(Object.values(await inHand.tasks())).toEqual(["void", "void"]);
  });

  test("is dropped where its procedure knows it, for a reason that fits", async () => {
    const inHand = await opened("simple");
    const body = { reason: "dropped", explanation: "不再处理。" };
    await expectRefused(inHand.world, () => inHand.try("head", "closeCase", { body }), wrong("/reason"));
    await inHand.do("head", "closeCase", { body: { ...body, reason: "not-filed" } });
  });
});

test("an inspection is turned into a penalty case of the same agency", async () => {
  const inHand = await opened("inspection");
  await inHand.do("head", "approveInspection", { body: {} });
  for (const step of ["startInspection", "recordInspection"] as const)
    await inHand.do("handler", step, {
      body: { ...BODIES[step], ...(step === "recordInspection" && { result: "violation" }) },
    });
  const turn = (id: string) => () => inHand.try("handler", "turnIntoCase", { body: { case: id } });
  await expectRefused(inHand.world, turn(inHand.id), wrong("/case"));
  await expectRefused(inHand.world, turn("01950000-0000-7000-8000-000000000001"), wrong("/case"));
  const other = await openedCase(inHand.world, {
    opening: { externalId: "turned", source: { kind: "inspection" } },
  });
  await inHand.do("handler", "turnIntoCase", { body: { case: other.id } });
  expect((await inHand.head()).acts.at(-1)).toMatchObject({ act: "turnIntoCase", case: other.id });
});
