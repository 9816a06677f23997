import type { Instant } from "../../kernel/time.ts";
import type { Act } from "../acts/acts.ts";
import { asCorrected } from "../corrected.ts";
import type {
  Closing,
  Decision,
  Filing,
  HearingWaiver,
  Notice,
  Obligation,
  ProposalDigest,
  Publication,
  Review,
  Service,
  Statement,
} from "../model/proceedings.ts";
import type { CaseState } from "../model/states.ts";
import { decidingIn, decisionOf, obligationsOf, publicationOf, serviceOf } from "./outcome.ts";
import { reviewsIn } from "./reviews.ts";
import { namesSame, noticesIn, proposalsIn, standingNotice, statementsIn, waiversIn } from "./texts.ts";

/** Everything that follows from the acts of a case that is worked here. */
export type Proceedings = {
  state: CaseState;
  openedAt: Instant;
  filing: Filing | undefined;
  proposals: readonly ProposalDigest[];
  /** The proposal that stands: a later one replaces those before it. */
  proposal: ProposalDigest | undefined;
  notices: readonly Notice[];
  /** The latest notice that is good for the proposal that stands. */
  notice: Notice | undefined;
  statements: readonly Statement[];
  waivers: readonly HearingWaiver[];
  reviews: readonly Review[];
  /** The latest round of review of the proposal that stands. */
  review: Review | undefined;
  decision: Decision | undefined;
  /** After the decision: its service, what the party must do, and its publication. */
  service: Service | undefined;
  obligations: readonly Obligation[];
  publication: Publication | undefined;
  closing: Closing | undefined;
};

const filingIn = (acts: readonly Act[]): Filing | undefined => {
  const filed = acts.find((act) => act.act === "fileCase");
  if (!filed) return undefined;
  const { seq, at, approvedBy, number, basis = [] } = filed;
  return { seq, filedAt: at, approvedBy, basis, ...(number && { number }) } as Filing;
};

const closingIn = (acts: readonly Act[]): Closing | undefined => {
  const closed = acts.find((act) => act.act === "closeCase");
  return closed && ({ seq: closed.seq, closedAt: closed.at, reason: closed.reason } as Closing);
};

const openedIn = (acts: readonly Act[]): Instant => {
  const [first] = acts;
  if (!first) throw new Error("a case without an act");
  return first.at;
};

const derive = (recorded: readonly Act[]): Proceedings => {
  const acts = asCorrected(recorded);
  const proposals = proposalsIn(acts);
  const proposal = proposals.at(-1);
  const notices = noticesIn(acts, proposals);
  const reviews = reviewsIn(acts, proposals);
  const decided = decidingIn(acts);
  const filing = filingIn(acts);
  const closing = closingIn(acts);
  return {
    state: closing ? "closed" : decided ? "decided" : filing ? "filed" : "opened",
    openedAt: openedIn(acts),
    ...{ filing, closing, proposals, proposal, notices, reviews },
    notice: proposal && standingNotice(notices, proposal),
    review: proposal && reviews.findLast((review) => namesSame(review.proposal, proposal)),
    statements: statementsIn(acts),
    waivers: waiversIn(acts),
    decision: decided && decisionOf(decided, proposals),
    service: decided && serviceOf(decided, acts),
    obligations: decided ? obligationsOf(decided, acts) : [],
    publication: decided && publicationOf(decided, acts),
  };
};

const known = new WeakMap<readonly Act[], Proceedings>();

/** What follows from the acts of a case, in the order in which they were recorded. Pure: the same acts are looked at once. */
export const proceedings = ({ acts }: { acts: readonly Act[] }): Proceedings => {
  const found = known.get(acts) ?? derive(acts);
  known.set(acts, found);
  return found;
};
