import type { Refusal } from "../../../support/walks/refusal.ts";
import { stepping } from "../../../support/walks/stepping.ts";
import { DRIVER, fine, penaltyProposal, TOLD_PLAIN, violation } from "../../../support/world/bodies.ts";
import type { LawfulCase } from "../../../support/world/lawful-case.ts";
import { LAND_TEAM } from "../../../support/world/people.ts";
import { ENTRUSTED } from "./entrusted.ts";

const { handler, other, discloser } = LAND_TEAM;
const OTHERS_ITEM = "11990100MB1A0002202990270007000";
const CHILD = { kind: "citizen", name: DRIVER.name, address: DRIVER.address, birthDate: "2013-05-01" };

const stated = async (walked: LawfulCase): Promise<void> => {
  const { notice } = walked.noticed;
  const body = { notice, made: "statement", content: "罚款过重。", hearing: "not-requested" };
  await walked.do("handler", "recordStatement", { body });
};

const heard = async (walked: LawfulCase): Promise<void> => {
  const take = stepping(walked);
  await take("2026-03-17T09:00", "notifyHearing", { heldOn: "2026-03-27", chair: discloser });
  await take("2026-03-27T09:00", "holdHearing", { chair: discloser, written: false });
};

const small = (evidence: readonly string[]) => penaltyProposal(evidence, { penalties: [fine("20000")] });

/** A second text, heavier than the one that was told. */
const heavier = ({ evidence }: LawfulCase) => ({
  proposal: penaltyProposal(evidence, { penalties: [fine("400000")] }),
});

const NOTICE: readonly Refusal[] = [
  { rule: "two-certified-officers", operation: "giveNotice", changes: { officers: [handler] } },
  { rule: "facts-established", operation: "proposeDecision", changes: { proposal: penaltyProposal([]) } },
  { rule: "notice-complete", operation: "giveNotice", changes: { told: ["content", "hearing"] } },
  { rule: "hearing-right-told", operation: "giveNotice", changes: { told: TOLD_PLAIN } },
];

const DECISION: readonly Refusal[] = [
  { rule: "notice-before-decision", operation: "decideCase", until: "proposed" },
  { rule: "hearing-window", operation: "decideCase", until: "notice", bare: true },
  { rule: "decision-complete", operation: "decideCase", changes: { remedies: undefined } },
  { rule: "collection-stated", operation: "decideCase", changes: { collection: undefined } },
  {
    ...{ rule: "filed-before-decision", operation: "decideCase" },
    changes: { occurredAt: "2026-03-02T12:00:00+08:00" },
  },
  {
    ...{ rule: "limitation", operation: "decideCase" },
    proposal: (evidence) =>
      penaltyProposal(evidence, { violations: [violation(evidence, { occurred: { from: "2023-09-20" } })] }),
  },
  {
    ...{ rule: "no-double-fine", operation: "decideCase" },
    proposal: (evidence) => penaltyProposal(evidence, { penalties: [fine("160000"), fine("160000")] }),
  },
  { rule: "under-fourteen-not-punished", operation: "decideCase", opening: { parties: [CHILD] } },
  { rule: "agency-has-power", operation: "decideCase", opening: { powerItem: OTHERS_ITEM } },
  { rule: "statement-reexamined", operation: "decideCase", before: stated },
  { rule: "decision-on-hearing-record", operation: "decideCase", before: heard },
  {
    ...{ rule: "collective-discussion", operation: "decideCase" },
    proposal: (evidence) => penaltyProposal(evidence, { reviewGrounds: ["complex"] }),
  },
  {
    ...{ rule: "recusal-decided", operation: "decideCase" },
    before: (walked) => stepping(walked)("2026-03-17T09:00", "requestRecusal"),
  },
  {
    ...{ rule: "within-entrustment", operation: "decideCase" },
    registers: ENTRUSTED,
  },
];

const REVIEW: readonly Refusal[] = [
  {
    ...{ rule: "review-passed", operation: "decideCase", until: "submitted" },
    proposal: (evidence) => penaltyProposal(evidence, { reviewGrounds: ["complex"] }),
  },
  { rule: "major-decision-review-passed", operation: "decideCase", until: "answered" },
  { rule: "reviewer-not-handler", operation: "giveReviewOpinion", by: [handler, "reviewer"] },
  { rule: "reviewer-qualified", operation: "giveReviewOpinion", by: [discloser, "reviewer"] },
  { rule: "decider-not-reviewer", operation: "decideCase", by: [LAND_TEAM.reviewer, "head"] },
  {
    ...{ rule: "review-after-hearing", operation: "decideCase", until: "answered" },
    ...{ proposal: small, before: heard },
  },
];

const AROUND: readonly Refusal[] = [
  {
    rule: "no-heavier-after-statement",
    operation: "proposeDecision",
    until: "notice",
    before: stated,
    changes: heavier,
  },
  {
    ...{ rule: "preservation-approved", operation: "preserveEvidence" },
    changes: { approvedAt: "2026-03-20T08:00:00+08:00" },
  },
  { rule: "hearing-notified-in-time", operation: "notifyHearing", changes: { heldOn: "2026-03-12" } },
  { rule: "hearing-chair-not-investigator", operation: "notifyHearing", changes: { chair: handler } },
  {
    ...{ rule: "recused-officer-stays-out", operation: "recordInquiry" },
    before: async (walked) => {
      const { seq: request } = await stepping(walked)("2026-03-04T09:00", "requestRecusal");
      await stepping(walked)("2026-03-04T10:00", "decideRecusal", { request, person: other, granted: true });
      walked.world.clock.set("2026-03-05T09:00");
    },
  },
];

/** What penalties and their review may break. */
export const PENALTY_REFUSALS: readonly Refusal[] = [...NOTICE, ...DECISION, ...REVIEW, ...AROUND];
