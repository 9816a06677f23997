import type { DecisionDocument } from "../case-file/model/decision.ts";
import { type Provision, penaltiesOf } from "../case-file/model/proposal.ts";
import type { Instant } from "../kernel/time.ts";
import { PENALTY_KINDS } from "../law/penalty-kinds.ts";
import type { Publish } from "./contract.ts";
import { maskParty } from "./mask.ts";
import type { PublicRecord } from "./model.ts";

type Publishing = {
  document: DecisionDocument;
  body: Publish;
  publicId: string;
  version: number;
  at: Instant;
};

const named = (provisions: readonly Provision[]) =>
  provisions.map(({ instrument, article }) => ({ instrument, article }));

const distinct = (provisions: readonly Provision[]): readonly Provision[] => [
  ...new Map(
    provisions.map((provision) => [`${provision.instrument} ${provision.article}`, provision]),
  ).values(),
];

/** The public version of a decision: its structured fields masked by the profile, its words those of the officer. */
export const composePublicRecord = ({ document, body, publicId, version, at }: Publishing): PublicRecord => {
  const { content } = document;
  const violations = content.outcome === "penalty" ? content.violations : [];
  return {
    publicId,
    version,
    agency: document.agency.id,
    text: body.text,
    documentNumber: document.documentNumber,
    decidedOn: document.decidedOn,
    publishedAt: at,
    until: body.publicUntil,
    parties: document.parties.map(maskParty),
    violated: named(distinct(violations.flatMap(({ provisions }) => provisions))),
    penalties: penaltiesOf(content).map(({ kind, amount, basis }) => ({
      kind: PENALTY_KINDS[kind].zh,
      basis: named(basis),
      ...(amount && { amount }),
    })),
    fine: document.fine,
    ...(document.fineInWords && { fineInWords: document.fineInWords }),
  };
};
