import { expect, test } from "vitest";
import { agencyLike } from "../support/agency-like.ts";
import { decisionBody, proposalBody } from "../support/case-bodies.ts";
import { agree, notified, notify, type Proposed, propose, submit } from "../support/case-stages.ts";
import { LAND as MODEL } from "../support/casts.ts";
import { daysAgo } from "../support/days.ts";
import { expectProblem } from "../support/problems.ts";
import { reviewersOf } from "../support/reviewers.ts";
import { sharedHost } from "../support/shared-host.ts";
import { openTasks } from "../support/walk.ts";

const LAND = agencyLike(MODEL);
const { SECOND, joining } = reviewersOf(LAND);
const host = sharedHost(LAND.joining, joining);

/** A fine that asks a hearing and a review. */
const LARGE = 80_000;

/** 存在问题, on the first round. */
const object = async (now: Proposed): Promise<void> => {
  const round = await submit(now);
  const body = {
    proposal: now.proposal,
    outcome: "issues",
    opinion: "裁量依据引用不全，请修改。",
    heads: [{ head: "law-and-discretion", problem: "没有引用裁量基准。" }],
    occurredAt: daysAgo(18),
  };
  await now.work.act(LAND.reviewer, "giveReviewOpinion", { path: { round }, body });
};

const decide = ({ work, proposal }: Pick<Proposed, "work" | "proposal">) =>
  work.attempt(LAND.head, "decideCase", {
    body: { ...decisionBody(LAND, proposal), occurredAt: daysAgo(5) },
  });

const tasks = ({ work }: Proposed) => openTasks(host().session, LAND, work.id);

test("problems found, the reasons revised: the notice stands, the second round tells what changed", async () => {
  const now = await notified(host().session, LAND, { fine: LARGE });
  const { work, evidence } = now;
  await object(now);
  expect(await tasks(now)).toEqual(["handle-case", "handle-opinion", "decide-case"]);
  await expectProblem(await decide(now), {
    problem: "rule-refused",
    rule: "major-decision-review-passed",
    article: "118号",
  });
  const same = { body: { proposal: now.proposal } };
  await expectProblem(await work.attempt(LAND.handler, "submitForReview", same), {
    problem: "precondition-missing",
  });

  const text = { ...proposalBody([evidence], LARGE), reasons: "依照裁量基准第二档，属于一般情节。" };
  const revised = { ...now, proposal: await propose(work, text) };
  expect(await tasks(now)).toEqual(["handle-case", "decide-case"]);
  const second = await work.act(LAND.handler, "submitForReview", { body: { proposal: revised.proposal } });
  expect(second.body).toMatchObject({ round: 2, state: "pending", changed: ["/reasons"] });
  await work.act(LAND.reviewer, "giveReviewOpinion", {
    path: { round: 2 },
    body: { proposal: revised.proposal, outcome: "agreed", opinion: "同意。" },
  });
  const body = decisionBody(LAND, revised.proposal);
  await work.act(LAND.head, "decideCase", { body });
  const { reviews, decision } = await work.view();
  expect(reviews.map(({ state }) => state)).toEqual(["void", "agreed"]);
  expect(decision?.proposal).toEqual(revised.proposal);
});

test("the substance revised: the notice is void, and the party is told again before the decision", async () => {
  const now = await notified(host().session, LAND, { fine: LARGE });
  const { work, evidence } = now;
  await object(now);
  const revised = { ...now, proposal: await propose(work, proposalBody([evidence], 60_000)) };
  expect(await tasks(now)).toEqual(["handle-case", "give-notice", "decide-case"]);
  await expectProblem(await decide(now), { problem: "invalid-input", pointer: "/proposal" });

  const second = await work.act(LAND.handler, "submitForReview", {
    body: { proposal: revised.proposal, occurredAt: daysAgo(17) },
  });
  expect(second.body["changed"]).toEqual(["/penalties/0/content", "/penalties/0/amount"]);
  await agree(revised, 2);
  await expectProblem(await decide(revised), {
    problem: "rule-refused",
    rule: "notice-before-decision",
    article: "第六十二条",
  });
  await notify(revised, { occurredAt: daysAgo(37) });
  const decided = await decide(revised);
  expect(decided.status, JSON.stringify(decided.body)).toBe(201);
  expect((await work.view()).decision?.fine).toBe("60000.00");
});

