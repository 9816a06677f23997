import { expect, test } from "vitest";
import { agencyLike } from "../support/agency-like.ts";
import { decisionBody, noticeBody, proposalBody, TOLD } from "../support/case-bodies.ts";
import {
  agree,
  filed,
  notified,
  notify,
  type Proposed,
  propose,
  proposed,
  submit,
} from "../support/case-stages.ts";
import { LAND as MODEL } from "../support/casts.ts";
import { daysAgo } from "../support/days.ts";
import { expectProblem } from "../support/problems.ts";
import { sharedHost } from "../support/shared-host.ts";

const LAND = agencyLike(MODEL);
const host = sharedHost(LAND.joining);

const LARGE = 80_000;

const decide = ({ work, proposal }: Pick<Proposed, "work" | "proposal">, changes: object = {}) =>
  work.attempt(LAND.head, "decideCase", {
    body: { ...decisionBody(LAND, proposal), occurredAt: daysAgo(5), ...changes },
  });

test("no decision before the notice", async () => {
  const now = await proposed(host().session, LAND);
  const before = await now.work.facts();
  await expectProblem(await decide(now), {
    problem: "rule-refused",
    rule: "notice-before-decision",
    article: "第六十二条",
  });
  expect(await now.work.facts()).toEqual(before);
  await notify(now);
  await expectProblem(await decide(now, { occurredAt: daysAgo(39) }), {
    problem: "rule-refused",
    rule: "notice-before-decision",
  });
  expect((await decide(now)).status).toBe(201);
});

test.each([
  { ground: "complex", rule: "review-passed", article: "《中华人民共和国行政处罚法》第五十八条" },
  { ground: "social-impact", rule: "major-decision-review-passed", article: "118号" },
])("no decision before the review that $ground asks for", async ({ ground, rule, article }) => {
  const now = await notified(host().session, LAND, { changes: { reviewGrounds: [ground] } });
  const discussion = { heldAt: daysAgo(17), conclusion: "一致同意。" };
  await expectProblem(await decide(now, { discussion }), { problem: "rule-refused", rule, article });
  const round = await submit(now);
  await expectProblem(await decide(now, { discussion }), { problem: "rule-refused", rule, article });
  await agree(now, round);
  const early = { discussion, occurredAt: daysAgo(16) };
  await expectProblem(await decide(now, early), { problem: "rule-refused", rule });
  expect((await decide(now, { discussion })).status).toBe(201);
});

test("a request for a hearing bars until it is withdrawn", async () => {
  const now = await notified(host().session, LAND, { fine: LARGE });
  const { work, notice } = now;
  await agree(now, await submit(now));
  await work.act(LAND.handler, "recordStatement", {
    body: { notice, made: "none", hearing: "requested", occurredAt: daysAgo(36) },
  });
  const { clocks } = await work.view();
  expect(clocks.find(({ limit }) => limit === "hearing-request")).toMatchObject({
    state: "met",
    late: false,
  });
  await expectProblem(await decide(now), {
    problem: "rule-refused",
    rule: "hearing-window",
    article: "第六十四条第一项",
  });
  await work.act(LAND.handler, "waiveHearing", {
    body: { notice, form: "written", words: "本单位撤回听证申请。", occurredAt: daysAgo(30) },
  });
  expect((await decide(now)).status).toBe(201);
});

test("after a statement no heavier penalty can be proposed, a lighter one can", async () => {
  const now = await notified(host().session, LAND);
  const { work, evidence, notice } = now;
  const said = { content: "请求从轻处罚。", reexamination: "经复核，情节较轻。" };
  await work.act(LAND.handler, "recordStatement", {
    body: { notice, made: "statement", hearing: "not-requested", ...said, occurredAt: daysAgo(37) },
  });
  const heavier = [
    { proposal: proposalBody([evidence], 2001) },
    {
      proposal: {
        ...proposalBody([evidence]),
        penalties: [{ ...proposalBody([evidence]).penalties[0], kind: "closure", amount: undefined }],
      },
    },
  ];
  for (const body of heavier)
    await expectProblem(await work.attempt(LAND.handler, "proposeDecision", { body }), {
      problem: "rule-refused",
      rule: "no-heavier-after-statement",
      article: "第四十五条第二款",
    });
  expect((await work.view()).proposals).toHaveLength(1);
  const lighter = { ...now, proposal: await propose(work, proposalBody([evidence], 1000)) };
  await notify(lighter, { occurredAt: daysAgo(30) });
  expect((await decide(lighter)).status).toBe(201);
});

test("a penalty rests on evidence", async () => {
  const work = await filed(host().session, LAND);
  const answer = await work.attempt(LAND.handler, "proposeDecision", {
    body: { proposal: proposalBody([]) },
  });
  await expectProblem(answer, { problem: "rule-refused", rule: "facts-established", article: "第四十条" });
});

test("a notice is complete, tells the hearing where there is one, and is given by two officers", async () => {
  const { work, proposal } = await proposed(host().session, LAND, { fine: LARGE });
  const give = (changes: object) =>
    work.attempt(LAND.handler, "giveNotice", { body: { ...noticeBody(LAND, proposal), ...changes } });
  for (const missing of ["content", "facts", "reasons", "basis", "statement"])
    await expectProblem(await give({ told: TOLD.filter((item) => item !== missing) }), {
      problem: "rule-refused",
      rule: "notice-complete",
      article: "第四十四条",
      pointer: "/told",
    });
  await expectProblem(await give({ told: TOLD.filter((item) => item !== "hearing") }), {
    problem: "rule-refused",
    rule: "hearing-right-told",
    article: "第六十三条",
  });
  await expectProblem(await give({ officers: [LAND.handler] }), {
    problem: "rule-refused",
    rule: "two-certified-officers",
    article: "第四十二条",
    pointer: "/officers",
  });
  expect((await work.view()).notices).toEqual([]);
});

test("a decision states what the law asks it to state", async () => {
  const now = await notified(host().session, LAND);
  for (const name of ["performance", "remedies"])
    await expectProblem(await decide(now, { [name]: undefined }), {
      problem: "rule-refused",
      rule: "decision-complete",
      article: "第五十九条",
      pointer: `/${name}`,
    });
  await expectProblem(await decide(now, { collection: undefined }), {
    problem: "rule-refused",
    rule: "collection-stated",
    article: "第七条",
    pointer: "/collection",
  });
  expect((await now.work.view()).state).toBe("filed");
});

test("all rules that an act breaks are named at once", async () => {
  const now = await proposed(host().session, LAND, { changes: { reviewGrounds: ["complex"] } });
  const { body } = await decide(now, { remedies: undefined, collection: undefined });
  const rules = (body["breaches"] as { rule: string }[]).map(({ rule }) => rule.split("/").at(-2));
  expect(rules.toSorted()).toEqual([
    "collection-stated",
    "collective-discussion",
    "decision-complete",
    "notice-before-decision",
    "review-passed",
  ]);
});
