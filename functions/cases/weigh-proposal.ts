import type { Party } from "../case-file/model/party.ts";
import { thresholdKind } from "../case-file/model/party.ts";
import { fineTotal, type Penalty, type Proposal, penaltiesOf } from "../case-file/model/proposal.ts";
import { fenOf, sumYuan, type Yuan } from "../kernel/money.ts";
import { PENALTY_KINDS } from "../law/penalty-kinds.ts";
import { REVIEW_GROUNDS } from "../law/review-grounds.ts";
import type { Settings } from "../law/settings.ts";

const reaches = (amount: Yuan, threshold: string): boolean =>
  fenOf(amount) > 0 && fenOf(amount) >= fenOf(threshold as Yuan);

const confiscated = (penalties: readonly Penalty[]): Yuan =>
  sumYuan(
    penalties.flatMap(({ kind, amount }) => (kind.startsWith("confiscation") && amount ? [amount] : [])),
  );

/** Whether the party must be told of the right to a hearing (处罚法 63); the amounts are set locally. */
export const asksHearing = (proposal: Proposal, parties: readonly Party[], settings: Settings): boolean => {
  const penalties = penaltiesOf(proposal);
  const kind = thresholdKind(parties);
  const { fine, confiscation } = settings.hearingThreshold;
  return (
    (proposal.outcome === "penalty" && proposal.hearingGrounds.length > 0) ||
    penalties.some((penalty) => PENALTY_KINDS[penalty.kind].hearing === "always") ||
    reaches(fineTotal(penalties), fine[kind]) ||
    reaches(confiscated(penalties), confiscation[kind])
  );
};

/**
 * Which legal review the proposal needs: by a named ground of 处罚法 58; by a named ground of 118号 四（十二）, because it falls
 * under the hearing procedure (重大权益), or because the fine reaches the local catalogue; or none.
 */
export const asksReview = (
  proposal: Proposal,
  parties: readonly Party[],
  settings: Settings,
): "statutory" | "policy" | "none" => {
  if (proposal.reviewGrounds.some((ground) => REVIEW_GROUNDS[ground].basis === "statutory"))
    return "statutory";
  const listed = reaches(
    fineTotal(penaltiesOf(proposal)),
    settings.reviewThreshold.fine[thresholdKind(parties)],
  );
  return proposal.reviewGrounds.length > 0 || listed || asksHearing(proposal, parties, settings)
    ? "policy"
    : "none";
};
