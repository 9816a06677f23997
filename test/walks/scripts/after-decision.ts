import { closeAt, stepping } from "../../support/walks/stepping.ts";
import type { Walk } from "../../support/walks/walk.ts";
import { publishBody } from "../../support/world/bodies.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";

const START = "2026-03-02T09:00";

/** Revoked on reconsideration, so that what was published is withdrawn, a day too late. */
const withdrawn: Walk = {
  name: "withdrawn",
  start: START,
  whole: /^(c|a)\/|^index/,
  go: async ({ world, refused }) => {
    const walked = await lawfulCase(world, { until: "published" });
    const take = stepping(walked);
    await take("2026-03-23T09:00", "recordRemedy");
    await take("2026-04-15T09:00", "recordRemedy", { stage: "ended", outcome: "revoked" });
    world.clock.set("2026-04-21T09:00");
    await walked.do("discloser", "withdrawPublication", {
      body: {
        ...{ outcome: "revoked", decidedBy: "云岭州人民政府", reason: "主要事实不清。" },
        ground: "《中华人民共和国行政复议法》第六十四条",
      },
    });
    const again = { path: { caseId: walked.id }, body: publishBody() };
    await refused(walked.team.discloser, "decidePublication", again);
  },
};

/** Withheld at first and published later; the page follows what happens to the decision. */
const republished: Walk = {
  name: "republished",
  start: START,
  go: async ({ world }) => {
    const walked = await lawfulCase(world, { until: "decided" });
    world.clock.set("2026-03-18T09:00");
    const withheld = { outcome: "withhold", ground: "third-party", explanation: "涉及商业秘密。" };
    await walked.do("discloser", "decidePublication", { body: withheld });
    world.clock.set("2026-03-24T09:00");
    await walked.do("discloser", "decidePublication", { body: publishBody() });
    const body = { method: "direct", receivedAt: "2026-03-25T09:00:00+08:00", receivedBy: "岑望舒" };
    world.clock.set("2026-03-26T09:00");
    const { seq } = await walked.do("handler", "serveDecision", { body });
    await walked.do("handler", "correctFact", {
      body: { seq, reason: "回证日期有误", corrected: { occurredAt: "2026-03-24T15:00:00+08:00" } },
    });
    await walked.do("handler", "recordPerformance", { body: { obligation: "penalty-1", amount: "20000" } });
    await walked.do("handler", "recordPerformance", { body: { obligation: "penalty-1", amount: "300000" } });
    await walked.do("handler", "recordPerformance", { body: { obligation: "order-1" } });
    await closeAt(walked, "2026-03-27T09:00");
  },
};

/** The fine is not paid: late fine, a suit, demand, the court, which is applied to only when the remedies are over. */
const unpaid: Walk = {
  name: "unpaid",
  start: START,
  go: async ({ world, refused }) => {
    const walked = await lawfulCase(world, { until: "published" });
    const take = stepping(walked);
    await take("2026-04-12T09:00", "imposeLateFine", { principal: "320000", amount: "96000" });
    await take("2026-04-13T09:00", "demandPerformance", { before: "court", money: true });
    world.clock.set("2026-05-12T09:00");
    const papers = ["application", "decision", "opinion-and-demand", "object"];
    await refused(walked.team.handler, "applyToCourt", { path: { caseId: walked.id }, body: { papers } });
    await take("2026-09-28T09:00", "applyToCourt");
    await take("2026-10-12T09:00", "recordCourtAnswer", { answer: "enforce" });
    await walked.do("handler", "recordPerformance", { body: { obligation: "penalty-1", amount: "320000" } });
    await walked.do("handler", "recordPerformance", { body: { obligation: "order-1" } });
    await closeAt(walked, "2026-10-15T09:00");
  },
};

/** Enforced by the agency itself. */
const enforced: Walk = {
  name: "enforced",
  start: START,
  go: async ({ world }) => {
    const walked = await lawfulCase(world, { until: "published" });
    const take = stepping(walked);
    await take("2026-04-20T09:00", "demandPerformance");
    await take("2026-05-06T09:00", "decideEnforcement", { mode: "removal-and-restoration" });
    await take("2026-05-11T09:00", "carryOutEnforcement", { mode: "removal-and-restoration" });
    await walked.do("handler", "recordPerformance", { body: { obligation: "order-1" } });
    await take("2026-05-12T09:00", "collectOnTheSpot", {
      ...{ ground: "remote-area", amount: "320000", askedByParty: true },
    });
  },
};

/** What becomes of a decision that was served. */
export const AFTER_DECISION: readonly Walk[] = [withdrawn, republished, unpaid, enforced];
