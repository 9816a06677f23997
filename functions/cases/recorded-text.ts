import type { STATED } from "../case-file/acts/penalty-shapes.ts";
import type { Stated } from "../case-file/changes.ts";
import type { DecisionDocument } from "../case-file/model/decision.ts";
import type { ProposalDigest } from "../case-file/model/proceedings.ts";
import { type Proposal, penaltiesOf } from "../case-file/model/proposal.ts";
import { MOST_WORDS } from "../case-file/violation-key.ts";
import { sha256Hex } from "../kernel/digest.ts";

/** What rules ask of the violations of a text (the whole text is in the fact): what each is, when it ended, and how long it may be pursued. */
const violationsOf = (proposal: Proposal) =>
  ("violations" in proposal ? proposal.violations : []).map(
    ({ description, occurred, grave = false, otherLaw }) => ({
      description: description.slice(0, MOST_WORDS),
      endedOn: occurred.to ?? occurred.from,
      grave,
      ...(otherLaw && { otherLaw }),
    }),
  );

const recordedPenalties = (proposal: Proposal) =>
  penaltiesOf(proposal).map(({ kind, amount, violations }) => ({
    kind,
    violations,
    ...(amount && { amount }),
  }));

const textOf = (digest: ProposalDigest, proposal: Proposal) => ({
  version: digest.version,
  substance: digest.substance,
  outcome: proposal.outcome,
  penalties: recordedPenalties(proposal),
  violations: violationsOf(proposal),
  hearing: digest.hearing,
  review: digest.review,
  evidence: digest.evidence,
});

/** A proposal as the record keeps it. */
export const proposedAct = (digest: ProposalDigest, proposal: Proposal): Stated<"proposeDecision"> => ({
  act: "proposeDecision",
  hash: digest.hash,
  ...textOf(digest, proposal),
});

type Statement = (typeof STATED)[number];

/** What a decision document states (处罚法 59); party, agency, date and seal are in every one that is composed here. */
const statedIn = (document: DecisionDocument): Statement[] => [
  "party",
  "facts",
  "basis",
  "agency",
  "date",
  "seal",
  ...(document.performance ? (["performance"] as const) : []),
  ...(document.remedies ? (["remedies"] as const) : []),
  ...(document.collection ? (["collection", "late-fine"] as const) : []),
  ...(document.discretion || penaltiesOf(document.content).some(({ discretion }) => discretion)
    ? (["discretion"] as const)
    : []),
  ...(document.remedies?.reconsiderationFirst ? (["reconsideration-first"] as const) : []),
  ...(document.content.outcome === "penalty" && document.content.orders.length > 0
    ? (["order"] as const)
    : []),
  ...(document.content.outcome === "minor-no-penalty" ? (["education"] as const) : []),
];

/** The document by its number and the SHA-256 of its exact text, with what it orders beside the penalties. */
const sealedAs = (document: DecisionDocument) => ({
  documentNumber: document.documentNumber,
  documentHash: sha256Hex(JSON.stringify(document)),
  orders: document.content.outcome === "penalty" ? document.content.orders.length : 0,
});

const termsOf = ({ discretion, gains, gainsReturned }: DecisionDocument) => ({
  ...(discretion && { discretion }),
  ...(gains && { gains }),
  ...(gainsReturned && { gainsReturned }),
});

/** A decision as the record keeps it. */
export const decidedAct = (digest: ProposalDigest, document: DecisionDocument): Stated<"decideCase"> => ({
  act: "decideCase",
  ...sealedAs(document),
  ...textOf(digest, document.content),
  fine: document.fine,
  complex: document.content.reviewGrounds.includes("complex"),
  stated: statedIn(document),
  ...termsOf(document),
});

/** What an on-the-spot decision adds: how it was made, and that it was given to the party there and then. */
export type OnTheSpot = Pick<
  Stated<"decideOnTheSpot">,
  "officers" | "certificateShown" | "told" | "delivered" | "refusalNoted" | "otherLaw"
>;

/** What a decision on the spot states beside (处罚法 52): the sum, the place, and who signed it. */
const statedOnTheSpot = ({ fine }: DecisionDocument, signed: boolean): Statement[] => [
  "place",
  ...(fine !== "0.00" ? (["amount"] as const) : []),
  ...(signed ? (["signature"] as const) : []),
];

/** A decision that was made on the spot as the record keeps it. */
export const decidedOnTheSpot = (
  document: DecisionDocument,
  { signed, ...how }: OnTheSpot & { signed: boolean },
): Stated<"decideOnTheSpot"> => ({
  act: "decideOnTheSpot",
  ...how,
  ...sealedAs(document),
  hash: document.proposal.hash,
  penalties: recordedPenalties(document.content),
  violations: violationsOf(document.content),
  fine: document.fine,
  ...(document.discretion && { discretion: document.discretion }),
  stated: [...statedIn(document), ...statedOnTheSpot(document, signed)],
});
