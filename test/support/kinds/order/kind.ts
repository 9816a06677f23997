import * as z from "zod";
import { Moment, Region, Text, Uscc, Uuid } from "../../../../functions/kernel/shapes.ts";
import type { PlainDate } from "../../../../functions/kernel/time.ts";
import type { Permissions } from "../../../../functions/platform/auth/permissions.ts";
import { type AnyAct, dayOf, fieldOf, inTheirOrder } from "../../../../functions/record/act.ts";
import { asCorrected } from "../../../../functions/record/corrections.ts";
import type { Kind, Matter } from "../../../../functions/record/kind.ts";
import type { LimitOfKind } from "../../../../functions/record/limit.ts";
import { ACTS } from "./acts.ts";

export type Order = Matter & {
  issuer: { agency: string; region: string };
  addressee: { agency: string; region: string };
  number: string;
  subject: string;
};

/** An order as lists show it. */
export const OrderSummary = z.strictObject({
  id: Uuid,
  number: Text(40),
  subject: Text(200),
  state: z.enum(["issued", "answered", "withdrawn"]),
  issuer: Uscc,
  region: Region,
  issuedAt: Moment,
});

const STATES = {
  issued: { zh: "已下达", en: "issued" },
  answered: { zh: "已反馈", en: "answered" },
  withdrawn: { zh: "已撤回", en: "withdrawn" },
} as const;
type State = keyof typeof STATES;

const OPEN: Readonly<Record<string, readonly State[]>> = {
  pauseLimit: ["issued"],
  resumeLimit: ["issued"],
  answerOrder: ["issued"],
  withdrawOrder: ["issued", "answered"],
};

const has = ({ acts }: Pick<Order, "acts">, name: string): boolean => acts.some(({ act }) => act === name);

const stateOf = (order: Order): State => {
  if (has(order, "withdrawOrder")) return "withdrawn";
  return has(order, "answerOrder") ? "answered" : "issued";
};

const named = (name: State) => ({ name, ...STATES[name] });

/** The answer is due on the day that the order itself states. */
const ANSWER: LimitOfKind = {
  zh: "反馈办理情况",
  en: "answer to the order",
  from: { zh: "下达指令", en: "issue of the order" },
  nature: "duty",
  citation: { instrument: "监督条例", article: "第二十七条" },
  period: { count: 0, unit: "day", rolls: false },
  configurable: false,
  on: ["issueOrder"],
  starts: (act) => ({ round: 1, day: dayOf(act), at: act.at, until: fieldOf(act, "dueOn") as PlainDate }),
  by: ["answerOrder", "withdrawOrder"],
  ends: ({ act, at }) => ({ state: act === "answerOrder" ? "met" : "void", at }),
};

const PERMISSIONS: Permissions = {
  issueOrder: { head: "agency" },
  pauseLimit: { head: { side: "issuer" } },
  resumeLimit: { head: { side: "issuer" } },
  withdrawOrder: { head: { side: "issuer" } },
  answerOrder: { handler: { side: "addressee" } },
  getOrder: { head: "agency", handler: "agency", supervisor: "region" },
  listOrders: { head: "agency", handler: "agency" },
  listTasks: { head: "agency", handler: "agency" },
};

const openedBy = ({ acts }: Order): AnyAct => {
  const [first] = acts;
  if (!first) throw new Error("an order without an act");
  return first;
};

/** A kind of matter that is no case: all of it is in this folder. */
export const ORDER: Kind<Order> = {
  name: "order",
  opening: { zh: "下达指令", en: "the issue of the order" },
  acts: ACTS,
  limits: { answer: ANSWER },
  tasks: { "answer-order": { zh: "反馈指令办理情况", en: "answer the order", role: "handler" } },
  permissions: PERMISSIONS,
  periodOf: () => ({ period: ANSWER.period }),
  recordOf: ({ id, acts }) => ({ id, acts: inTheirOrder(asCorrected(ACTS, acts)) }),
  openness: (order, act) => ({ state: named(stateOf(order)), openIn: (OPEN[act] ?? []).map(named) }),
  procedureOf: () => ({ zh: "指令", en: "order" }),
  openedAt: (order) => openedBy(order).at,
  sidesOf: ({ issuer, addressee }) => [
    { ...issuer, side: "issuer" },
    { ...addressee, side: "addressee" },
  ],
  listsOf: (order) => {
    const { id, number, subject, issuer, addressee } = order;
    const issuedAt = openedBy(order).at;
    const shown = {
      id,
      number,
      subject,
      state: stateOf(order),
      issuer: issuer.agency,
      region: issuer.region,
      issuedAt,
    };
    const listKey = `${issuedAt}#${id}`;
    return [
      { name: "issued", list: `ORDERS#${issuer.agency}#issued`, listKey, shown },
      { name: "received", list: `ORDERS#${addressee.agency}#received`, listKey, shown },
    ];
  },
};
