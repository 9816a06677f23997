import type { Act } from "../case-file/acts/acts.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import type { Steps } from "../case-file/step.ts";
import { countedLateFine } from "./impose-late-fine.ts";

/** Enforcement that is a case of its own ends with it. */
const inOwnCase = (_: Act, { procedure }: CaseHead): boolean => procedure === "enforcement";

/** A remedy by which the decision no longer stands as it was published (处罚法 48). */
const isAgainst = (act: Act): boolean =>
  act.act === "recordRemedy" && ["changed", "revoked", "unlawful", "void"].includes(act.outcome ?? "");

const isPublished = (act: Act, head: CaseHead): boolean =>
  isAgainst(act) && proceedings(head).publication?.state === "published";

/** The steps of execution (执行): payment, collection, demand, enforcement, the court, and the transfer to the police. */
export const STEPS = {
  approveInstalments: { path: "/instalments", fact: "instalments-approved" },
  collectOnTheSpot: { path: "/collections", fact: "fine-collected-on-the-spot" },
  handInFine: {
    path: "/hand-ins",
    fact: "fine-handed-in",
    refers: { field: "collection", to: "collectOnTheSpot", over: ["handInFine"] },
  },
  depositFine: {
    path: "/deposits",
    fact: "fine-deposited",
    needs: ["handInFine"],
    refers: { field: "collection", to: "collectOnTheSpot", over: ["depositFine"] },
  },
  imposeLateFine: { path: "/late-fines", fact: "late-fine-imposed", check: countedLateFine },
  recordRemedy: {
    path: "/remedies",
    fact: "remedy-recorded",
    opens: [{ kind: "withdraw-publication", if: isPublished }],
  },
  demandPerformance: {
    path: "/demands",
    fact: "performance-demanded",
    ends: [{ kind: "demand-performance" }],
  },
  decideEnforcement: { path: "/enforcement-decisions", fact: "enforcement-decided" },
  carryOutEnforcement: {
    path: "/enforcements",
    fact: "enforcement-carried-out",
    opens: [{ kind: "close-case", if: inOwnCase }],
  },
  applyToCourt: { path: "/court-applications", fact: "court-applied-to" },
  recordCourtAnswer: {
    path: "/court-answers",
    fact: "court-answer-recorded",
    needs: ["applyToCourt"],
    opens: [{ kind: "close-case", if: inOwnCase }],
  },
  reportSuspectedCrime: {
    path: "/suspected-crimes",
    fact: "suspected-crime-reported",
    opens: [{ kind: "decide-transfer" }],
  },
  decideTransfer: {
    path: "/transfer-decisions",
    fact: "transfer-decided",
    needs: ["reportSuspectedCrime"],
    ends: [{ kind: "decide-transfer", of: { last: "reportSuspectedCrime" } }],
  },
  transferCase: { path: "/transfers", fact: "case-transferred", needs: ["decideTransfer"] },
  recordPoliceAnswer: { path: "/police-answers", fact: "police-answer-recorded", needs: ["transferCase"] },
  handOverItems: { path: "/handovers", fact: "items-handed-over", needs: ["recordPoliceAnswer"] },
} as const satisfies Steps;
