import * as z from "zod";
import { receipt } from "../case-file/contract.ts";
import { REVIEW_CYCLE } from "../case-file/model/states.ts";
import { statesOf } from "../kernel/life-cycle.ts";
import type { Routes } from "../platform/http/route.ts";
import {
  GiveReviewOpinion,
  RequestMaterial,
  SettleDisagreement,
  SubmitForReview,
  SupplyMaterial,
} from "./contract.ts";

const round = z.int();
const state = z.enum(statesOf(REVIEW_CYCLE));

/** The routes of legal review (法制审核). */
export const ROUTES = {
  submitForReview: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/reviews",
    title: { zh: "送法制审核", en: "Submit for legal review" },
    status: 201,
    body: SubmitForReview,
    ifMatch: true,
    answer: receipt({ round, state, changed: z.array(z.string()).optional() }),
  },
  requestMaterial: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/reviews/{round}/material-requests",
    title: { zh: "要求补充材料", en: "Ask for missing material" },
    status: 201,
    body: RequestMaterial,
    ifMatch: true,
    answer: receipt({ round }),
  },
  supplyMaterial: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/reviews/{round}/material",
    title: { zh: "补充送审材料", en: "Supply missing material" },
    status: 201,
    body: SupplyMaterial,
    ifMatch: true,
    answer: receipt({ round }),
  },
  giveReviewOpinion: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/reviews/{round}/opinion",
    title: { zh: "提出法制审核意见", en: "Give the review opinion" },
    status: 201,
    body: GiveReviewOpinion,
    ifMatch: true,
    answer: receipt({ round, state }),
  },
  settleDisagreement: {
    kind: "command",
    method: "POST",
    path: "/cases/{caseId}/reviews/{round}/settlement",
    title: { zh: "协调审核分歧", en: "Settle a disagreement" },
    status: 201,
    body: SettleDisagreement,
    ifMatch: true,
    answer: receipt({ round, settlement: z.enum(["review-again", "revise"]), next: round.optional() }),
  },
} as const satisfies Routes;
