import { describe, expect, test } from "vitest";
import type { OperationId } from "../../infra/client/call.ts";
import { agencyLike } from "../support/agency-like.ts";
import { onTheSpotBody, publicationBody } from "../support/case-bodies.ts";
import { opened } from "../support/case-stages.ts";
import { LAND as MODEL } from "../support/casts.ts";
import { daysAgo, TODAY } from "../support/days.ts";
import { sharedHost } from "../support/shared-host.ts";
import { type StepOperation, stepBodies } from "../support/step-bodies.ts";
import type { WorkCase } from "../support/work-case.ts";

const LAND = agencyLike(MODEL);
const host = sharedHost(LAND.joining);

/** Takes a step over HTTP as the law would have it. */
const take = async (work: WorkCase, operation: StepOperation, changes: object = {}) => {
  const headed: readonly OperationId[] = [
    "approveMeasure",
    "releaseMeasure",
    "approveInspection",
    "decideEnforcement",
  ];
  const by = headed.includes(operation) ? LAND.head : LAND.handler;
  const body = { ...stepBodies(LAND, { day: TODAY })[operation], ...changes };
  return (await work.act(by, operation, { body })).body;
};

const open = (procedure: string) => opened(host().session, LAND, { procedure, occurredAt: daysAgo(1) });

const close = async (work: WorkCase): Promise<void> => {
  await work.act(LAND.head, "closeCase", { body: { reason: "done" } });
  await take(work, "archiveCase");
  expect((await work.view()).state).toBe("closed");
};

describe("each procedure, over HTTP, from its opening to its archive", () => {
  test("a penalty on the spot: decided, handed over, reported, paid, published, closed", async () => {
    const work = await open("simple");
    const decided = await work.act(LAND.handler, "decideOnTheSpot", { body: onTheSpotBody(LAND) });
    expect(decided.body["due"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await take(work, "reportOnTheSpot");
    await work.act(LAND.handler, "recordPerformance", { body: { obligation: "penalty-1", amount: "1000" } });
    const { body } = await work.act(LAND.disclosure, "decidePublication", { body: publicationBody() });
    expect(String(body["url"])).toContain("/c/");
    await close(work);
  });

  test("a seizure: approved, taken, released within its term", async () => {
    const work = await open("measure");
    await take(work, "approveMeasure");
    const { act, due } = await take(work, "takeMeasure");
    expect(String(due) > TODAY).toBe(true);
    await take(work, "releaseMeasure", { measure: act });
    await close(work);
  });

  test("an inspection that shows a violation is turned into a case", async () => {
    const work = await open("inspection");
    await take(work, "approveInspection");
    await take(work, "startInspection");
    await take(work, "recordInspection", { result: "violation" });
    await take(work, "tellInspectionResult");
    const other = await open("ordinary");
    await take(work, "turnIntoCase", { case: other.id });
    await close(work);
    expect((await other.view()).state).toBe("opened");
  });

  test("an enforcement: demanded, decided, carried out", async () => {
    const work = await open("enforcement");
    await take(work, "demandPerformance");
    await take(work, "decideEnforcement");
    // Urgent, for this test runs on holidays and at night, too (强制法 43).
    await take(work, "carryOutEnforcement", { urgent: true });
    await close(work);
  });

  test("an act of another power is recorded with its result", async () => {
    const work = await open("other");
    await take(work, "recordPowerAct");
    await close(work);
  });
});
