import type { Act, ActOf } from "../acts/acts.ts";
import type { HearingWaiver, Notice, ProposalDigest, ProposalName, Statement } from "../model/proceedings.ts";

/** What is told of a text by act: a report may not know it, and then any text counts as the same. */
type Text = { substance?: string | undefined };

const sameText = (one: Text, other: Text): boolean =>
  one.substance === undefined || other.substance === undefined || one.substance === other.substance;

/**
 * The latest notice that is good for a text (of a proposal or a decision), given before it or not; other facts, basis or
 * penalties make a notice void (处罚法 62).
 */
export const standingNotice = <Told extends Text>(notices: readonly Told[], text: Text): Told | undefined =>
  notices.findLast((notice) => sameText(notice, text));

export const namesSame = (one: ProposalName, other: ProposalName): boolean =>
  one.version === other.version && one.hash === other.hash;

/** The proposals of a case that is worked here, by version. */
export const proposalsIn = (acts: readonly Act[]): readonly ProposalDigest[] =>
  acts.flatMap((act) => (act.act === "proposeDecision" ? [digestOf(act)] : []));

const digestOf = (act: ActOf<"proposeDecision">): ProposalDigest => {
  const { version = 1, hash, substance, outcome, penalties, hearing, review, evidence, seq, at, by } = act;
  return {
    ...{ version, hash, substance, seq, proposedAt: at, proposedBy: by, outcome },
    penalties: (penalties ?? []).map(({ kind, amount }) => ({ kind, ...(amount && { amount }) })),
    ...{ hearing, review, evidence },
  } as ProposalDigest;
};

/** The exact text that an act names by the version of a proposal. */
export const nameOf = (
  proposals: readonly ProposalDigest[],
  version: number | undefined,
): ProposalName | undefined => {
  const named = proposals.find((proposal) => proposal.version === version);
  return named && { version: named.version, hash: named.hash };
};

export const noticesIn = (acts: readonly Act[], proposals: readonly ProposalDigest[]): readonly Notice[] =>
  acts.flatMap((act) => {
    if (act.act !== "giveNotice") return [];
    const { seq, version, substance, told = [], at } = act;
    return [{ seq, proposal: nameOf(proposals, version), substance, givenAt: at, told } as Notice];
  });

export const statementsIn = (acts: readonly Act[]): readonly Statement[] =>
  acts.flatMap((act) => {
    if (act.act !== "recordStatement") return [];
    const { seq, notice, at, made, hearing } = act;
    return [{ seq, notice, at, made, hearing } as Statement];
  });

export const waiversIn = (acts: readonly Act[]): readonly HearingWaiver[] =>
  acts.flatMap((act) =>
    act.act === "waiveHearing" ? [{ seq: act.seq, notice: act.notice, at: act.at } as HearingWaiver] : [],
  );
