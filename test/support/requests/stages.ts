import type { OperationId } from "../../../infra/client/call.ts";
import { evidenceBody } from "../case-bodies.ts";
import {
  addEvidence,
  agree,
  decided,
  filed,
  type Notified,
  notified,
  opened,
  proposed,
  publish,
  serve,
  submit,
} from "../case-stages.ts";
import { sendSigned, sha256 } from "../work-case.ts";
import { begun, type Stage } from "./begun-cases.ts";

const LARGE = { fine: 400_000 };
const first = { round: 1 };

const opinion = async ({ work, proposal }: Notified): Promise<void> => {
  const body = { proposal, outcome: "issues", opinion: "裁量不当。" };
  await work.act(work.cast.reviewer, "giveReviewOpinion", { body, path: first });
  const disagreement = { proposal, disagreement: "裁量适当。" };
  await work.act(work.cast.handler, "submitForReview", { body: disagreement });
};

/** What is done beyond a stage of `case-stages.ts`. */
const and =
  (stage: Stage, ...further: readonly ((now: Notified) => Promise<unknown>)[]): Stage =>
  async (session, cast) => {
    const now = await stage(session, cast);
    for (const step of further) await step(now as Notified);
    return now;
  };

const justOpened: Stage = async (session, cast) => ({ work: await opened(session, cast) });
const justFiled: Stage = async (session, cast) => ({ work: await filed(session, cast) });

const uploaded: Stage = async (session, cast) => {
  const work = await filed(session, cast);
  const bytes = Buffer.from("照片（演示）");
  const body = { ...evidenceBody(cast), sha256: sha256(bytes), size: bytes.length };
  const declared = await work.act(cast.handler, "declareEvidence", { body });
  await sendSigned(declared, "upload", bytes);
  return { work, evidence: String(declared.body["evidence"]) };
};

const withEvidence: Stage = async (session, cast) => {
  const work = await filed(session, cast);
  return { work, evidence: await addEvidence(work) };
};

const large: Stage = (session, cast) => notified(session, cast, LARGE);
const askMaterial = ({ work }: Notified) =>
  work.act(work.cast.reviewer, "requestMaterial", { body: { wanted: "勘测图" }, path: first });
const pay = ({ work }: Notified) =>
  work.act(work.cast.handler, "recordPerformance", { body: { obligation: "penalty-1", amount: "2000" } });
const close = ({ work }: Notified) => work.act(work.cast.head, "closeCase", { body: { reason: "done" } });
const served = and(decided, ({ work }) => serve(work));
const paid = and(served, ({ work }) => publish(work), pay);

const TRANSFERRED = ["reportSuspectedCrime", "decideTransfer", "transferCase"] as const;
const INSPECTED = ["approveInspection", "startInspection", "recordInspection"] as const;

/** Each stage with what may come next; the first is a penalty case. */
export const STAGES: readonly [Stage, ...OperationId[]][] = [
  [justOpened, "fileCase", "correctFact"],
  [withEvidence, "proposeDecision", "openEvidence"],
  [uploaded, "sealEvidence"],
  [proposed, "giveNotice"],
  [notified, "recordStatement", "waiveHearing", "decideCase"],
  [large, "submitForReview"],
  [and(large, submit), "requestMaterial", "giveReviewOpinion"],
  [and(large, submit, askMaterial), "supplyMaterial"],
  [and(large, submit, opinion), "settleDisagreement"],
  [and(large, submit, (now) => agree(now, 1)), "decideCase"],
  [decided, "serveDecision", "decidePublication"],
  [served, "recordPerformance", "decidePublication"],
  [paid, "closeCase", "withdrawPublication"],
  [and(paid, close), "getCase", "listFacts", "archiveCase"],
  [justFiled, "recordInquiry", "preserveEvidence", "discussCollectively"],
  [justFiled, "requestRecusal", "extendLimit", "pauseLimit"],
  [justFiled, "reportSuspectedCrime"],
  [begun("measure", ...TRANSFERRED), "recordPoliceAnswer"],
  [begun("measure", ...TRANSFERRED, "recordPoliceAnswer"), "handOverItems"],
  [large, "notifyHearing"],
  [begun("simple"), "decideOnTheSpot"],
  [begun("simple", "decideOnTheSpot", "collectOnTheSpot"), "handInFine"],
  [begun("measure"), "approveMeasure"],
  [begun("measure", "approveMeasure", "takeMeasure"), "tellTesting"],
  [begun("measure", "approveMeasure", "takeMeasure"), "extendMeasure"],
  [begun("enforcement"), "demandPerformance"],
  [begun("enforcement", "demandPerformance"), "imposeLateFine", "applyToCourt"],
  [begun("inspection"), "planInspection"],
  [begun("inspection", ...INSPECTED), "tellInspectionResult", "turnIntoCase"],
  [begun("other"), "recordPowerAct"],
];
