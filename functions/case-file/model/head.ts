import * as z from "zod";
import { statesOf } from "../../kernel/life-cycle.ts";
import { Amount, Day, Moment, PersonId, Region, Sha256, Text, Uscc, Uuid } from "../../kernel/shapes.ts";
import { DECISION_OUTCOME_NAMES } from "../../law/decision-outcomes.ts";
import { PENALTY_KIND_NAMES } from "../../law/penalty-kinds.ts";
import { Act } from "../acts/acts.ts";
import { TOLD } from "../acts/penalty-shapes.ts";
import { PROCEDURE_NAMES } from "../procedures.ts";
import { KnownPerson, Party } from "./party.ts";
import { Provision } from "./proposal.ts";
import { CASE_CYCLE, OBLIGATION_CYCLE, PUBLICATION_CYCLE, REVIEW_CYCLE, SERVICE_CYCLE } from "./states.ts";

const Seq = z.int().min(1);

/** A proposal by which others name it: its version in the case and the SHA-256 of its exact text. */
export const ProposalName = z.strictObject({ version: z.int().min(1), hash: Sha256 });
export type ProposalName = z.infer<typeof ProposalName>;

/** 案件来源 */
export const CaseSource = z.strictObject({
  kind: z.enum(["inspection", "report", "transfer", "superior", "media", "self-report", "other"]),
  description: Text(2000).optional(),
});

const OfficerOfCase = z.strictObject({ id: PersonId, name: Text(50), certificate: Text(40) });

const Filing = z.strictObject({
  seq: Seq,
  filedAt: Moment,
  approvedBy: PersonId,
  number: Text(60).optional(),
  basis: z.array(Provision).max(10),
});

/**
 * What the head keeps of a proposal: all that a rule asks; the text itself is in the fact `seq`. `substance` is the
 * hash of facts, basis and penalties alone: a notice stays good while they stay the same.
 */
const ProposalDigest = ProposalName.extend({
  substance: Sha256,
  seq: Seq,
  proposedAt: Moment,
  proposedBy: PersonId,
  outcome: z.enum(DECISION_OUTCOME_NAMES),
  penalties: z.array(z.strictObject({ kind: z.enum(PENALTY_KIND_NAMES), amount: Amount.optional() })),
  hearing: z.boolean(),
  review: z.enum(["statutory", "policy", "none"]),
  evidence: z.int().min(0),
});
export type ProposalDigest = z.infer<typeof ProposalDigest>;

const Notice = z.strictObject({
  seq: Seq,
  proposal: ProposalName,
  substance: Sha256,
  givenAt: Moment,
  told: z.array(z.enum(TOLD)),
  hearingUntil: Day.optional(),
});
export type Notice = z.infer<typeof Notice>;

const Statement = z.strictObject({
  seq: Seq,
  notice: Seq,
  at: Moment,
  made: z.enum(["statement", "waived", "none"]),
  hearing: z.enum(["requested", "not-requested"]),
});

const HearingWaiver = z.strictObject({ seq: Seq, notice: Seq, at: Moment });

const Review = z.strictObject({
  round: z.int().min(1),
  seq: Seq,
  proposal: ProposalName,
  state: z.enum(statesOf(REVIEW_CYCLE)),
  submittedAt: Moment,
  submittedBy: PersonId,
  materialWanted: z.boolean(),
  reviewer: PersonId.optional(),
  opinion: Seq.optional(),
  opinionAt: Moment.optional(),
  settlement: z.enum(["review-again", "revise"]).optional(),
});
export type Review = z.infer<typeof Review>;

const Decision = z.strictObject({
  seq: Seq,
  outcome: z.enum(DECISION_OUTCOME_NAMES),
  proposal: ProposalName,
  documentNumber: Text(60),
  documentHash: Sha256,
  decidedAt: Moment,
  decidedBy: PersonId,
  fine: Amount,
});

const Service = z.strictObject({
  state: z.enum(statesOf(SERVICE_CYCLE)),
  seq: Seq.optional(),
  receivedAt: Moment.optional(),
});

const Obligation = z.strictObject({
  id: z.string(),
  kind: z.enum([...PENALTY_KIND_NAMES, "order"]),
  state: z.enum(statesOf(OBLIGATION_CYCLE)),
  amount: Amount.optional(),
  paid: Amount,
});
export type Obligation = z.infer<typeof Obligation>;

const Publication = z.strictObject({
  state: z.enum(statesOf(PUBLICATION_CYCLE)),
  seq: Seq.optional(),
  publicId: z.string().optional(),
  publishedAt: Moment.optional(),
  until: Day.optional(),
  /** The fact by which it was withdrawn. */
  withdrawal: Seq.optional(),
});

const Closing = z.strictObject({
  seq: Seq,
  closedAt: Moment,
  reason: z.enum(["done", "not-filed", "dropped"]),
});

export const ChainEnd = z.strictObject({ id: Uuid, seq: z.int().min(0), hash: Sha256 });

/**
 * The head of a case (案件): its present state and what the rules ask of it. Narrative text is in the facts.
 * `version` counts the acts of persons (the ETag); the chain counts every fact, the machine's too.
 * `handlers` are all who have worked the case: none of them may review it.
 */
export const CaseHead = z.strictObject({
  id: Uuid,
  mode: z.enum(["handled"]),
  procedure: z.enum(PROCEDURE_NAMES),
  state: z.enum(statesOf(CASE_CYCLE)),
  version: z.int().min(1),
  chain: ChainEnd,
  agency: Uscc,
  region: Region,
  externalId: Text(64),
  caption: Text(200),
  powerItem: z.string().length(31).optional(),
  source: CaseSource,
  openedAt: Moment,
  parties: z.array(Party).min(1).max(20),
  persons: z.array(KnownPerson).max(100),
  officers: z.array(OfficerOfCase).min(1).max(20),
  handlers: z.set(z.string()),
  filing: Filing.optional(),
  proposals: z.array(ProposalDigest).max(50),
  notices: z.array(Notice).max(50),
  statements: z.array(Statement).max(100),
  waivers: z.array(HearingWaiver).max(50),
  reviews: z.array(Review).max(50),
  reviewers: z.array(PersonId).max(50),
  decision: Decision.optional(),
  service: Service.optional(),
  obligations: z.array(Obligation).max(100),
  /** Everything that was done, as far as rules and clocks ask. */
  acts: z.array(Act).max(500),
  publication: Publication.optional(),
  closing: Closing.optional(),
});
export type CaseHead = z.infer<typeof CaseHead>;

/** The proposal that stands: a later one replaces those before it. */
export const currentProposal = (head: CaseHead): ProposalDigest | undefined => head.proposals.at(-1);

export const namesSame = (one: ProposalName, other: ProposalName): boolean =>
  one.version === other.version && one.hash === other.hash;

/** The latest notice that is good for the proposal that stands; other facts, basis or penalties make it void. */
export const standingNotice = (head: CaseHead): Notice | undefined => {
  const proposal = currentProposal(head);
  return proposal && head.notices.findLast((notice) => notice.substance === proposal.substance);
};

/** The latest round of review of the proposal that stands. */
export const standingReview = (head: CaseHead): Review | undefined => {
  const proposal = currentProposal(head);
  return proposal && head.reviews.findLast((review) => namesSame(review.proposal, proposal));
};
