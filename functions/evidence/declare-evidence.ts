import { put, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand } from "../case-file/context.ts";
import { newId } from "../kernel/ids.ts";
import { ok, refuse } from "../kernel/result.ts";
import { dateOf } from "../kernel/time.ts";
import { wrongField } from "../platform/refusal.ts";
import { officerKeys, officerOn } from "../record/context.ts";
import { fact } from "../record/recording.ts";
import type { DeclareEvidence } from "./contract.ts";
import { type Evidence, evidenceItem } from "./model.ts";

const CAPTURED_LATER = wrongField(
  "/captured/at",
  "不得晚于当前时间",
  "must not be later than the present time",
);

const SHOWN_LATER = wrongField(
  "/partyOpinion/shownAt",
  "不得早于取得证据的时间，也不得晚于当前时间",
  "must be neither earlier than the capture nor later than the present time",
);

const unknownOfficer = (id: string) =>
  wrongField("/captured/by", `本机关执法人员名录中没有“${id}”`, `the agency's register has no officer ${id}`);

const command: CaseCommand<DeclareEvidence> = {
  action: "declareEvidence",
  versioned: false,
  keys: ({ body }) => officerKeys(body.captured.by),
  decide: (head, context) => {
    const { occurredAt: _, actingOfficer: __, ...description } = context.body;
    if (description.captured.at > context.now) return refuse(CAPTURED_LATER);
    const shownAt = description.partyOpinion?.shownAt;
    if (shownAt !== undefined && (shownAt < description.captured.at || shownAt > context.now))
      return refuse(SHOWN_LATER);
    const day = dateOf(description.captured.at);
    const stranger = description.captured.by.find(
      (id) => officerOn(context.loaded, id, day)?.agency !== head.agency,
    );
    if (stranger !== undefined) return refuse(unknownOfficer(stranger));
    const evidence: Evidence = {
      ...description,
      id: newId(),
      case: head.id,
      state: "declared",
      declaredAt: context.occurredAt,
    };
    return ok({
      head: recording(
        head,
        { act: "declareEvidence", evidence: evidence.id, officers: description.captured.by },
        context,
      ).head,
      facts: [fact(context, "evidence-declared", { evidence: evidence.id, ...description })],
      writes: [put(evidenceItem(evidence))],
      receipt: { evidence: evidence.id },
    });
  },
};

/** Declares a piece of evidence by its SHA-256 and size, before its bytes are uploaded. */
export const declareEvidence = caseCommand(command);
