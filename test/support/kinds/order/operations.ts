import * as z from "zod";
import { CHAIN_START } from "../../../../functions/kernel/digest.ts";
import { newId } from "../../../../functions/kernel/ids.ts";
import { ok, type Result, refuse } from "../../../../functions/kernel/result.ts";
import { Day, Moment, PersonId, Text, Uscc, Uuid } from "../../../../functions/kernel/shapes.ts";
import { dateOf, yearOf } from "../../../../functions/kernel/time.ts";
import { type Refusal, wrongField } from "../../../../functions/platform/refusal.ts";
import type { Change } from "../../../../functions/record/commit.ts";
import type { Context, EnginePorts } from "../../../../functions/record/context.ts";
import { nextNumber, type Series, seriesKey } from "../../../../functions/record/numbering.ts";
import { type Operation, operationOn } from "../../../../functions/record/operation.ts";
import { fact, recordAct } from "../../../../functions/record/recording.ts";
import { relate } from "../../../../functions/record/relations.ts";
import { endTask, openTask, taskKeyIn } from "../../../../functions/record/task.ts";
import { agencyAsOf, agencyKey } from "../../../../functions/registers/model/agency.ts";
import { ORDER, type Order } from "./kind.ts";

const claimed = { occurredAt: Moment.optional(), actingOfficer: PersonId.optional() };

export const IssueOrder = z.strictObject({
  addressee: Uscc,
  subject: Text(200),
  dueOn: Day,
  /** The case that it is about. */
  about: Uuid,
  ...claimed,
});
export const HoldOrder = z.strictObject({ basis: Text(200), ...claimed });
export const AnswerOrder = z.strictObject({ done: z.boolean(), ...claimed });
export const OnlyClaimed = z.strictObject(claimed);
type IssueOrder = z.infer<typeof IssueOrder>;

const CASE = { name: "case" };
const TASK = { kind: "answer-order", round: 1 } as const;
const ANSWER = { limit: "answer", round: 1 } as const;

const UNKNOWN = wrongField("/addressee", "名录中没有这一机关", "the register has no such agency");
/** The one rule of orders, that bars: an order leaves time for its answer. */
const TOO_SOON = wrongField("/dueOn", "应当晚于下达之日", "must be later than the day of the order");

const seriesOf = (agency: string, at: Context<unknown>["occurredAt"]): Series => ({
  issuer: agency,
  name: "order",
  year: yearOf(dateOf(at)),
});

const issue = (context: Context<IssueOrder, Order>): Result<Change<Order>, Refusal> => {
  const { body, actor, loaded, occurredAt, now } = context;
  const day = dateOf(occurredAt);
  const issuer = agencyAsOf(loaded.item(agencyKey(actor.agency)), day);
  const addressee = agencyAsOf(loaded.item(agencyKey(body.addressee)), day);
  if (!issuer || !addressee) return refuse(UNKNOWN);
  if (body.dueOn <= day) return refuse(TOO_SOON);
  const { number, write } = nextNumber(seriesOf(issuer.id, occurredAt), loaded);
  const id = newId();
  const order: Order = {
    ...{ id, version: 1, chain: { id, seq: 0, hash: CHAIN_START }, acts: [] },
    issuer: { agency: issuer.id, region: issuer.region },
    addressee: { agency: addressee.id, region: addressee.region },
    number: `${yearOf(day)}-${number}`,
    subject: body.subject,
  };
  const { addressee: to, dueOn, about } = body;
  const stated = { act: "issueOrder", number: order.number, addressee: to, dueOn, about };
  const { head } = recordAct(order, stated, context);
  const task = { ...TASK, agency: addressee.id, caption: body.subject, at: now, limits: [ANSWER] };
  return ok({
    head,
    facts: [fact(context, "order-issued", { ...body, number: order.number })],
    writes: [
      write,
      openTask(ORDER, order, task),
      ...relate("order", { kind: ORDER, id }, { kind: CASE, id: about }),
    ],
    receipt: { number: order.number },
  });
};

const onOrder = { id: "orderId", versioned: true } as const;

const taskOf = (id: string) => taskKeyIn(ORDER, id, TASK);

/** An act that is recorded as it was done, and ends the task where it says how. */
const acting = <Body extends z.infer<typeof OnlyClaimed>>(
  action: string,
  told: { fact: string; stated?: object; outcome?: string },
): Operation<Order, Body> => ({
  ...onOrder,
  action,
  keys: (_, id) => [taskOf(id)],
  decide: (order, context) => {
    if (!order) throw new Error("an act on no order");
    const { occurredAt: _, actingOfficer: __, ...fields } = context.body;
    const { head } = recordAct(order, { act: action, ...fields, ...told.stated } as { act: string }, context);
    const { loaded, now } = context;
    const { outcome } = told;
    return ok({
      head,
      facts: [fact(context, told.fact, context.body)],
      writes: outcome ? endTask(ORDER, taskOf(order.id), { loaded, at: now, outcome }) : [],
    });
  },
});

/** Everything that can be done with an order. */
export const orderCommands = (ports: EnginePorts) => ({
  issueOrder: operationOn<Order, IssueOrder>(ORDER, {
    action: "issueOrder",
    versioned: true,
    keys: ({ subject, body }) => [
      agencyKey(subject.agency),
      agencyKey(body.addressee),
      seriesKey(seriesOf(subject.agency, body.occurredAt ?? ports.clock.now())),
    ],
    decide: (_, context) => issue(context),
  })(ports),
  pauseLimit: operationOn(
    ORDER,
    acting<z.infer<typeof HoldOrder>>("pauseLimit", { fact: "order-held", stated: ANSWER }),
  )(ports),
  resumeLimit: operationOn(ORDER, acting("resumeLimit", { fact: "order-resumed", stated: ANSWER }))(ports),
  answerOrder: operationOn(
    ORDER,
    acting<z.infer<typeof AnswerOrder>>("answerOrder", { fact: "order-answered", outcome: "answered" }),
  )(ports),
  withdrawOrder: operationOn(
    ORDER,
    acting("withdrawOrder", { fact: "order-withdrawn", outcome: "withdrawn" }),
  )(ports),
});
