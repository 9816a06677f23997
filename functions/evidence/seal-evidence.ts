import { put, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context, Ports } from "../case-file/context.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import type { CommandCall } from "../platform/call.ts";
import { missing, type Refusal } from "../platform/refusal.ts";
import type { StoredObject } from "../platform/signed-objects.ts";
import { fact } from "../record/recording.ts";
import type { SealEvidence } from "./contract.ts";
import { EVIDENCE_CYCLE, type Evidence, evidenceItem, evidenceKey, readEvidence } from "./model.ts";
import type { EvidenceObjects } from "./store.ts";

const NOT_UPLOADED = missing("上传证据文件", "the upload of the file");
const ALREADY = missing("无须再次封存：该证据已核验", "nothing: this evidence has been compared already");

/** Whether the stored bytes are those that were declared. */
const matches = (evidence: Evidence, stored: StoredObject): boolean =>
  stored.sha256 === evidence.sha256 && stored.size === evidence.size && stored.version !== "";

const compared = (evidence: Evidence, stored: StoredObject, { now }: Context<SealEvidence>): Evidence => ({
  ...evidence,
  state: matches(evidence, stored) ? "sealed" : "quarantined",
  objectVersion: stored.version,
  sealedAt: now,
});

const sealing = (stored: StoredObject | undefined): CaseCommand<SealEvidence> => ({
  action: "sealEvidence",
  versioned: false,
  keys: ({ path }, caseId) => [evidenceKey(caseId, path["evidenceId"] ?? "")],
  decide: (head, context) => {
    const item = context.loaded.item(evidenceKey(head.id, context.path["evidenceId"] ?? ""));
    if (!item) return refuse({ kind: "not-found" });
    const evidence = readEvidence(item);
    if (!canBecome(EVIDENCE_CYCLE, evidence.state, "sealed")) return refuse(ALREADY);
    if (!stored) return refuse(NOT_UPLOADED);
    const after = compared(evidence, stored, context);
    const outcome = matches(evidence, stored) ? "sealed" : "quarantined";
    return ok({
      head: recording(head, { act: "sealEvidence", evidence: after.id, outcome }, context).head,
      facts: [fact(context, `evidence-${after.state}`, { evidence: after.id, stored })],
      writes: [put(evidenceItem(after))],
      receipt: { evidence: after.id, state: after.state },
    });
  },
});

/**
 * Seals evidence (封存): the server asks the object store itself for checksum, size and version. What is not what was
 * declared is kept apart (`quarantined`) and can support no proposal.
 */
export const sealEvidence =
  (ports: Ports & { objects: EvidenceObjects }) =>
  async (call: CommandCall<SealEvidence>): Promise<Result<object, Refusal>> => {
    const { caseId = "", evidenceId = "" } = call.path;
    const stored = await ports.objects.describe({ case: caseId, id: evidenceId });
    return caseCommand(sealing(stored))(ports)(call);
  };
