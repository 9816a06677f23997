import { finishing, recording } from "../case-file/changes.ts";
import { caseCommand } from "../case-file/command.ts";
import type { CaseCommand, Context } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import type { Obligation } from "../case-file/model/proceedings.ts";
import { OBLIGATION_CYCLE } from "../case-file/model/states.ts";
import { taskKey } from "../case-file/model/tasks.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { canBecome } from "../kernel/life-cycle.ts";
import { fenOf, sumYuan } from "../kernel/money.ts";
import { ok, type Result, refuse } from "../kernel/result.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import type { Write } from "../platform/table.ts";
import { fact } from "../record/recording.ts";
import type { RecordPerformance } from "./contract.ts";

const TASK = { kind: "record-performance", round: 1 } as const;

const UNKNOWN = wrongField("/obligation", "决定书中没有这一项", "the decision has no such item");
const DONE = wrongField("/obligation", "该项已履行完毕", "this item is performed already");
const NO_AMOUNT = wrongField("/amount", "应填写缴纳金额", "the amount paid is needed");
const TOO_MUCH = wrongField("/amount", "超出应缴金额", "more than is owed");
const NOT_SERVED = missing("送达决定书", "service of the decision");

const performedBy = (
  obligation: Obligation,
  { body }: Context<RecordPerformance>,
): Result<Obligation, Refusal> => {
  if (obligation.amount === undefined) return ok({ ...obligation, state: "performed" });
  if (body.amount === undefined || fenOf(body.amount) === 0) return refuse(NO_AMOUNT);
  const paid = sumYuan([obligation.paid, body.amount]);
  if (fenOf(paid) > fenOf(obligation.amount)) return refuse(TOO_MUCH);
  return ok({ ...obligation, paid, state: paid === obligation.amount ? "performed" : "partly" });
};

const allDone = (obligations: readonly Obligation[]): boolean =>
  obligations.every(({ state }) => state === "performed");

/** Whether the fines are paid whole, by which the limit of payment is met. */
const paidWhole = (obligations: readonly Obligation[]): boolean =>
  allDone(obligations.filter(({ kind }) => kind === "fine"));

/** The task is done when nothing is left to perform. */
const endings = (head: CaseHead, { loaded, now }: Context<RecordPerformance>): readonly Write[] =>
  allDone(proceedings(head).obligations)
    ? finishing(loaded, { case: head.id, ...TASK }, { outcome: "performed", at: now })
    : [];

const command: CaseCommand<RecordPerformance> = {
  action: "recordPerformance",
  versioned: true,
  keys: (_, caseId) => [taskKey({ case: caseId, ...TASK })],
  decide: (head, context) => {
    const { body } = context;
    const { service, obligations } = proceedings(head);
    if (service?.state !== "served") return refuse(NOT_SERVED);
    const obligation = obligations.find(({ id }) => id === body.obligation);
    if (!obligation) return refuse(UNKNOWN);
    if (!canBecome(OBLIGATION_CYCLE, obligation.state, "performed")) return refuse(DONE);
    const performed = performedBy(obligation, context);
    if (!performed.ok) return performed;
    const others = obligations.filter(({ id }) => id !== body.obligation);
    const act = {
      act: "recordPerformance",
      obligation: body.obligation,
      whole: paidWhole([...others, performed.value]),
      ...(body.amount && { amount: body.amount }),
    } as const;
    const after = recording(head, act, context).head;
    return ok({
      head: after,
      facts: [fact(context, "performance-recorded", body)],
      writes: endings(after, context),
      receipt: { obligation: performed.value },
    });
  },
};

/** Records what the party has paid or done (履行), item by item of the decision. */
export const recordPerformance = caseCommand(command);
