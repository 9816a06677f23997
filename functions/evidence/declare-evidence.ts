import { fact, put, withHandlers } from "../case-file/changes.ts";
import { type CaseCommand, caseCommand } from "../case-file/command.ts";
import { newId } from "../kernel/ids.ts";
import { ok, refuse } from "../kernel/result.ts";
import { wrongField } from "../platform/refusal.ts";
import type { DeclareEvidence } from "./contract.ts";
import { type Evidence, evidenceItem } from "./model.ts";

const CAPTURED_LATER = wrongField(
  "/captured/at",
  "不得晚于当前时间",
  "must not be later than the present time",
);

const command: CaseCommand<DeclareEvidence> = {
  action: "declareEvidence",
  from: ["opened", "filed"],
  versioned: false,
  decide: (head, scene) => {
    const { occurredAt: _, actingOfficer: __, ...description } = scene.body;
    if (description.captured.at > scene.now) return refuse(CAPTURED_LATER);
    const evidence: Evidence = {
      ...description,
      id: newId(),
      case: head.id,
      state: "declared",
      declaredAt: scene.occurredAt,
    };
    return ok({
      head: { ...head, handlers: withHandlers(head, [scene.actor.id, ...description.captured.by]) },
      facts: [fact(scene, "evidence-declared", { evidence: evidence.id, ...description })],
      writes: [put(evidenceItem(evidence))],
      receipt: { evidence: evidence.id },
    });
  },
};

/** Declares a piece of evidence by its SHA-256 and size, before its bytes are uploaded. */
export const declareEvidence = caseCommand(command);
