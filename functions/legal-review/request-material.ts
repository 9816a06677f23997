import { finishing, opening, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand } from "../case-file/context.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { ok, refuse } from "../kernel/result.ts";
import { missing } from "../platform/refusal.ts";
import { officerKeys } from "../record/context.ts";
import { fact } from "../record/recording.ts";
import type { RequestMaterial, SupplyMaterial } from "./contract.ts";
import { NOT_OPEN } from "./give-review-opinion.ts";
import { latestRound } from "./rounds.ts";

const ALREADY = missing("等待已要求的材料", "the material that was already asked for");
const NOT_WANTED = missing("审核人员要求补充材料", "a request for material");

const requesting: CaseCommand<RequestMaterial> = {
  action: "requestMaterial",
  versioned: true,
  decide: (head, context) => {
    const review = latestRound(head, context.path);
    if (review?.state !== "pending") return refuse(NOT_OPEN);
    if (review.materialWanted) return refuse(ALREADY);
    const { round } = review;
    return ok({
      head: recording(head, { act: "requestMaterial", round }, context).head,
      facts: [fact(context, "material-requested", { ...context.body, round })],
      writes: [opening(head, { kind: "supply-material", round, at: context.now })],
      receipt: { round },
    });
  },
};

/** Asks the handler for material that is missing from what was submitted (补充材料). The round stays open. */
export const requestMaterial = caseCommand(requesting);

const supplying: CaseCommand<SupplyMaterial> = {
  action: "supplyMaterial",
  versioned: true,
  keys: ({ path, subject }, caseId) => [
    ...officerKeys([subject.id]),
    taskKey({ case: caseId, kind: "supply-material", round: Number(path["round"]) }),
  ],
  decide: (head, context) => {
    const review = latestRound(head, context.path);
    if (review?.state !== "pending" || !review.materialWanted) return refuse(NOT_WANTED);
    const { round } = review;
    const task = { case: head.id, kind: "supply-material", round } as const;
    return ok({
      head: recording(head, { act: "supplyMaterial", round }, context).head,
      facts: [fact(context, "material-supplied", { ...context.body, round })],
      writes: finishing(context.loaded, task, { outcome: "supplied", at: context.now }),
      receipt: { round },
    });
  },
};

/** Answers a request for material: what was added to the case, and where. */
export const supplyMaterial = caseCommand(supplying);
