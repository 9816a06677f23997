import type { Refusal } from "../../../support/walks/refusal.ts";
import { stepping } from "../../../support/walks/stepping.ts";
import type { LawfulCase } from "../../../support/world/lawful-case.ts";
import { LAND_TEAM } from "../../../support/world/people.ts";

const COLLECT = { operation: "collectOnTheSpot" } as const;
const DECIDE = { operation: "decideEnforcement" } as const;
const CARRY_OUT = { operation: "carryOutEnforcement" } as const;
const APPLY = { operation: "applyToCourt", until: "opened", opening: { procedure: "enforcement" } } as const;
const APPLIED = { papers: ["application", "decision", "opinion-and-demand", "object"] };

const at = (moment: string) => async (walked: LawfulCase) => walked.world.clock.set(moment);

/** Demanded and decided in the case of the fine itself, whose service is known. */
const decidedToEnforce = async (walked: LawfulCase): Promise<void> => {
  await stepping(walked)("2026-04-20T09:00", "demandPerformance");
  await stepping(walked)("2026-05-06T09:00", "decideEnforcement", { demolition: true, announced: true });
};

const COLLECTION: readonly Refusal[] = [
  { ...COLLECT, rule: "collection-at-most-hundred", changes: { ground: "at-most-100", amount: "101" } },
  { ...COLLECT, rule: "collection-separate", changes: { ground: "hard-to-collect-later" } },
  { ...COLLECT, rule: "collection-remote-asked", changes: { askedByParty: false } },
  { ...COLLECT, rule: "collection-receipt", changes: { receiptGiven: false } },
  { rule: "instalments-on-application", operation: "approveInstalments", changes: { applied: false } },
];

const ENFORCEMENT: readonly Refusal[] = [
  { rule: "demand-complete", operation: "demandPerformance", changes: { states: ["period"] } },
  { ...DECIDE, rule: "enforcement-after-demand", bare: true },
  { ...DECIDE, rule: "enforcement-decision-complete", changes: { stated: ["party"] } },
  { ...DECIDE, rule: "demolition-announced", changes: { demolition: true } },
  {
    ...{ ...DECIDE, rule: "enforcement-after-thirty-days", changes: { mode: "auction" } },
    before: (walked) => stepping(walked)("2026-03-03T09:00", "imposeLateFine"),
  },
  {
    ...{ ...DECIDE, rule: "no-enforcement-of-revoked" },
    before: (walked) =>
      stepping(walked)("2026-03-03T09:00", "recordRemedy", { stage: "ended", outcome: "revoked" }),
  },
  { ...CARRY_OUT, rule: "no-enforcement-at-night", before: at("2026-03-03T23:00") },
  { ...CARRY_OUT, rule: "no-enforcement-on-holidays", before: at("2026-05-01T10:00") },
  { ...CARRY_OUT, rule: "residents-utilities-not-cut", changes: { utilitiesCut: true, residents: true } },
  { ...CARRY_OUT, rule: "substitute-performance-demanded", changes: { mode: "substitute-performance" } },
  {
    ...{ ...CARRY_OUT, rule: "demolition-after-remedies", until: "served", bare: true },
    ...{ opening: { procedure: "ordinary" }, before: decidedToEnforce, changes: { demolition: true } },
  },
];

const COURT: readonly Refusal[] = [
  { ...APPLY, rule: "court-after-demand", body: APPLIED },
  { ...APPLY, rule: "court-papers-complete", body: { papers: ["application"] } },
  {
    ...{ ...APPLY, rule: "court-not-early", until: "served", opening: {}, body: APPLIED },
    before: decidedToEnforce,
  },
];

const TRANSFER: readonly Refusal[] = [
  {
    rule: "transfer-two-officers",
    operation: "reportSuspectedCrime",
    changes: { officers: [LAND_TEAM.handler] },
  },
  { rule: "transfer-papers-complete", operation: "transferCase", changes: { papers: ["report"] } },
  {
    ...{ rule: "no-penalty-instead-of-transfer", operation: "decideCase" },
    before: async (walked) => {
      await stepping(walked)("2026-03-17T10:00", "reportSuspectedCrime");
      await stepping(walked)("2026-03-17T11:00", "decideTransfer");
    },
  },
];

/** What collecting, enforcing and transferring may break. */
export const EXECUTION_REFUSALS: readonly Refusal[] = [...COLLECTION, ...ENFORCEMENT, ...COURT, ...TRANSFER];
