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
import type { Known } from "../sample-bodies.ts";
import { sendSigned, sha256, type WorkCase } from "../work-case.ts";

/** A case that requests are made for: what its acts must name, the version at which it was seen, what may come next. */
export type KnownCase = {
  id: string;
  cast: Cast;
  known: Known;
  round: number;
  etag: string;
  next: readonly OperationId[];
};

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

/** Each stage with what may come next. */
const STAGES: readonly [Stage, ...OperationId[]][] = [
  [async (session, cast) => ({ work: await opened(session, cast) }), "fileCase", "correctFact"],
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
  [paid, "closeCase"],
  [and(paid, close), "getCase", "listFacts"],
];

const NOTHING = { proposal: { version: 1, hash: "0".repeat(64) }, notice: 1 };

/** Cases at every stage of the life of one. */
export const knownCases = (session: Session, cast: Cast): Promise<readonly KnownCase[]> =>
  Promise.all(
    STAGES.map(async ([stage, ...next]) => {
      const { work, ...known } = await stage(session, cast);
      const { version } = await work.view();
      return {
        ...{ id: work.id, cast, round: 1, etag: `"${version}"`, next },
        known: { ...NOTHING, evidence: work.id, ...known },
      };
    }),
  );
