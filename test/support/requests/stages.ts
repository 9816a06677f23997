import type { OperationId } from "../../../infra/local/demo/client.ts";
import type { Session } from "../../../infra/local/demo/session.ts";
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
import type { Cast } from "../casts.ts";
import { daysAgo } from "../days.ts";
import type { Known } from "../sample-bodies.ts";
import { sendSigned, sha256, type WorkCase } from "../work-case.ts";

type Stage = (session: Session, cast: Cast) => Promise<{ work: WorkCase } & Partial<Known>>;

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

const justOpened =
  (changes: object = {}): Stage =>
  async (session, cast) => ({ work: await opened(session, cast, changes) });

/** A case of a procedure that is worked by steps, opened yesterday. */
const begun = (procedure: string): Stage => justOpened({ procedure, occurredAt: daysAgo(1) });

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

/** Each stage with what may come next; the first is a penalty case. */
export const STAGES: readonly [Stage, ...OperationId[]][] = [
  [justOpened(), "fileCase", "correctFact"],
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
  [large, "notifyHearing"],
  [begun("simple"), "decideOnTheSpot"],
  [begun("measure"), "approveMeasure"],
  [begun("enforcement"), "demandPerformance"],
  [begun("inspection"), "planInspection"],
  [begun("other"), "recordPowerAct"],
];
