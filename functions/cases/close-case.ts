import { ACTS } from "../case-file/acts/acts.ts";
import { finishing, recording, voiding } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { type TaskName, taskKey, tasksOfAct } from "../case-file/model/tasks.ts";
import { beginningOf, closedFrom, neededBy } from "../case-file/procedures.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { ok, refuse } from "../kernel/result.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { fact } from "../record/recording.ts";
import type { CloseCase } from "./contract.ts";
import { earlierTextKeys, endEarlierText } from "./end-earlier-text.ts";
import { unfinished } from "./unfinished.ts";

/** The task that each reason ends. */
const LAST_TASK = { "not-filed": "file-case", dropped: "handle-case", done: "close-case" } as const;

const WRONG_REASON = wrongField(
  "/reason",
  "与案件的程序和当前状态不符",
  "does not fit the procedure and the state of the case: a penalty case is not-filed when opened, dropped when filed, done when decided",
);

const lastTask = (head: CaseHead, reason: CloseCase["reason"]): TaskName => ({
  case: head.id,
  kind: LAST_TASK[reason],
  round: 1,
});

/** What nobody needs to do any more: how the case began, its service, and what waits for single acts. */
const leftOver = (head: CaseHead): readonly TaskName[] => {
  const once = [...beginningOf(head.procedure), "serve-decision", "close-case"] as const;
  return [
    ...once.map((kind) => ({ case: head.id, kind, round: 1 })),
    ...head.acts.flatMap(({ act, seq }) =>
      tasksOfAct(act).map((kind) => ({ case: head.id, kind, round: seq })),
    ),
  ];
};

const isSame = (one: TaskName, other: TaskName): boolean =>
  one.kind === other.kind && one.round === other.round;

const ending = (head: CaseHead, context: Context<CloseCase>): readonly Write[] => {
  const { body, loaded, now } = context;
  const last = lastTask(head, body.reason);
  const others = leftOver(head).filter((task) => !isSame(task, last));
  return [
    ...finishing(loaded, last, { outcome: body.reason, at: now }),
    ...(body.reason === "dropped" ? endEarlierText(head, context) : []),
    ...others.flatMap((task) => voiding(loaded, task, now)),
  ];
};

const lacking = ({ acts, procedure }: CaseHead, { body }: Context<CloseCase>): Refusal | undefined => {
  if (body.reason !== "done") return undefined;
  const name = neededBy(procedure).find((needed) => !acts.some(({ act }) => act === needed));
  return name && missing(ACTS[name].zh, ACTS[name].en);
};

const command: CaseCommand<CloseCase> = {
  action: "closeCase",
  versioned: true,
  more: (head, { body }) => ({
    keys: [
      ...[lastTask(head, body.reason), ...leftOver(head)].map(taskKey),
      ...(body.reason === "dropped" ? earlierTextKeys(head) : []),
    ],
  }),
  decide: (head, context) => {
    const { body } = context;
    if (closedFrom(head.procedure, body.reason) !== proceedings(head).state) return refuse(WRONG_REASON);
    const refusal = unfinished(head) ?? lacking(head, context);
    if (refusal) return refuse(refusal);
    return ok({
      head: recording(head, { act: "closeCase", reason: body.reason }, context).head,
      facts: [fact(context, "case-closed", body)],
      writes: ending(head, context),
    });
  },
};

/** Closes a case (结案): decided and carried out, or not filed, or dropped; and a case without a decision when it is done. */
export const closeCase = caseCommand(command);
