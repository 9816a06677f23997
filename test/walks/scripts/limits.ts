import { stepping } from "../../support/walks/stepping.ts";
import type { Walk } from "../../support/walks/walk.ts";
import { decisionBody } from "../../support/world/bodies.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";

const START = "2026-03-02T09:00";

/** The limit of the decision is paused, resumed and extended, until it is over all the same. */
const changed: Walk = {
  name: "limit-changed",
  start: START,
  until: "2026-07-31T09:00",
  go: async ({ world }) => {
    const take = stepping(await lawfulCase(world, { until: "filed" }));
    await take("2026-03-10T09:00", "pauseLimit");
    await take("2026-03-23T09:00", "resumeLimit");
    await take("2026-05-29T09:00", "extendLimit");
    await take("2026-06-01T09:00", "extendLimit", { count: 10, unit: "working-day" });
  },
};

/** Times were entered wrongly: what runs from them moves with them. */
const corrected: Walk = {
  name: "corrected",
  start: START,
  go: async ({ world, refused }) => {
    const walked = await lawfulCase(world, { until: "notice" });
    const { id, team } = walked;
    const correction = (seq: number, occurredAt: string) => ({
      path: { caseId: id },
      body: { seq, reason: "笔误", corrected: { occurredAt } },
    });
    const correct = (seq: number, occurredAt: string) =>
      walked.do("handler", "correctFact", correction(seq, occurredAt));
    await correct(2, "2026-03-04T09:00:00+08:00");
    await correct(walked.noticed.notice, "2026-03-06T15:00:00+08:00");
    await refused(team.handler, "correctFact", correction(2, "2026-03-01T09:00:00+08:00"));
    await refused(team.handler, "correctFact", correction(2, "2026-04-01T09:00:00+08:00"));
    await refused(team.handler, "correctFact", correction(99, "2026-03-04T09:00:00+08:00"));
    await walked.do("handler", "correctFact", {
      body: { seq: 1, reason: "笔误", corrected: { text: "更正后的文字" } },
    });
    await refused(team.handler, "correctFact", { ...correction(2, "2026-03-04T09:00:00+08:00"), ifMatch: 1 });
  },
};

/** A fine is deferred into a year whose days off nobody knows yet; then instalments are granted, and the last is late. */
const deferred: Walk = {
  name: "deferred",
  start: START,
  go: async ({ world }) => {
    const walked = await lawfulCase(world, { until: "served" });
    const take = stepping(walked);
    const basis = "《中华人民共和国行政处罚法》第六十六条第二款";
    await take("2026-03-25T09:00", "extendLimit", { limit: "payment", count: 330, basis });
    await take("2026-03-26T09:00", "approveInstalments", { until: "2026-12-31" });
    const body = { obligation: "penalty-1", amount: "100000" };
    await walked.do("handler", "recordPerformance", { body });
    world.clock.set("2027-01-11T09:00");
    await walked.do("handler", "recordPerformance", { body: { ...body, amount: "220000" } });
  },
};

/** Evidence is preserved; an officer is recused, and the case goes on without him. */
const recused: Walk = {
  name: "recused",
  start: START,
  go: async ({ world }) => {
    const officers = ["shi-yunzhou", "pan-xiuwen"];
    const walked = await lawfulCase(world, { until: "filed" });
    const take = stepping(walked);
    const approvedAt = "2026-03-04T08:00:00+08:00";
    const { seq: preservation } = await take("2026-03-04T09:00", "preserveEvidence", { approvedAt });
    await take("2026-03-05T09:00", "recordInquiry");
    const { seq: request } = await take("2026-03-06T09:00", "requestRecusal");
    await take("2026-03-09T09:00", "decideRecusal", { request, granted: true });
    await take("2026-03-10T09:00", "recordInquiry", { kind: "inspection", officers });
    await take("2026-03-18T09:00", "disposePreserved", { preservation });
    const body = { reason: "dropped", explanation: "违法事实不能成立。" };
    await walked.do("head", "closeCase", { body });
  },
};

/** The party stays silent about the notice: no decision before its time to ask for a hearing is over. */
const window: Walk = {
  name: "hearing-window",
  start: START,
  go: async ({ world, refused }) => {
    const walked = await lawfulCase(world, { until: "agreed", on: { answered: "2026-03-10T09:00" } });
    const sent = { path: { caseId: walked.id }, body: decisionBody(walked.proposed.proposal) };
    world.clock.set("2026-03-16T23:59");
    await refused(walked.team.head, "decideCase", sent);
    world.clock.set("2026-03-17T00:00");
    await walked.do("head", "decideCase", sent);
  },
};

/** What moves the end of a limit, and what waits for it. */
export const LIMIT_WALKS: readonly Walk[] = [changed, corrected, deferred, recused, window];