test("a disagreement is settled by the head, and another reviewer agrees", async () => {
  const now = await notified(host().session, LAND, { fine: LARGE });
  const { work, proposal } = now;
  await object(now);
  const disputed = await work.act(LAND.handler, "submitForReview", {
    body: { proposal, disagreement: "裁量基准第四项已经引用，不需要再引用其他文件。" },
  });
  expect(disputed.body).toMatchObject({ round: 1, state: "disputed" });
  expect(await tasks(now)).toEqual(["handle-case", "decide-case", "settle-disagreement"]);
  await expectProblem(await decide(now), { problem: "rule-refused", rule: "major-decision-review-passed" });
  const settled = await work.act(LAND.head, "settleDisagreement", {
    path: { round: 1 },
    body: { outcome: "review-again", reasons: "由另一名审核人员重新审核。" },
  });
  expect(settled.body).toMatchObject({ round: 1, settlement: "review-again", next: 2 });
  await expectProblem(await decide(now), { problem: "rule-refused", rule: "major-decision-review-passed" });
  const body = { proposal, outcome: "agreed", opinion: "引用适当，同意。" };
  await work.act(SECOND, "giveReviewOpinion", { path: { round: 2 }, body });
  await work.act(LAND.head, "decideCase", { body: decisionBody(LAND, proposal) });
  expect((await work.view()).reviewers).toEqual([LAND.reviewer, SECOND]);
});

test("a disagreement is settled by a revision", async () => {
  const now = await notified(host().session, LAND, { fine: LARGE });
  const { work, proposal, evidence } = now;
  await object(now);
  await work.act(LAND.handler, "submitForReview", { body: { proposal, disagreement: "依据完整。" } });
  await work.act(LAND.head, "settleDisagreement", {
    path: { round: 1 },
    body: { outcome: "revise", reasons: "按审核意见修改。" },
  });
  expect(await tasks(now)).toEqual(["handle-case", "revise-proposal", "decide-case"]);
  await expectProblem(await work.attempt(LAND.handler, "submitForReview", { body: { proposal } }), {
    problem: "precondition-missing",
  });
  const text = { ...proposalBody([evidence], LARGE), reasons: "补充引用裁量基准。" };
  const revised = { ...now, proposal: await propose(work, text) };
  expect(await tasks(now)).toEqual(["handle-case", "decide-case"]);
  await agree(revised, await submit(revised));
  expect((await decide(revised)).status).toBe(201);
});

test("missing material is asked for and supplied while the round stays open", async () => {
  const now = await notified(host().session, LAND, { fine: LARGE });
  const { work } = now;
  const round = await submit(now);
  const step = { path: { round } };
  const supply = { ...step, body: { supplied: "补充听证告知书送达回证，见证据。" } };
  const ask = { ...step, body: { wanted: "送达回证" } };
  await expectProblem(await work.attempt(LAND.handler, "supplyMaterial", supply), {
    problem: "precondition-missing",
  });
  await work.act(LAND.reviewer, "requestMaterial", ask);
  expect(await tasks(now)).toEqual(["handle-case", "supply-material", "decide-case", "review-proposal"]);
  await expectProblem(await work.attempt(LAND.reviewer, "requestMaterial", ask), {
    problem: "precondition-missing",
  });
  await work.act(LAND.handler, "supplyMaterial", supply);
  expect(await tasks(now)).not.toContain("supply-material");
  await agree(now, round);
  expect((await decide(now)).status).toBe(201);
  const { clocks, tasks: all } = await work.view();
  expect(clocks.find(({ limit }) => limit === "review")).toMatchObject({ state: "met", late: false });
  expect(all.find(({ kind }) => kind === "supply-material")).toMatchObject({ outcome: "supplied" });
});
