import { clockIn } from "../case-file/changes.ts";
import type { Context } from "../case-file/context.ts";
import type { CaseHead } from "../case-file/model/head.ts";
import { proceedings } from "../case-file/proceedings/proceedings.ts";
import { actsOf, recordOf } from "../case-file/record.ts";
import type { StepBody } from "../case-file/step.ts";
import type { Yuan } from "../kernel/money.ts";
import { dateOf, type PlainDate } from "../kernel/time.ts";
import { missing, type Refusal, wrongField } from "../platform/refusal.ts";
import { type Late, lateFine, lateFineFor, type Stop } from "./late-fine.ts";

/** The days of each reconsideration and suit (处罚法 73), from the day it began to the day it ended. */
const stopsOf = (head: CaseHead): readonly Stop[] => {
  const remedies = actsOf(recordOf(head), "recordRemedy");
  return remedies
    .filter(({ stage }) => stage === "begun")
    .map((begun) => {
      const end = remedies.find(
        ({ stage, kind, at }) => stage === "ended" && kind === begun.kind && at >= begun.at,
      );
      return { from: dateOf(begun.at), ...(end && { to: dateOf(end.at) }) };
    });
};

/** Until when the fine was to be paid: the day that was granted last, or the day that the law gives. */
const dueOf = (head: CaseHead, context: Context<StepBody>): PlainDate | undefined =>
  actsOf(recordOf(head), "approveInstalments").at(-1)?.until ??
  clockIn(head, { limit: "payment", round: 1 }, context)?.due;

const paidOf = (head: CaseHead): Late["paid"] => {
  const fines = new Set(
    proceedings(head)
      .obligations.filter(({ kind }) => kind === "fine")
      .map(({ id }) => id),
  );
  return actsOf(recordOf(head), "recordPerformance").flatMap(({ obligation, amount, at }) =>
    obligation && fines.has(obligation) && amount ? [{ on: dateOf(at), amount }] : [],
  );
};

const NOT_DUE = missing("缴纳罚款的期限届满", "the end of the time for payment");

const differs = (field: string, value: string | number): Refusal =>
  wrongField(`/${field}`, `依法计算应为${value}`, `by the law it is ${value}`);

/** A decision of this case: everything is known, and the late fine is what the law makes it. */
const known = (head: CaseHead, fine: Yuan, context: Context<StepBody>): Refusal | undefined => {
  const due = dueOf(head, context);
  if (!due) return NOT_DUE;
  const late = { principal: fine, due, paid: paidOf(head), stops: stopsOf(head) };
  const { days, amount } = lateFine(late, dateOf(context.occurredAt));
  if (days === 0) return NOT_DUE;
  const { body } = context;
  if (body["principal"] !== fine) return differs("principal", fine);
  if (body["days"] !== days) return differs("days", days);
  return body["amount"] === amount ? undefined : differs("amount", amount);
};

/** The amount of a late fine is not the caller's to choose: it is counted here, and what is sent must be the same. */
export const countedLateFine = (head: CaseHead, context: Context<StepBody>): Refusal | undefined => {
  const { decision } = proceedings(head);
  if (decision) return known(head, decision.fine, context);
  const { principal, amount, days } = context.body;
  const right = lateFineFor(principal as Yuan, Number(days));
  return amount === right ? undefined : differs("amount", right);
};
