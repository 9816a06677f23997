import { dateOf, type Instant } from "../../../functions/kernel/time.ts";
import {
  type Answered,
  type CaseModel,
  type Notice,
  noticeOf,
  roundOf,
  type Text,
  textOf,
} from "./case-model.ts";

/** From which fine on the settings of the made-up prefecture ask for a hearing and for a review. */
const FROM = { company: { hearing: 50_000, review: 100_000 }, minor: { hearing: 5000, review: 10_000 } };

export const asksHearing = ({ party }: CaseModel, fine: number): boolean => fine >= FROM[party].hearing;

export const asksReview = (model: CaseModel, fine: number, complex: boolean): Text["review"] => {
  if (complex) return "statutory";
  return asksHearing(model, fine) || fine >= FROM[model.party].review ? "policy" : "none";
};

/** 处罚法 45: a text that is heavier than one that the party was told of and answered. */
export const heavierThanAnswered = ({ answers }: CaseModel, { fine, warning }: Omit<Text, "name">): boolean =>
  answers
    .filter(({ stated }) => stated)
    .some(({ notice: { text } }) => fine > text.fine || (warning && !text.warning));

const counts = ({ hearing, at, notice }: Answered): boolean =>
  hearing === "waived" || (hearing === "requested" && (!notice.until || dateOf(at) <= notice.until));

const inOrder = (one: Answered, other: Answered): number =>
  one.at === other.at ? one.seq - other.seq : one.at < other.at ? -1 : 1;

/** 处罚法 64: the party may still ask for a hearing, or has asked and not taken it back. */
const hearingOpen = ({ answers }: CaseModel, notice: Notice, at: Instant): boolean => {
  if (!notice.until) return false;
  const last = answers
    .filter((answer) => answer.notice === notice && answer.at <= at && counts(answer))
    .sort(inOrder)
    .at(-1);
  if (last) return last.hearing === "requested";
  return dateOf(at) <= notice.until;
};

/** 处罚法 45: what the party stated last is not re-examined. */
const notReexamined = ({ answers }: CaseModel, at: Instant): boolean =>
  answers
    .filter((answer) => answer.stated && answer.at <= at)
    .sort(inOrder)
    .at(-1)?.reexamined === false;

type States = { terms: boolean; collection: boolean; discussion: boolean };
type Deciding = { at: Instant; by: string; states: States };

/** The rules that a decision on the text that stands would break. */
export const brokenByDecision = (model: CaseModel, { at, by, states }: Deciding): readonly string[] => {
  const text = textOf(model);
  const notice = noticeOf(model);
  const round = roundOf(model);
  const passed = round?.state === "agreed" && round.agreedAt !== undefined && round.agreedAt <= at;
  const broken: Readonly<Record<string, boolean>> = {
    "filed-before-decision": model.filedAt === undefined || at < model.filedAt,
    "notice-before-decision": !notice || at < notice.at,
    "hearing-window": notice !== undefined && hearingOpen(model, notice, at),
    "no-heavier-after-statement": text !== undefined && heavierThanAnswered(model, text),
    "review-passed": text?.review === "statutory" && !passed,
    "major-decision-review-passed": (text?.review === "policy" || round !== undefined) && !passed,
    "decider-not-reviewer": model.reviewers.has(by),
    "decision-complete": !states.terms,
    "collection-stated": !states.collection,
    "statement-reexamined": notReexamined(model, at),
    "collective-discussion": text?.review === "statutory" && !states.discussion,
  };
  return Object.keys(broken).filter((rule) => broken[rule]);
};
