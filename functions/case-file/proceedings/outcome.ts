import { fenOf, sumYuan, type Yuan } from "../../kernel/money.ts";
import type { Act, ActOf } from "../acts/acts.ts";
import { isDelivered } from "../delivered.ts";
import type { Decision, Obligation, ProposalDigest, Publication, Service } from "../model/proceedings.ts";
import { nameOf } from "./texts.ts";

type Deciding = ActOf<"decideCase"> | ActOf<"decideOnTheSpot">;

const isDeciding = (act: Act): act is Deciding => act.act === "decideCase" || act.act === "decideOnTheSpot";

export const decidingIn = (acts: readonly Act[]): Deciding | undefined => acts.find(isDeciding);

/** The decision (行政处罚决定) that an act made. */
export const decisionOf = (act: Deciding, proposals: readonly ProposalDigest[]): Decision => {
  const { seq, documentNumber, documentHash, at, by, fine } = act;
  const spot = act.act === "decideOnTheSpot";
  return {
    ...{ seq, documentNumber, documentHash, decidedAt: at, decidedBy: by, fine },
    outcome: spot ? "penalty" : act.outcome,
    proposal: spot ? { version: 1, hash: act.hash } : nameOf(proposals, act.version),
  } as Decision;
};

/** Its service (送达): delivered on the spot it is served at once (处罚法 52). */
export const serviceOf = (decided: Deciding, acts: readonly Act[]): Service => {
  if (decided.act === "decideOnTheSpot" && isDelivered(decided))
    return { state: "served", seq: decided.seq, receivedAt: decided.at };
  const served = acts.find((act) => act.act === "serveDecision");
  return served
    ? { state: "served", seq: served.seq, receivedAt: served.receivedAt ?? served.at }
    : { state: "due" };
};

const NOTHING = sumYuan([]);

const paidFor = (id: string, acts: readonly Act[]): Yuan =>
  sumYuan(
    acts.flatMap((act) =>
      act.act === "recordPerformance" && act.obligation === id && act.amount ? [act.amount] : [],
    ),
  );

const isDone = (id: string, acts: readonly Act[]): boolean =>
  acts.some((act) => act.act === "recordPerformance" && act.obligation === id);

const owed = (
  id: string,
  { kind, amount }: Pick<Obligation, "kind"> & { amount?: Yuan | undefined },
  acts: readonly Act[],
): Obligation => {
  if (amount === undefined)
    return { id, kind, state: isDone(id, acts) ? "performed" : "open", paid: NOTHING };
  const paid = paidFor(id, acts);
  const state = fenOf(paid) >= fenOf(amount) ? "performed" : paid === NOTHING ? "open" : "partly";
  return { id, kind, state: isDone(id, acts) ? state : "open", amount, paid };
};

/** What the party must do (决定书各项): each penalty and each order of the decision, with what was paid or done. */
export const obligationsOf = (decided: Deciding, acts: readonly Act[]): readonly Obligation[] => {
  if (decided.act === "decideCase" && decided.outcome !== "penalty") return [];
  return [
    ...(decided.penalties ?? []).map((penalty, index) =>
      owed(`penalty-${index + 1}`, penalty as Parameters<typeof owed>[1], acts),
    ),
    ...Array.from({ length: decided.orders ?? 0 }, (_, index) =>
      owed(`order-${index + 1}`, { kind: "order" }, acts),
    ),
  ];
};

/** Whether the public sees it: only penalties are published (处罚法 48). */
export const publicationOf = (decided: Deciding, acts: readonly Act[]): Publication | undefined => {
  if (decided.act === "decideCase" && decided.outcome !== "penalty") return undefined;
  const last = acts.findLast((act) => act.act === "decidePublication");
  if (!last) return { state: "due" };
  const { seq } = last;
  if (last.outcome !== "publish") return { state: "withheld", seq };
  const withdrawn = acts.find((act) => act.act === "withdrawPublication" && act.seq > seq);
  return {
    ...{ state: withdrawn ? "withdrawn" : "published", seq, publishedAt: last.at },
    ...(last.publicId && { publicId: last.publicId }),
    ...(last.until && { until: last.until }),
    ...(withdrawn && { withdrawal: withdrawn.seq }),
  } as Publication;
};
