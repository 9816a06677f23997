import { closeAt, stepping } from "../../support/walks/stepping.ts";
import type { Walk } from "../../support/walks/walk.ts";
import { decisionBody, fine, noticeBody, penaltyProposal } from "../../support/world/bodies.ts";
import { lawfulCase } from "../../support/world/lawful-case.ts";

const START = "2026-03-02T09:00";

/** Each step on its own day, and in time. */
const dayByDay: Walk = {
  name: "day-by-day",
  start: START,
  go: async ({ world }) => closeAt(await lawfulCase(world, { until: "performed" }), "2026-03-26T09:00"),
};

/** Everything that has a day is done after it. */
const late: Walk = {
  name: "late",
  start: START,
  go: async ({ world }) => {
    const on = {
      ...{ filed: "2026-04-10T09:00", evidence: "2026-04-15T09:00", proposed: "2026-05-06T09:00" },
      ...{ notice: "2026-05-08T09:00", answered: "2026-06-20T09:00", submitted: "2026-06-22T09:00" },
      ...{ agreed: "2026-07-10T09:00", decided: "2026-07-20T09:00", served: "2026-08-10T09:00" },
      ...{ published: "2026-08-20T09:00", performed: "2026-09-30T09:00" },
    };
    const walked = await lawfulCase(world, { until: "performed", on });
    await closeAt(walked, "2026-11-02T09:00");
  },
};

/** A hearing is asked for, notified, held and reviewed; the limit of the decision rests meanwhile. */
const hearing: Walk = {
  name: "hearing",
  start: START,
  go: async ({ world }) => {
    const walked = await lawfulCase(world, { until: "notice" });
    const take = stepping(walked);
    const { proposal } = walked.proposed;
    const chair = walked.team.discloser;
    const paused = { limit: "decision", reason: "hearing" };
    world.clock.set("2026-03-11T09:00");
    await walked.do("handler", "recordStatement", {
      body: { notice: walked.noticed.notice, made: "none", hearing: "requested" },
    });
    await take("2026-03-12T09:00", "notifyHearing", { chair, heldOn: "2026-03-25" });
    await take("2026-03-12T10:00", "pauseLimit", paused);
    await take("2026-03-25T09:00", "holdHearing", { chair });
    await take("2026-03-26T09:00", "resumeLimit");
    const { round } = await walked.do("handler", "submitForReview", { body: { proposal } });
    world.clock.set("2026-03-31T09:00");
    await walked.do("reviewer", "giveReviewOpinion", {
      body: { proposal, outcome: "agreed", opinion: "同意。" },
      path: { round },
    });
    world.clock.set("2026-04-07T09:00");
    await walked.do("head", "decideCase", { body: decisionBody(proposal) });
  },
};

/** Material is asked for, the reviewer finds issues, the disagreement is settled, and the text is revised. */
const reviewRounds: Walk = {
  name: "review-rounds",
  start: START,
  go: async ({ world }) => {
    const proposalOf = (amount: string) => (evidence: readonly string[]) =>
      penaltyProposal(evidence, { penalties: [fine(amount)], reviewGrounds: ["complex"] });
    const walked = await lawfulCase(world, { until: "submitted", proposal: proposalOf("320000") });
    const first = walked.proposed.proposal;
    const opinion = (proposal: object, outcome: string, round: number) =>
      walked.do("reviewer", "giveReviewOpinion", {
        body: { proposal, outcome, opinion: outcome === "agreed" ? "同意。" : "裁量不当。" },
        path: { round },
      });
    const dispute = () =>
      walked.do("handler", "submitForReview", { body: { proposal: first, disagreement: "裁量适当。" } });
    const settle = (outcome: string, round: number) =>
      walked.do("head", "settleDisagreement", { body: { outcome, reasons: "经研究。" }, path: { round } });

    await walked.do("reviewer", "requestMaterial", { body: { wanted: "勘测图" }, path: { round: 1 } });
    world.clock.set("2026-03-16T09:00");
    await walked.do("handler", "supplyMaterial", { body: { supplied: "已补充。" }, path: { round: 1 } });
    await opinion(first, "issues", 1);
    await dispute();
    world.clock.set("2026-03-18T09:00");
    await settle("review-again", 1);
    await opinion(first, "issues", 2);
    await dispute();
    await settle("revise", 2);

    world.clock.set("2026-03-20T09:00");
    const { proposal } = await walked.do("handler", "proposeDecision", {
      body: { proposal: proposalOf("260000")(walked.evidence) },
    });
    const { notice } = await walked.do("handler", "giveNotice", { body: noticeBody(proposal) });
    world.clock.set("2026-03-23T09:00");
    const waiver = { notice, form: "written", words: "放弃听证。" };
    await walked.do("handler", "waiveHearing", { body: waiver });
    const { round } = await walked.do("handler", "submitForReview", { body: { proposal } });
    await opinion(proposal, "agreed", round);
    await stepping(walked)("2026-03-24T09:00", "discussCollectively");
    const discussion = { heldAt: world.clock.now(), conclusion: "一致同意。" };
    await walked.do("head", "decideCase", { body: decisionBody(proposal, { discussion }) });
  },
};

/** The ordinary procedure up to its decision, and to its end. */
export const PENALTIES: readonly Walk[] = [dayByDay, late, hearing, reviewRounds];
