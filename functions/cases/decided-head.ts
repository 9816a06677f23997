import type { DecisionDocument } from "../case-file/model/decision.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Scene } from "../case-file/scene.ts";
import { sha256Hex } from "../kernel/digest.ts";
import { obligationsOf } from "./compose-decision.ts";

/** The head of a case that has just been decided: service, publication and performance begin (处罚法 61, 118号 六). */
export const decidedHead = (
  head: CaseHead,
  { document, seq }: { document: DecisionDocument; seq: number },
  { actor, occurredAt }: Pick<Scene<unknown>, "actor" | "occurredAt">,
): CaseHead => ({
  ...head,
  state: "decided",
  decision: {
    seq,
    outcome: document.content.outcome,
    proposal: document.proposal,
    documentNumber: document.documentNumber,
    documentHash: sha256Hex(JSON.stringify(document)),
    decidedAt: occurredAt,
    decidedBy: actor.id,
    fine: document.fine,
  },
  obligations: obligationsOf(document.content),
  service: { state: "due" },
  ...(document.content.outcome === "penalty" && { publication: { state: "due" as const } }),
});
