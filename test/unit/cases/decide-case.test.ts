import { describe, expect, test } from "vitest";
import { sha256Hex } from "../../../functions/kernel/digest.ts";
import { DECISION_OUTCOME_NAMES } from "../../../functions/law/decision-outcomes.ts";
import { decisionBody, violation } from "../../support/world/bodies.ts";
import { lastFact } from "../../support/world/case-in-hand.ts";
import { lawfulCase, openedCase, sealedEvidence } from "../../support/world/lawful-case.ts";
import { expectRefused, wrong } from "../../support/world/refusals.ts";
import { moment } from "../../support/world/time.ts";
import { newWorld } from "../../support/world.ts";

const common = { reasons: "事实清楚，证据确凿。", reviewGrounds: [] };
const basis = [{ instrument: "《中华人民共和国行政处罚法》", article: "第三十三条第一款" }];

/** What is proposed for each outcome of 处罚法 57 that is no penalty. */
const PROPOSALS = {
  "minor-no-penalty": (evidence: string) => ({
    violations: [violation([evidence])],
    basis,
    education: "责令今后依法用地，签订承诺书。",
    ...common,
  }),
  "not-established": () => common,
  transfer: (evidence: string) => ({
    violations: [violation([evidence])],
    recipient: "云岭市公安局",
    ...common,
  }),
} as const;

const OUTCOMES = Object.keys(PROPOSALS) as (keyof typeof PROPOSALS)[];

test("there are four outcomes: a penalty, and these", () => {
  expect([...OUTCOMES, "penalty"].toSorted()).toEqual(DECISION_OUTCOME_NAMES.toSorted());
});

const proposed = async (outcome: (typeof OUTCOMES)[number]) => {
  const inHand = await openedCase(await newWorld());
  await inHand.do("head", "fileCase", { body: {} });
  const evidence = await sealedEvidence(inHand, "勘测笔录");
  const proposal = { outcome, ...PROPOSALS[outcome](evidence) };
  const answer = await inHand.do("handler", "proposeDecision", { body: { proposal } });
  return { inHand, proposal: answer.proposal };
};

describe.each(OUTCOMES)("a decision of the outcome %s", (outcome) => {
  const terms = { outcome, performance: undefined, collection: undefined, remedies: undefined };

  test("needs no notice, is served, imposes nothing and has nothing to publish", async () => {
    const { inHand, proposal } = await proposed(outcome);
    await inHand.do("head", "decideCase", { body: decisionBody(proposal, terms) });
    const head = await inHand.head();
    expect(head).toMatchObject({ state: "decided", decision: { outcome, fine: "0.00" }, obligations: [] });
    expect(head.service).toEqual({ state: "due" });
    expect(head.publication).toBeUndefined();
    const { document } = (await lastFact(inHand)).data as { document: object };
    expect(document).toMatchObject({ content: { outcome }, seal: { agency: "云岭州自然资源和规划局" } });
  });

  test("is not what another proposal proposes", async () => {
    const { inHand, proposal } = await proposed(outcome);
    const body = decisionBody(proposal, { ...terms, outcome: "penalty" });
    await expectRefused(inHand.world, () => inHand.try("head", "decideCase", { body }), wrong("/outcome"));
  });
});

test("the document is sealed: its hash is that of the very text in the fact, and the answer tells it", async () => {
  const walked = await lawfulCase(await newWorld(), { until: "agreed" });
  walked.world.clock.set("2026-03-17T09:00");
  const body = decisionBody(walked.proposed.proposal);
  const { documentHash } = await walked.do("head", "decideCase", { body });
  const { data } = await lastFact(walked);
  expect(documentHash).toBe(sha256Hex(JSON.stringify(data["document"])));
  expect((await walked.head()).decision?.documentHash).toBe(documentHash);
  expect(data["document"]).toMatchObject({
    proposal: walked.proposed.proposal,
    fine: "320000.00",
    fineInWords: "叁拾贰万元整",
    seal: { agency: "云岭州自然资源和规划局", sealedAt: moment("2026-03-17T09:00") },
  });
});

test("the document names the notice by its number, where it had one", async () => {
  const notice = { documentNumber: "云自然资罚告〔2026〕17号" };
  const walked = await lawfulCase(await newWorld(), { until: "decided", notice });
  const { document } = (await lastFact(walked)).data as { document: { heard: object } };
  expect(document.heard).toMatchObject({ noticeNumber: notice.documentNumber, hearing: "not-requested" });
});
