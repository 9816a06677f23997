import type { Session } from "../../infra/client/session.ts";
import {
  decisionBody,
  evidenceBody,
  noticeBody,
  openingBody,
  proposalBody,
  publicationBody,
} from "./case-bodies.ts";
import type { Cast } from "./casts.ts";
import { daysAgo } from "./days.ts";
import { openWorkCase, sendSigned, sha256, type WorkCase } from "./work-case.ts";

/** A plain made-up case at the stages of its life. Each stage is lawful; a test goes on from there. */

export const opened = (session: Session, cast: Cast, changes: object = {}): Promise<WorkCase> =>
  openWorkCase(session, cast, { ...openingBody(cast), ...changes });

export const filed = async (session: Session, cast: Cast, changes: object = {}): Promise<WorkCase> => {
  const work = await opened(session, cast, changes);
  await work.act(cast.head, "fileCase", { body: { occurredAt: daysAgo(55) } });
  return work;
};

/** Declares a piece of evidence, uploads it and has it sealed. Answers its id. */
export const addEvidence = async (
  work: WorkCase,
  { text = "勘验笔录（演示）", ...changes }: { text?: string } & Record<string, unknown> = {},
): Promise<string> => {
  const { cast } = work;
  const bytes = Buffer.from(text);
  const described = { ...evidenceBody(cast), sha256: sha256(bytes), size: bytes.length, ...changes };
  const declared = await work.act(cast.handler, "declareEvidence", { body: described });
  await sendSigned(declared, "upload", bytes);
  const evidenceId = String(declared.body["evidence"]);
  await work.act(cast.handler, "sealEvidence", { body: {}, path: { evidenceId } });
  return evidenceId;
};

export type Proposed = { work: WorkCase; proposal: unknown; evidence: string };

/** Proposes again or for the first time; answers how the proposal is named. */
export const propose = async (work: WorkCase, proposal: object): Promise<unknown> => {
  const body = { proposal, occurredAt: daysAgo(40) };
  return (await work.act(work.cast.handler, "proposeDecision", { body })).body["proposal"];
};

type Proposing = { fine?: number; changes?: object; opening?: object };

export const proposed = async (
  session: Session,
  cast: Cast,
  { fine = 2000, changes = {}, opening = {} }: Proposing = {},
): Promise<Proposed> => {
  const work = await filed(session, cast, opening);
  const evidence = await addEvidence(work);
  const proposal = await propose(work, { ...proposalBody([evidence], fine), ...changes });
  return { work, proposal, evidence };
};

/** Gives notice; answers its number. */
export const notify = async (
  { work, proposal }: Pick<Proposed, "work" | "proposal">,
  changes: object = {},
): Promise<number> => {
  const body = { ...noticeBody(work.cast, proposal), occurredAt: daysAgo(38), ...changes };
  return Number((await work.act(work.cast.handler, "giveNotice", { body })).body["notice"]);
};

export type Notified = Proposed & { notice: number };

export const notified = async (session: Session, cast: Cast, how: Proposing = {}): Promise<Notified> => {
  const now = await proposed(session, cast, how);
  return { ...now, notice: await notify(now) };
};

/** Submits to review; answers the round. */
export const submit = async ({ work, proposal }: Pick<Proposed, "work" | "proposal">): Promise<number> => {
  const body = { proposal, occurredAt: daysAgo(20) };
  return Number((await work.act(work.cast.handler, "submitForReview", { body })).body["round"]);
};

export const agree = async ({ work, proposal }: Proposed, round: number): Promise<void> => {
  const body = { proposal, outcome: "agreed", opinion: "同意拟处理意见。", occurredAt: daysAgo(15) };
  await work.act(work.cast.reviewer, "giveReviewOpinion", { body, path: { round } });
};

type Deciding = Proposing & { decidedAgo?: number };

/** Decided: with review where the proposal asks for one. */
export const decided = async (
  session: Session,
  cast: Cast,
  { decidedAgo = 5, ...how }: Deciding = {},
): Promise<Notified> => {
  const now = await notified(session, cast, how);
  const { work, proposal } = now;
  const [digest] = (await work.view()).proposals;
  if (digest?.review !== "none") await agree(now, await submit(now));
  const body = { ...decisionBody(cast, proposal), occurredAt: daysAgo(decidedAgo) };
  await work.act(cast.head, "decideCase", { body });
  return now;
};

export const serve = (work: WorkCase): Promise<unknown> =>
  work.act(work.cast.handler, "serveDecision", { body: { method: "direct", receivedAt: daysAgo(4) } });

/** Publishes; answers the address of the page, which appears within moments. */
export const publish = async (work: WorkCase, changes: object = {}): Promise<string> => {
  const body = { ...publicationBody(), ...changes };
  return String((await work.act(work.cast.disclosure, "decidePublication", { body })).body["url"]);
};
