import { Engine, type NestedCondition, type RuleProperties } from "json-rules-engine";
import type { ActName, ActOf } from "../../functions/case-file/acts/acts.ts";
import { actsOf, type CaseRecord } from "../../functions/case-file/record.ts";
import { epochMilliseconds } from "../../functions/kernel/time.ts";

/**
 * Ten rules of ours as json-rules-engine says them. Its facts are flat and made beforehand, outside of what is measured:
 * that is its fastest form. It is told which rules are broken, and nothing else.
 */
const is = (fact: string, value: unknown): NestedCondition => ({ fact, operator: "equal", value });
const lacks = (fact: string, value: string): NestedCondition => ({ fact, operator: "doesNotContain", value });
const later = (fact: string, than: string): NestedCondition => ({
  fact,
  operator: "greaterThan",
  value: { fact: than },
});
const among = (fact: string, list: string): NestedCondition => ({
  fact,
  operator: "in",
  value: { fact: list },
});
const any = (...conditions: NestedCondition[]): NestedCondition => ({ any: conditions });
const all = (...conditions: NestedCondition[]): NestedCondition => ({ all: conditions });

const PENALTY = is("decision.outcome", "penalty");
const UNPASSED = any(
  lacks("acts", "giveReviewOpinion"),
  all({ fact: "opinion.outcome", operator: "notEqual", value: "agreed" }),
  later("opinion.time", "decision.time"),
);

const NOTICE = ["content", "facts", "reasons", "basis", "statement"];
const DECISION = ["party", "facts", "basis", "performance", "remedies", "agency", "date", "seal"];

const CONDITIONS: Readonly<Record<string, NestedCondition>> = {
  "notice-complete": any(...NOTICE.map((item) => lacks("notice.told", item))),
  "decision-complete": all(PENALTY, any(...DECISION.map((item) => lacks("decision.stated", item)))),
  "facts-established": any(
    all(is("proposal.outcome", "penalty"), is("proposal.evidence", 0)),
    all(PENALTY, is("decision.evidence", 0)),
  ),
  "collection-stated": all(
    PENALTY,
    { fact: "decision.fine", operator: "notEqual", value: "0.00" },
    lacks("decision.stated", "collection"),
  ),
  "hearing-right-told": all(is("proposal.hearing", true), lacks("notice.told", "hearing")),
  "reviewer-not-handler": all(among("opinion.by", "handlers")),
  "decider-not-reviewer": all(among("decision.by", "reviewers")),
  "notice-before-decision": all(
    PENALTY,
    any(lacks("acts", "giveNotice"), later("notice.time", "decision.time")),
  ),
  "review-passed": all(is("decision.review", "statutory"), UNPASSED),
  "major-decision-review-passed": all(
    any(
      is("decision.review", "policy"),
      { fact: "acts", operator: "contains", value: "submitForReview" },
      { fact: "acts", operator: "contains", value: "giveReviewOpinion" },
    ),
    UNPASSED,
  ),
};

export const TEN = Object.keys(CONDITIONS);

export const jsonRulesEngine = (): Engine =>
  new Engine(
    Object.entries(CONDITIONS).map(
      ([type, condition]): RuleProperties => ({
        conditions: "any" in condition || "all" in condition ? condition : { all: [condition] },
        event: { type },
      }),
    ),
    { allowUndefinedFacts: true },
  );

const only = <Name extends ActName>(record: CaseRecord, name: Name): ActOf<Name> | undefined =>
  actsOf(record, name)[0];

const timeOf = (act: { at: Parameters<typeof epochMilliseconds>[0] } | undefined): number | undefined =>
  act && epochMilliseconds(act.at);

/** A case as its facts. */
export const factsOf = (record: CaseRecord): Record<string, unknown> => {
  const proposal = only(record, "proposeDecision");
  const notice = only(record, "giveNotice");
  const opinion = only(record, "giveReviewOpinion");
  const decision = only(record, "decideCase");
  return {
    acts: record.acts.map(({ act }) => act),
    handlers: [...record.handlers],
    reviewers: [...record.reviewers],
    "proposal.outcome": proposal?.outcome,
    "proposal.evidence": proposal?.evidence,
    "proposal.hearing": proposal?.hearing,
    "notice.told": notice?.told,
    "notice.time": timeOf(notice),
    "opinion.by": opinion?.by,
    "opinion.outcome": opinion?.outcome,
    "opinion.time": timeOf(opinion),
    "decision.outcome": decision?.outcome,
    "decision.stated": decision?.stated,
    "decision.evidence": decision?.evidence,
    "decision.fine": decision?.fine,
    "decision.by": decision?.by,
    "decision.review": decision?.review,
    "decision.time": timeOf(decision),
  };
};
