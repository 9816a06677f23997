import { type CaseHead, type Notice, standingNotice } from "../../case-file/model/head.ts";
import type { CaseRule, JudgedCase } from "../../case-file/rules.ts";
import { dateOf, type Instant } from "../../kernel/time.ts";
import type { Finding } from "../../law/rule.ts";

const finding = (zh: string, en: string): Finding => ({ pointer: "/proposal", detail: { zh, en } });

const REQUESTED = finding(
  "当事人已要求听证，尚未举行听证，也没有撤回申请",
  "the party asked for a hearing, which was neither held nor withdrawn",
);

const inTime = (at: Instant, { hearingUntil }: Notice): boolean =>
  hearingUntil === undefined || dateOf(at) <= hearingUntil;

type Answer = { at: Instant; seq: number; said: "requested" | "waived" };

const inOrder = (one: Answer, other: Answer): number => one.at.localeCompare(other.at) || one.seq - other.seq;

/**
 * What the party last said of the hearing before the decision. To ask when the time is over revives no right; to ask
 * again within it takes a waiver back.
 */
const lastSaid = (
  { statements, waivers, decision }: CaseHead,
  notice: Notice,
): Answer["said"] | undefined => {
  const requests = statements
    .filter((made) => made.notice === notice.seq && made.hearing === "requested" && inTime(made.at, notice))
    .map(({ at, seq }): Answer => ({ at, seq, said: "requested" }));
  const waived = waivers
    .filter((waiver) => waiver.notice === notice.seq)
    .map(({ at, seq }): Answer => ({ at, seq, said: "waived" }));
  return [...requests, ...waived]
    .filter(({ at }) => decision === undefined || at <= decision.decidedAt)
    .sort(inOrder)
    .at(-1)?.said;
};

const judge = ({ head, day }: JudgedCase): readonly Finding[] => {
  const notice = standingNotice(head);
  if (!notice?.told.includes("hearing")) return [];
  const said = lastSaid(head, notice);
  if (said === "waived") return [];
  if (said === "requested") return [REQUESTED];
  const until = notice.hearingUntil;
  return until !== undefined && day <= until
    ? [
        finding(
          `当事人要求听证的期限至${until}届满，在此之前不得作出决定，当事人书面放弃听证的除外`,
          `the party may ask for a hearing until ${until}; no decision before that day is over, unless the right is waived`,
        ),
      ]
    : [];
};

export const hearingWindow: CaseRule = {
  id: "hearing-window",
  title: { zh: "保障要求听证的期限", en: "The time to ask for a hearing" },
  citation: { instrument: "处罚法", article: "第六十四条第一项" },
  quote: "（一）当事人要求听证的，应当在行政机关告知后五日内提出；",
  basis: "statutory",
  effect: "bars",
  judges: ["decideCase"],
  judge,
};
