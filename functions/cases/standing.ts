import type { ActOf } from "../case-file/acts/acts.ts";
import { actsUntil, type CaseRecord } from "../case-file/record.ts";

/** A text as an act names it; a report may not know it, and then any text counts as the same. */
type Text = { substance?: string | undefined };

const same = (one: Text, other: Text): boolean =>
  one.substance === undefined || other.substance === undefined || one.substance === other.substance;

/** The act that gives or decides the text a rule looks at: a decision, or the proposal that stands. */
type Deciding = ActOf<"decideCase">;

/** The latest notice of the text of a decision, given before it or not; other facts, basis or penalties make it void. */
const noticesOf = ({ acts }: CaseRecord, decision: Deciding): readonly ActOf<"giveNotice">[] =>
  acts.filter((act): act is ActOf<"giveNotice"> => act.act === "giveNotice" && same(act, decision));

/** The notice that a decision stands on. */
export const standingNotice = (record: CaseRecord, decision: Deciding): ActOf<"giveNotice"> | undefined =>
  noticesOf(record, decision).at(-1);

/** The proposal that stood when something was done. */
export const standingProposal = (
  record: CaseRecord,
  until: Parameters<typeof actsUntil>[2],
): ActOf<"proposeDecision"> | undefined => actsUntil(record, "proposeDecision", until).at(-1);
