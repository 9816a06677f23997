import type { Context } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { ProposalDigest } from "../case-file/model/proceedings.ts";
import { evidenceOf, type Proposal, penaltiesOf } from "../case-file/model/proposal.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { sha256Hex } from "../kernel/digest.ts";
import { dateOf } from "../kernel/time.ts";
import { nextSeq } from "../record/recording.ts";
import { SETTINGS_KEY, settingsAsOf } from "../registers/model/settings.ts";
import type { ProposeDecision } from "./contract.ts";
import { asksHearing, asksReview } from "./weigh-proposal.ts";

/** The hash by which notice, opinion and decision name the text: of its exact JSON as the fact keeps it. */
const hashOf = (proposal: Proposal): string => sha256Hex(JSON.stringify(proposal));

/** Facts, basis and penalties alone: what a notice tells, and what makes it void when it changes. */
const substanceOf = (proposal: Proposal): string => {
  const { reasons: _, reviewGrounds: __, ...substance } = proposal;
  return sha256Hex(JSON.stringify(substance));
};

/** A new proposal as its act tells it. */
export const digestOf = (head: CaseHead, context: Context<ProposeDecision>): ProposalDigest => {
  const { proposal } = context.body;
  const settings = settingsAsOf(context.loaded.item(SETTINGS_KEY), dateOf(context.occurredAt));
  return {
    version: proceedings(head).proposals.length + 1,
    hash: hashOf(proposal),
    substance: substanceOf(proposal),
    seq: nextSeq(head),
    proposedAt: context.occurredAt,
    proposedBy: context.actor.id,
    outcome: proposal.outcome,
    penalties: penaltiesOf(proposal).map(({ kind, amount }) => ({ kind, ...(amount && { amount }) })),
    hearing: asksHearing(proposal, head.parties, settings),
    review: asksReview(proposal, head.parties, settings),
    evidence: evidenceOf(proposal).length,
  };
};
