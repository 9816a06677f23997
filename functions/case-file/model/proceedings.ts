import * as z from "zod";
import { statesOf } from "../../kernel/life-cycle.ts";
import { Amount, Day, Moment, PersonId, Sha256, Text } from "../../kernel/shapes.ts";
import { DECISION_OUTCOME_NAMES } from "../../law/decision-outcomes.ts";
import { PENALTY_KIND_NAMES } from "../../law/penalty-kinds.ts";
import { TOLD } from "../acts/penalty-shapes.ts";
import { Provision } from "./proposal.ts";
import { CASE_CYCLE, OBLIGATION_CYCLE, PUBLICATION_CYCLE, REVIEW_CYCLE, SERVICE_CYCLE } from "./states.ts";

const Seq = z.int().min(1);

/** A proposal by which others name it: its version in the case and the SHA-256 of its exact text. */
export const ProposalName = z.strictObject({ version: z.int().min(1), hash: Sha256 });
export type ProposalName = z.infer<typeof ProposalName>;

const Filing = z.strictObject({
  seq: Seq,
  filedAt: Moment,
  approvedBy: PersonId,
  number: Text(60).optional(),
  basis: z.array(Provision).max(10),
});
export type Filing = z.infer<typeof Filing>;

/**
 * A proposal as its act tells it: all that a rule asks; the text itself is in the fact `seq`. `substance` is the
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
});
export type Notice = z.infer<typeof Notice>;

const Statement = z.strictObject({
  seq: Seq,
  notice: Seq,
  at: Moment,
  made: z.enum(["statement", "waived", "none"]),
  hearing: z.enum(["requested", "not-requested"]),
});
export type Statement = z.infer<typeof Statement>;

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
export type HearingWaiver = z.infer<typeof HearingWaiver>;
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
export type Decision = z.infer<typeof Decision>;

const Service = z.strictObject({
  state: z.enum(statesOf(SERVICE_CYCLE)),
  seq: Seq.optional(),
  receivedAt: Moment.optional(),
});
export type Service = z.infer<typeof Service>;

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
export type Publication = z.infer<typeof Publication>;

const Closing = z.strictObject({
  seq: Seq,
  closedAt: Moment,
  reason: z.enum(["done", "not-filed", "dropped"]),
});
export type Closing = z.infer<typeof Closing>;

/** What follows from the acts of a case (`proceedings.ts`), as its readers see it. */
export const PROCEEDINGS_SHAPE = {
  state: z.enum(statesOf(CASE_CYCLE)),
  handlers: z.array(z.string()),
  reviewers: z.array(z.string()),
  filing: Filing.optional(),
  proposals: z.array(ProposalDigest),
  notices: z.array(Notice.extend({ hearingUntil: Day.optional() })),
  statements: z.array(Statement),
  waivers: z.array(HearingWaiver),
  reviews: z.array(Review),
  decision: Decision.optional(),
  service: Service.optional(),
  obligations: z.array(Obligation),
  publication: Publication.optional(),
  closing: Closing.optional(),
} as const;
