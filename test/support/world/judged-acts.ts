import type { Act } from "../../../functions/case-file/acts/acts.ts";
import type { Told } from "./judged.ts";

/** The acts that led to a head, as the commands would have recorded them. */
export const actsOfHead = (head: Told): readonly Act[] => {
  const substanceOf = (version: number) =>
    head.proposals.find((proposal) => proposal.version === version)?.substance;
  const common = (seq: number, at: Act["at"], by?: string) => ({
    seq,
    at,
    recordedAt: at,
    ...(by && { by }),
  });
  return [
    ...head.proposals.map(
      ({ seq, proposedAt, proposedBy, ...digest }): Act => ({
        act: "proposeDecision",
        ...common(seq, proposedAt, proposedBy),
        ...digest,
      }),
    ),
    ...head.notices.map(
      ({ seq, givenAt, told, proposal, substance }): Act => ({
        act: "giveNotice",
        ...common(seq, givenAt),
        version: proposal.version,
        substance,
        told,
      }),
    ),
    ...head.statements.map(
      ({ seq, at, notice, made, hearing }): Act => ({
        act: "recordStatement",
        ...common(seq, at),
        ...{ notice, made, hearing },
      }),
    ),
    ...head.waivers.map(({ seq, at, notice }): Act => ({ act: "waiveHearing", ...common(seq, at), notice })),
    ...head.reviews.flatMap(({ seq, round, proposal, state, submittedAt, submittedBy, ...review }): Act[] => {
      const text = { round, version: proposal.version, substance: substanceOf(proposal.version) };
      if (state === "void") return [];
      return [
        { act: "submitForReview", ...common(seq, submittedAt, submittedBy), ...text },
        ...(review.opinionAt && (state === "agreed" || state === "issues")
          ? [
              {
                act: "giveReviewOpinion" as const,
                ...common(review.opinion ?? seq + 1, review.opinionAt, review.reviewer),
                ...text,
                outcome: state,
              },
            ]
          : []),
      ];
    }),
  ];
};
