import type { ALL_ROUTES } from "../../functions/front/rooms.ts";
import { digestOf } from "../../functions/inspections/draw.ts";
import {
  decisionBody,
  evidenceBody,
  noticeBody,
  onTheSpotBody,
  openingBody,
  proposalBody,
  publicationBody,
} from "./case-bodies.ts";
import type { Cast } from "./casts.ts";
import { daysAgo } from "./days.ts";
import { stepBodies } from "./step-bodies.ts";

type Routes = typeof ALL_ROUTES;
export type CommandId = {
  [Operation in keyof Routes]: Routes[Operation]["kind"] extends "command" ? Operation : never;
}[keyof Routes];

/** What bodies name: of the case itself, `act` the last act that another may go back to; `penaltyCase` is another one. */
export type Known = {
  proposal: unknown;
  evidence: string;
  notice: number;
  act?: number;
  penaltyCase?: string;
};

/** Steps as they are lawful on the day of the test, whatever its hour; a hearing lies behind it. */
const stepsNow = (cast: Cast, { act = 1, penaltyCase }: Known) => {
  const steps = stepBodies(cast, { act });
  const digests = {
    objectsDigest: digestOf(OBJECTS),
    inspectorsDigest: digestOf([cast.handler, cast.other]),
  };
  return {
    ...steps,
    notifyHearing: { ...steps.notifyHearing, occurredAt: daysAgo(37), heldOn: daysAgo(2).slice(0, 10) },
    holdHearing: { ...steps.holdHearing, occurredAt: daysAgo(2) },
    // Urgent, for tests run on holidays and at night, too (强制法 43).
    carryOutEnforcement: { ...steps.carryOutEnforcement, urgent: true },
    planInspection: { ...steps.planInspection, ...digests },
    turnIntoCase: { case: penaltyCase ?? steps.turnIntoCase["case"] },
  };
};

const OBJECTS = ["A", "B", "C"];

/** A body of the right shape for every command: an operation without one does not compile. */
export const sampleBodies = (cast: Cast, known: Known): Record<CommandId, Record<string, unknown>> => {
  const { proposal, evidence, notice } = known;
  return {
    openCase: openingBody(cast),
    fileCase: { number: "立〔2026〕1号", basis: [{ instrument: "《办法》", article: "第十六条" }] },
    proposeDecision: { proposal: proposalBody([evidence]) },
    giveNotice: noticeBody(cast, proposal),
    recordStatement: {
      ...{ notice, made: "statement", hearing: "not-requested", content: "请求从轻处罚。" },
      ...{ reexamination: "经复核，部分采纳。", adopted: "partly" },
    },
    waiveHearing: { notice, form: "written", words: "放弃听证。" },
    decideCase: decisionBody(cast, proposal),
    serveDecision: { method: "direct", receivedAt: daysAgo(4), receivedBy: "岑望舒" },
    recordPerformance: { obligation: "penalty-1", amount: "100", receipt: "云票0001" },
    closeCase: { reason: "done" },
    correctFact: { seq: 1, reason: "笔误", corrected: { text: "更正后的文字。" } },
    declareEvidence: { ...evidenceBody(cast), sha256: "0".repeat(64), size: 10 },
    sealEvidence: {},
    declareImport: { kind: "officers", format: "csv", sha256: "0".repeat(64), size: 10 },
    startImport: {},
    openEvidence: { purpose: "核对" },
    submitForReview: { proposal, note: "送审。" },
    requestMaterial: { wanted: "送达回证" },
    supplyMaterial: { supplied: "送达回证，见证据。" },
    giveReviewOpinion: { proposal, outcome: "agreed", opinion: "同意。" },
    settleDisagreement: { outcome: "revise", reasons: "按审核意见修改。" },
    decidePublication: publicationBody(),
    reportCase: {
      ...{ externalId: "归集-1", procedure: "simple", caption: "擅自挖掘城市道路案" },
      parties: [{ kind: "citizen", name: "某甲" }],
      acts: [{ act: "decideOnTheSpot", at: "2024-03-12", fine: "190" }],
    },
    withdrawPublication: {
      ...{ outcome: "revoked", decidedBy: "云岭州人民政府" },
      ...{ ground: "《中华人民共和国行政复议法》第六十四条", reason: "主要事实不清。" },
    },
    ...stepsNow(cast, known),
    decideOnTheSpot: onTheSpotBody(cast),
    drawInspection: {
      ...{ seed: "20261120-3", seedSource: "福利彩票双色球第2026120期开奖号码" },
      ...{ objects: OBJECTS, inspectors: [cast.handler, cast.other] },
      draw: { objects: 2, inspectors: 1 },
    },
  };
};
