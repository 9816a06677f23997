import { describe, expect, test } from "vitest";
import { agencyLike } from "../support/agency-like.ts";
import { decisionBody, proposalBody } from "../support/case-bodies.ts";
import {
  addEvidence,
  filed,
  type Notified,
  notified,
  notify,
  type Proposed,
  propose,
  submit,
} from "../support/case-stages.ts";
import { type Cast, LAND as MODEL } from "../support/casts.ts";
import { daysAgo } from "../support/days.ts";
import { expectProblem } from "../support/problems.ts";
import { reviewersOf } from "../support/reviewers.ts";
import { sharedHost } from "../support/shared-host.ts";

const LAND = agencyLike(MODEL);
const { BOTH, REVIEWING_HEAD, SECOND, UNLISTED, UNQUALIFIED, VETERAN, joining } = reviewersOf(LAND);
const host = sharedHost(LAND.joining, joining);

const opine = async ({ work, proposal }: Pick<Proposed, "work" | "proposal">, reviewer: string, round = 1) =>
  work.attempt(reviewer, "giveReviewOpinion", {
    path: { round },
    body: { proposal, outcome: "agreed", opinion: "同意。", occurredAt: daysAgo(15) },
  });

const OWN_WORK: readonly {
  name: string;
  cast?: Partial<Cast>;
  work?: (now: Notified) => Promise<unknown>;
}[] = [
  { name: "opened the case and proposed", cast: { handler: BOTH } },
  { name: "is named as an officer of the case", cast: { other: BOTH } },
  {
    name: "captured evidence",
    work: ({ work }) =>
      addEvidence(work, { text: "照片", captured: { at: daysAgo(50), by: [BOTH], place: "现场" } }),
  },
  {
    name: "declared evidence that others captured",
    work: ({ work }) =>
      work.act(BOTH, "declareEvidence", {
        body: {
          ...{
            title: "照片",
            kind: "audio-visual",
            mediaType: "image/jpeg",
            sha256: "0".repeat(64),
            size: 1,
          },
          captured: { at: daysAgo(50), by: [LAND.handler], place: "现场" },
        },
      }),
  },
  {
    name: "recorded the party's statement",
    work: ({ work, notice }) =>
      work.act(BOTH, "recordStatement", { body: { notice, made: "none", hearing: "not-requested" } }),
  },
  {
    name: "corrected a fact",
    work: ({ work }) =>
      work.act(BOTH, "correctFact", {
        body: { seq: 1, reason: "笔误", corrected: { text: "案件线索" } },
      }),
  },
];

describe("who has worked a case does not review it", () => {
  test.each(OWN_WORK)("$name", async ({ cast = {}, work: own }) => {
    const now = await notified(host().session, { ...LAND, ...cast }, { fine: 80_000 });
    await own?.(now);
    await submit(now);
    await expectProblem(await opine(now, BOTH), {
      problem: "rule-refused",
      rule: "reviewer-not-handler",
      article: "第四十九条第三款",
    });
    expect((await opine(now, SECOND)).status).toBe(201);
  });

  test("nor do those who submitted it or supplied material", async () => {
    const now = await notified(host().session, LAND, { fine: 80_000 });
    const { work, proposal } = now;
    await work.act(BOTH, "submitForReview", { body: { proposal, occurredAt: daysAgo(20) } });
    await expectProblem(await opine(now, BOTH), { problem: "rule-refused", rule: "reviewer-not-handler" });
  });
});

test("a reviewer is in the register, and qualified if he began under the law", async () => {
  const now = await notified(host().session, LAND, { fine: 80_000 });
  await submit(now);
  for (const reviewer of [UNLISTED, UNQUALIFIED])
    await expectProblem(await opine(now, reviewer), {
      problem: "rule-refused",
      rule: "reviewer-qualified",
      article: "第五十八条第二款",
    });
  expect((await opine(now, VETERAN)).status).toBe(201);
});

test("who reviewed a case does not decide it", async () => {
  const now = await notified(host().session, LAND, { fine: 80_000 });
  await submit(now);
  expect((await opine(now, REVIEWING_HEAD)).status).toBe(201);
  const body = { ...decisionBody(LAND, now.proposal), occurredAt: daysAgo(5) };
  await expectProblem(await now.work.attempt(REVIEWING_HEAD, "decideCase", { body }), {
    problem: "rule-refused",
    rule: "decider-not-reviewer",
    article: "第五十八条",
  });
  expect((await now.work.attempt(LAND.head, "decideCase", { body })).status).toBe(201);
});

test("who reviewed an earlier text of the case does not decide the later one", async () => {
  const { session } = host();
  const work = await filed(session, LAND);
  const evidence = await addEvidence(work);
  const first = { work, evidence, proposal: await propose(work, proposalBody([evidence], 80_000)) };
  await submit(first);
  expect((await opine(first, REVIEWING_HEAD)).status).toBe(201);
  const later = { ...first, proposal: await propose(work, proposalBody([evidence], 70_000)) };
  await notify(later);
  await submit(later);
  expect((await opine(later, SECOND, 2)).status).toBe(201);
  const body = { ...decisionBody(LAND, later.proposal), occurredAt: daysAgo(5) };
  await expectProblem(await work.attempt(REVIEWING_HEAD, "decideCase", { body }), {
    problem: "rule-refused",
    rule: "decider-not-reviewer",
  });
});
