import { recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Notice } from "../case-file/model/proceedings.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { ok, refuse } from "../kernel/result.ts";
import { type Refusal, wrongField } from "../platform/refusal.ts";
import { fact } from "../record/recording.ts";
import type { RecordStatement } from "./contract.ts";

const NO_NOTICE = wrongField("/notice", "没有这份告知", "there is no such notice");
const NO_HEARING = wrongField(
  "/hearing",
  "该告知没有告知听证权利",
  "this notice did not tell a right to a hearing",
);
const BEFORE_NOTICE = wrongField("/occurredAt", "不得早于告知时间", "must not be earlier than the notice");

/** The notice that an answer of the party names by the number of its fact. */
export const noticeOf = (head: CaseHead, seq: number): Notice | undefined =>
  proceedings(head).notices.find((notice) => notice.seq === seq);

export const answerRefusal = (
  notice: Notice | undefined,
  { occurredAt, hearing }: { occurredAt: string; hearing: boolean },
): Refusal | undefined => {
  if (!notice) return NO_NOTICE;
  if (occurredAt < notice.givenAt) return BEFORE_NOTICE;
  return hearing && !notice.told.includes("hearing") ? NO_HEARING : undefined;
};

const command: CaseCommand<RecordStatement> = {
  action: "recordStatement",
  versioned: true,
  decide: (head, context) => {
    const { body, occurredAt } = context;
    const asked = body.hearing === "requested";
    const refusal = answerRefusal(noticeOf(head, body.notice), { occurredAt, hearing: asked });
    if (refusal) return refuse(refusal);
    const { notice, made, hearing, reexamination } = body;
    const stated = { act: "recordStatement", notice, made, hearing } as const;
    const reexamined = reexamination !== undefined;
    return ok({
      head: recording(head, { ...stated, reexamined }, context).head,
      facts: [fact(context, "statement-recorded", body)],
      writes: [],
    });
  },
};

/** Records what the party said to a notice (陈述、申辩), or that it said nothing, and whether it asks for a hearing. */
export const recordStatement = caseCommand(command);
