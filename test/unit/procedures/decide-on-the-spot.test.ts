import { describe, expect, test } from "vitest";
import { readyFor } from "../../support/world/acts.ts";
import { publishBody } from "../../support/world/bodies.ts";
import { lastFact } from "../../support/world/case-in-hand.ts";
import { openedCase } from "../../support/world/lawful-case.ts";
import { expectRefused, MISSING, wrong } from "../../support/world/refusals.ts";
import { STEP_ACTS } from "../../support/world/steps.ts";

const act = STEP_ACTS.find(({ operation }) => operation === "decideOnTheSpot");
if (!act) throw new Error("no such act");

const decide = async (more: object = {}) => {
  const walked = await readyFor(act);
  const { body } = act.sent(walked);
  const answer = await walked.do("handler", "decideOnTheSpot", { body: { ...body, ...more } });
  return { walked, answer, body };
};

describe("a decision on the spot (处罚法 51, 52)", () => {
  test("is a sealed document, served by handing it over, and then published, paid, reported and closed", async () => {
    const { walked, answer } = await decide();
    expect(answer).toMatchObject({ documentNumber: "云自然资当罚字〔2026〕1号", due: "2026-03-11" });
    const head = await walked.head();
    expect(head).toMatchObject({
      state: "decided",
      decision: { fine: "1000.00", outcome: "penalty" },
      service: { state: "served" },
      publication: { state: "due" },
      obligations: [{ id: "penalty-1" }, { id: "order-1" }],
    });
    expect(head.acts.at(-1)).toMatchObject({
      act: "decideOnTheSpot",
      fine: "1000.00",
      stated: expect.arrayContaining(["reconsideration-first", "amount", "place", "signature"]),
    });
    expect((await lastFact(walked)).data).toMatchObject({
      document: { fineInWords: "壹仟元整", heard: { hearing: "not-required" } },
    });
    expect((await walked.clocks())["payment#1"]).toMatchObject({ due: "2026-03-17", state: "running" });
    await walked.do("handler", "recordPerformance", { body: { obligation: "penalty-1", amount: "1000" } });
    await walked.do("handler", "recordPerformance", { body: { obligation: "order-1" } });
    await walked.do("discloser", "decidePublication", { body: publishBody() });
    const close = { body: { reason: "done" } };
    await expectRefused(walked.world, () => walked.try("head", "closeCase", close), MISSING);
    await walked.do("handler", "reportOnTheSpot", { body: {} });
    await walked.do("head", "closeCase", close);
    expect(Object.values(await walked.tasks()).filter((state) => state === "open")).toEqual([]);
  });

  test("that was not handed over is served like any other, and only then runs the time for payment", async () => {
    const { walked } = await decide({ delivered: false });
    expect((await walked.head()).service).toEqual({ state: "due" });
    expect((await walked.clocks())["payment#1"]).toBeUndefined();
    const body = { method: "direct", receivedAt: walked.world.clock.now() };
    await walked.do("handler", "serveDecision", { body });
    expect((await walked.clocks())["payment#1"]).toMatchObject({ state: "running" });
  });

  test("has a number of its own, officers of the register, and no list of sealed evidence", async () => {
    const { walked, body } = await decide();
    const other = await openedCase(walked.world, { opening: { externalId: "other", procedure: "simple" } });
    const attempt = (more: object) => () =>
      other.try("handler", "decideOnTheSpot", { body: { ...body, ...more } });
    await expectRefused(walked.world, attempt({}), { kind: "already-exists" });
    const free = { documentNumber: "云自然资当罚字〔2026〕2号" };
    await expectRefused(walked.world, attempt({ ...free, officers: ["nobody"] }), wrong("/officers/0"));
  });

  test("is not open in the ordinary procedure", async () => {
    const { walked, body } = await decide();
    const other = await openedCase(walked.world, { opening: { externalId: "other" } });
    await expectRefused(
      walked.world,
      () => other.try("handler", "decideOnTheSpot", { body: { ...body, documentNumber: "云罚〔2026〕9号" } }),
      { kind: "wrong-procedure" },
    );
  });
});
