import type { ProposalName } from "../../../functions/case-file/model/proceedings.ts";
import type { Instant, PlainDate } from "../../../functions/kernel/time.ts";

/** A text that was proposed, as far as the law asks about it. */
export type Text = {
  name: ProposalName;
  fine: number;
  warning: boolean;
  /** All that a notice tells of it. */
  substance: string;
  hearing: boolean;
  review: "statutory" | "policy" | "none";
};

export type Notice = { seq: number; text: Text; at: Instant; until: PlainDate | undefined };

/** What the party answered to a notice. */
export type Answered = {
  seq: number;
  notice: Notice;
  at: Instant;
  stated: boolean;
  /** Whether what was stated was re-examined (复核). */
  reexamined: boolean;
  hearing: "requested" | "waived" | "silent";
};

export type Round = {
  number: number;
  text: Text;
  state: "pending" | "agreed" | "issues" | "disputed" | "settled" | "void";
  wanting: boolean;
  agreedAt?: Instant;
};

/** What must be true of a case by the law alone: against this the platform is held. */
export type CaseModel = {
  party: "company" | "minor";
  evidence: readonly string[];
  openedAt: Instant;
  filedAt?: Instant;
  now: Instant;
  state: "opened" | "filed" | "decided" | "closed";
  texts: Text[];
  notices: Notice[];
  answers: Answered[];
  rounds: Round[];
  /** All who have worked it, and all who have given an opinion. */
  handlers: Set<string>;
  reviewers: Set<string>;
  served: boolean;
  publication: "none" | "due" | "published" | "withheld";
  /** What is still owed of each item of the decision, in yuan; nothing to pay is an act to do. */
  owed: Map<string, number | "act">;
};

export const textOf = ({ texts }: CaseModel): Text | undefined => texts.at(-1);

/** The latest notice that told what the text that stands proposes. */
export const noticeOf = (model: CaseModel): Notice | undefined =>
  model.notices.findLast(({ text }) => text.substance === textOf(model)?.substance);

/** The latest round on the text that stands. */
export const roundOf = (model: CaseModel): Round | undefined =>
  model.rounds.findLast(({ text }) => text === textOf(model));
